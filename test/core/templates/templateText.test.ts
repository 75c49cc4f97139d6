import fc from "fast-check";
import { TemplateTextError, parseTemplateText } from "../../../src/core/templates/templateText";

test("places are told from the words between them", () => {
  expect(parseTemplateText("có {so_ho} hộ ở {ten_xa|upper}")).toEqual([
    { kind: "text", text: "có " },
    { kind: "field", field: "so_ho", modifiers: [] },
    { kind: "text", text: " hộ ở " },
    { kind: "field", field: "ten_xa", modifiers: ["upper"] },
  ]);
});

test("citations name a register entry or a field, and how they are written", () => {
  expect(parseTemplateText("{@25-NQ/TW-2013|short|upper}{@$van_ban}")).toEqual([
    { kind: "citation", source: { citation: "25-NQ/TW-2013" }, form: "short", letters: "upper" },
    { kind: "citation", source: { field: "van_ban" } },
  ]);
});

test("a yes-no sentence may hold a citation", () => {
  expect(parseTemplateText("{?co: Thực hiện {@218-QĐ/TW}, đã họp.}")).toEqual([
    {
      kind: "yes-no",
      field: "co",
      tokens: [
        { kind: "text", text: "Thực hiện " },
        { kind: "citation", source: { citation: "218-QĐ/TW" } },
        { kind: "text", text: ", đã họp." },
      ],
    },
  ]);
});

test.each([
  ["có {so_ho hộ", 3, "an opening brace without a closing one"],
  ["có so_ho} hộ", 8, "a closing brace without an opening one"],
  ["{Số hộ}", 0, '"Số hộ" is no field id'],
  ["{so_ho|big}", 0, 'unknown modifier "big" of a field'],
  ["ab {@218-QĐ/TW|short|full}", 3, 'unknown or second modifier "full" of a citation'],
  ["{@}", 0, '"" names no document'],
  ["{?co}", 0, "a yes-no sentence is written {?field_id: sentence}"],
  ["{?co: a {?b: c}}", 6, 'the yes-no sentence "co" holds another place'],
  ["{?co: a {@}}", 8, '"" names no document'],
  ["{=diaBan|big}", 0, 'unknown modifier of the name "diaBan"'],
])("%s: position %d: %s", (text, position, reason) => {
  const error = (() => {
    try {
      parseTemplateText(text);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(TemplateTextError);
  expect(error).toMatchObject({ position, reason });
});

test("property: any text is read or refused with a position inside it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."{}@$?=|:. ab_1Đ") }), (text) => {
      try {
        parseTemplateText(text);
      } catch (error) {
        expect(error).toBeInstanceOf(TemplateTextError);
        expect((error as TemplateTextError).position).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
