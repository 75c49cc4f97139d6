import type { Citation } from "../../src/core/templates/citation";
import { contentFile, contentFiles, textsOf } from "./contentFiles";

const citations = contentFile<readonly Citation[]>("citations.json");
const byId = new Map(citations.map((citation) => [citation.id, citation]));

describe("the register of cited documents", () => {
  test("holds 49 documents, each once", () => {
    expect(citations).toHaveLength(49);
    expect(byId.size).toBe(49);
  });

  test("names a document by its number, by number and year where two share it", () => {
    for (const { id, number, date } of citations) {
      if (number === undefined) continue;
      const shared = citations.filter((other) => other.number === number).length > 1;
      expect(id).toBe(shared ? `${number}-${date?.slice(0, 4)}` : number);
      expect(number).not.toMatch(/\s/);
    }
  });

  test("keeps dates that exist", () => {
    for (const { date } of citations) {
      if (date !== undefined) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
    }
  });

  test("refers to documents of its own only", () => {
    const referred = citations.flatMap(({ supersededBy, amendedBy, continuedBy }) => [
      supersededBy,
      amendedBy,
      continuedBy,
    ]);
    expect(referred.filter((id) => id !== undefined && !byId.has(id))).toEqual([]);
  });

  test("tells a clerk what to look up wherever a document is not confirmed", () => {
    expect(citations.filter(({ confirmed, note }) => !confirmed && note === undefined)).toEqual([]);
    expect(citations.filter(({ confirmed }) => confirmed)).toHaveLength(35);
  });

  test.each([
    ["218-QĐ/TW", "Quyết định", "2013-12-12", "Bộ Chính trị", "XI"],
    ["124-QĐ/TW", "Quy định", "2018-02-02", "Ban Bí thư", "XII"],
    ["99-QĐ/TW", "Quyết định", "2017-10-03", "Ban Bí thư", "XII"],
    ["11-QĐi/TW", "Quy định", "2019-02-18", "Bộ Chính trị", undefined],
    ["114-KL/TW", "Kết luận", "2015-07-14", "Ban Bí thư", "XI"],
    ["25-NQ/TW-2003", "Nghị quyết", "2003-03-12", "Ban Chấp hành Trung ương", "IX"],
  ])("%s is a %s of %s", (id, kind, date, issuer, term) => {
    expect(byId.get(id)).toMatchObject({ kind, date, issuer });
    expect(byId.get(id)?.term).toBe(term);
  });
});

describe("what templates and blocks cite", () => {
  const cited = [...contentFiles("templates"), ...contentFiles("blocks")]
    .flatMap(textsOf)
    .flatMap(({ file, text }) => [...text.matchAll(/\{@([^$}|]+)/g)].map((match) => ({ file, id: match[1] ?? "" })));

  test("stands in the register", () => {
    expect(cited.filter(({ id }) => !byId.has(id))).toEqual([]);
  });

  test("is in force: no document that another one has replaced", () => {
    expect(cited.filter(({ id }) => byId.get(id)?.supersededBy !== undefined)).toEqual([]);
  });

  test("is cited with its amendment: 11-QĐi/TW goes with 215-KL/TW, in the text or as the usual value of a field", () => {
    for (const file of new Set(cited.filter(({ id }) => id === "11-QĐi/TW").map((each) => each.file))) {
      expect([file, JSON.stringify(contentFile(file))]).toEqual([file, expect.stringContaining("215-KL/TW")]);
    }
  });
});
