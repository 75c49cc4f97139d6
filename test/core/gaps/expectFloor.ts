import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMarkup } from "./markup";
import { addScores, printScore, rates, type Score, scoreText } from "./score";

/** What a set of texts is known to reach. Floors only rise: as measured, so that one gap or label that is lost shows. */
export type Floor = ReturnType<typeof rates>;

export interface FolderOfTexts {
  /** Beside this file; each text with its gaps marked in place (`readMarkup`). */
  readonly folder: string;
  /** So many gaps are marked there at least. */
  readonly least: number;
  readonly floor: Floor;
}

/** The texts of each folder keep their floor together. */
export function describeFolders(folders: readonly FolderOfTexts[]): void {
  describe.each(folders)("texts of many hands: $folder", ({ folder, least, floor }) => {
    const path = join(__dirname, folder);
    const names = readdirSync(path).filter((name) => name.endsWith(".txt"));

    test("keep their floor together: what is still missed stands in the message", () => {
      const scores = names.map((name) => scoreText(readMarkup(name, readFileSync(join(path, name), "utf8"))));
      expect(scores.reduce((sum, { gaps }) => sum + gaps, 0)).toBeGreaterThan(least);
      expectFloor(scores, floor);
    });
  });
}

export function expectFloor(scores: readonly Score[], floor: Floor): void {
  const sum = addScores("together", scores);
  const rate = rates(sum);
  const low = (Object.keys(floor) as (keyof typeof floor)[]).filter((key) => rate[key] < floor[key]);
  if (low.length > 0) {
    throw new Error([`below the floor: ${low.join(", ")}`, ...scores.map(printScore), printScore(sum)].join("\n"));
  }
}
