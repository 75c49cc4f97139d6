import type { Field } from "../../src/core/profile/field";
import { contentFile, contentFiles } from "./contentFiles";

const files = contentFiles("fields").map(({ file, data }) => ({ file, fields: data as readonly Field[] }));
const all = files.flatMap(({ fields }) => fields);

describe("the fields", () => {
  test("are defined once, whatever the file", () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("have labels of at most eight words that read on after a preposition", () => {
    for (const { id, label } of all) {
      expect(`${id}: ${label.split(" ").length <= 8}`).toBe(`${id}: true`);
      expect(label).toBe(label.trim().normalize("NFC"));
      expect(label).not.toMatch(/[.:;]$/);
    }
  });

  test("offer options where a choice is asked for, and only there", () => {
    for (const { id, type, options, default: usual } of all) {
      expect([id, options !== undefined]).toEqual([id, type === "choice"]);
      if (options !== undefined && usual !== undefined) expect(options).toContain(usual);
    }
  });

  test("show percents with their sign", () => {
    expect(all.filter(({ type, unit }) => (type === "percent") !== (unit === "%"))).toEqual([]);
  });

  test("belong to the profile in profile.json, to one document elsewhere", () => {
    for (const { file, fields } of files) {
      const inProfile = file === "fields/profile.json";
      expect(fields.filter(({ profile }) => profile !== inProfile).map(({ id }) => id)).toEqual([]);
    }
  });

  test("of the profile stand in a group of the form", () => {
    const profile = contentFile<readonly Field[]>("fields/profile.json");
    expect(profile.filter(({ group }) => group === undefined)).toEqual([]);
    // A group is one stretch of the form.
    const groups = profile.map(({ group }) => group);
    expect(groups.filter((group, i) => group !== groups[i - 1])).toHaveLength(new Set(groups).size);
  });
});
