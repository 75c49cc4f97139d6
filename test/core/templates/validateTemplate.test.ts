import type { ParagraphRole } from "../../../src/core/document/block";
import type { Section, Template } from "../../../src/core/templates/template";
import { validateTemplate } from "../../../src/core/templates/validateTemplate";
import { body, field, frame, heading, qd218, smallKit } from "./smallKit";

const fields = [
  field("so_ho", "number"),
  field("ds", "list"),
  field("ngay", "date"),
  field("co", "yes-no"),
  field("van_ban", "document"),
];

function problems(parts: Partial<Template>): readonly string[] {
  const { template } = smallKit({ fields: [], ...parts });
  const around = { fields: [...frame, ...fields], citations: [qd218], standards: ["DANG-HD05-2026"] };
  return validateTemplate(template, around).map(({ file, path, reason }) => `${file} ${path}: ${reason}`);
}

const at = (path: string, reason: string) => [`templates/mau-thu.json ${path}: ${reason}`];

test("a sound template has none", () => {
  const sections = [
    heading(
      "a",
      "KẾT QUẢ",
      [body("Có {so_ho} hộ. {?co: Có {loai_don_vi} mới, theo {@218-QĐ/TW}.}")],
      [
        {
          ...heading("b", "Thuận lợi", [{ role: "dashItem", each: "ds", text: "{item};" }]),
          kind: "label",
          mark: "*" as const,
        },
        {
          ...heading("c", "quan tâm", [{ role: "ordinalItem", text: "quan tâm." }]),
          kind: "item",
          numbering: "ordinal" as const,
        },
      ],
    ),
  ];
  expect(problems({ sections, fields: ["so_ho", "co", "ds"] })).toEqual([]);
});

test.each<[string, Partial<Template>, string, string]>([
  [
    "an unknown role",
    { opening: [{ role: "title" as ParagraphRole, text: "A." }] },
    "opening[0].role",
    'there is no role "title"',
  ],
  [
    "an undeclared field",
    { opening: [body("Có {so_ho} hộ.")] },
    "fields",
    'the field "so_ho" is used and not declared',
  ],
  ["an unused field", { fields: ["so_ho"] }, "fields[0]", 'the field "so_ho" is declared and not used'],
  [
    "a missing citation",
    { closing: [body("Theo {@1-QĐ/TW}.")] },
    "closing[0].text",
    'the register has no document "1-QĐ/TW"',
  ],
  [
    "a heading with its number",
    { sections: [heading("a", "I. A")] },
    "sections[0].heading",
    "brings its own number or mark",
  ],
  ["a heading with a colon", { sections: [heading("a", "A:")] }, "sections[0].heading", "ends with punctuation"],
  [
    "a level 1 in small letters",
    { sections: [heading("a", "Kết quả")] },
    "sections[0].heading",
    "a heading of level 1 is in capitals",
  ],
  [
    "a duplicate id",
    { sections: [heading("a", "A"), heading("a", "B")] },
    "sections[1].id",
    'the section id "a" stands twice',
  ],
  [
    "doubled blanks",
    { opening: [body("A  b.")] },
    "opening[0].text",
    "has doubled blanks, blanks at an end, or blanks of another kind",
  ],
  ["a decomposed letter", { opening: [body("Hòa.".normalize("NFD"))] }, "opening[0].text", "is not NFC"],
  ["a blank before a mark", { opening: [body("A , b.")] }, "opening[0].text", "has a blank before a mark"],
  ["a dash of its own", { opening: [{ role: "dashItem", text: "- a." }] }, "opening[0].text", "brings its own dash"],
  [
    "an open brace",
    { opening: [body("Có {so_ho hộ.")] },
    "opening[0].text",
    "an opening brace without a closing one (at 3)",
  ],
  ["a standard that is not there", { standards: ["X"] }, "standards", 'there is no layout standard "X"'],
  ["an end mark in nơi nhận", { noiNhan: ["Như trên;"] }, "noiNhan[0]", "brings its own dash or end mark"],
  ["a preset without field", { presets: { x: 1 } }, "presets.x", 'there is no field "x"'],
  ["an unknown name", { opening: [body("Của {=aiDo}.")] }, "opening[0].text", 'there is no name "aiDo"'],
])("%s is named with its place", (_, parts, path, reason) => {
  expect(problems(parts)).toEqual(at(path, reason));
});

test.each<[string, string, readonly string[], string]>([
  ["a field that nobody defined", "Có {x} hộ.", ["x"], 'there is no field "x"'],
  ["a yes-no field as a value", "Có {co}.", ["co"], 'the yes-no field "co" is asked by a sentence: {?co: …}'],
  ["a sentence asked by another field", "{?so_ho: Có.}", ["so_ho"], 'the field "so_ho" is not of type yes-no'],
  [
    "a yes-no sentence with a gap",
    "{?co: Có {so_ho} hộ.}",
    ["co", "so_ho"],
    'a yes-no sentence holds the field "so_ho", which may be a gap',
  ],
  ["a part of what is no date", "Có {so_ho|day}.", ["so_ho"], 'the field "so_ho" is no date'],
  ["a document that is none", "Theo {@$so_ho}.", ["so_ho"], 'the field "so_ho" names no document'],
])("%s is named", (_, text, declared, reason) => {
  expect(problems({ opening: [body(text)], fields: declared })).toContain(at("opening[0].text", reason)[0]);
});

test.each<[string, Section, string]>([
  ["a label without mark", { ...heading("a", "A"), kind: "label" }, "a label needs its mark"],
  ["a heading with a mark", { ...heading("a", "A"), mark: "*" }, "only a label has a mark"],
  [
    "an item without numbering",
    { ...heading("a", "A", [{ role: "numberedItem", text: "a." }]), kind: "item" },
    "an item needs its numbering",
  ],
  [
    "a heading too deep",
    heading(
      "a",
      "A",
      [],
      [heading("b", "B", [], [heading("c", "C", [], [heading("d", "D", [], [heading("e", "E")])])])],
    ),
    "is a heading of level 5; the roles end at 4",
  ],
])("%s is named", (_, section, reason) => {
  expect(problems({ sections: [section] }).join("\n")).toContain(reason);
});

test("the text of an item is one paragraph of its role, without its number", () => {
  const item = (content: Section["content"]): Section => ({
    ...heading("a", "A", content),
    kind: "item",
    numbering: "number",
  });
  expect(problems({ sections: [item([body("a.")])] })).toEqual(
    at("sections[0].content[0]", "the text of this item must be one paragraph of role numberedItem"),
  );
  expect(problems({ sections: [item([{ role: "numberedItem", text: "1. a." }])] })).toEqual(
    at("sections[0].content[0].text", "brings its own number"),
  );
});
