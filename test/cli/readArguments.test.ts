import { CommandError } from "../../src/cli/CommandError";
import { readArguments } from "../../src/cli/readArguments";

const kinds = { out: "value", json: "flag" } as const;

test("takes values, flags and what stands alone apart, in any order", () => {
  const { positionals, values, flags } = readArguments(["a.docx", "--out", "b.docx", "--json", "c.txt"], kinds);
  expect(positionals).toEqual(["a.docx", "c.txt"]);
  expect(values.out).toBe("b.docx");
  expect([...flags]).toEqual(["json"]);
});

test("--out=b.docx is the same as --out b.docx", () => {
  expect(readArguments(["--out=b.docx"], kinds).values.out).toBe("b.docx");
});

test("what follows -- is never an option", () => {
  expect(readArguments(["--", "--json"], kinds)).toMatchObject({ positionals: ["--json"], flags: new Set() });
});

test("of an option given twice the last value counts", () => {
  expect(readArguments(["--out", "a", "--out", "b"], kinds).values.out).toBe("b");
});

test.each([
  [["--nope"], "--nope"],
  [["--constructor"], "--constructor"],
  [["-x"], "-x"],
  [["--out"], "--out"],
  [["--out", "--json"], "--out"],
  [["--json=yes"], "--json"],
])("%j is refused in one sentence that names the option", (args, option) => {
  expect(() => readArguments(args, kinds)).toThrow(CommandError);
  expect(() => readArguments(args, kinds)).toThrow(option);
});
