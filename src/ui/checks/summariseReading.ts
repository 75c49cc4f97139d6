import type { DocumentSnapshot } from "../../core/document/snapshot";
import { vi } from "../../strings/vi";

/** What was read and what was not, as the two sentences under the list. */
export function summariseReading(snapshot: DocumentSnapshot): { readonly read: string; readonly unread?: string } {
  const stories = snapshot.stories
    .filter(({ kind, paragraphs }) => kind === "body" || paragraphs.some(({ text }) => text.trim() !== ""))
    .map(({ kind }) => vi.stories[kind]);
  const tables = countTables(snapshot);
  const [body = vi.stories.body, ...others] = stories;
  const parts = [body, ...(tables > 0 ? [vi.tables(tables)] : []), ...others];
  const unread = snapshot.unread.map(({ kind, count }) => vi.unreadParts(kind, count));
  return {
    read: vi.check.read(parts.join(", ")),
    ...(unread.length > 0 ? { unread: vi.check.unread(unread.join(", ")) } : {}),
  };
}

function countTables({ stories }: DocumentSnapshot): number {
  const tables = stories.flatMap(({ kind, paragraphs }) =>
    paragraphs.flatMap(({ cell }) => (cell === undefined ? [] : [`${kind} ${cell.table}`])),
  );
  return new Set(tables).size;
}
