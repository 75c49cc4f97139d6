import type { DocumentSnapshot } from "../document/snapshot";
import type { ContentLibrary } from "./contentLibrary";
import { wordsOf } from "./words";

/** A header block stands at the top. */
const headerLines = 30;

/** Id of the first layout standard whose title, or Quốc hiệu, heads the document; undefined where none does. */
export async function recogniseStandard(
  library: ContentLibrary,
  { stories }: DocumentSnapshot,
): Promise<string | undefined> {
  const body = stories.find(({ kind }) => kind === "body")?.paragraphs ?? [];
  const lines = body
    .slice(0, headerLines)
    .flatMap(({ text }) => text.split(/[\t\v]/))
    .map((line) => wordsOf(line).join(" "));
  for (const { load } of library.standards) {
    const { id, marks } = await load();
    const title = wordsOf(marks.tieuDe ?? marks.quocHieu ?? "").join(" ");
    if (title !== "" && lines.includes(title)) {
      return id;
    }
  }
  return undefined;
}
