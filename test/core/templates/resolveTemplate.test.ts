import { ContentReferenceError, resolveTemplate } from "../../../src/core/templates/resolveTemplate";
import type { ContentBlock, TemplateSource } from "../../../src/core/templates/template";
import { body, heading, qd218, smallKit } from "./smallKit";

const base = smallKit(
  {
    id: "goc",
    trichYeu: "tổng kết {so_nam} năm",
    opening: [body("Mở đầu.")],
    sections: [
      heading("mot", "MỘT", [body("Có {so_ho} hộ.")], [heading("mot-con", "Con", [body("Có {so_thon} thôn.")])]),
      heading("hai", "HAI", [body("Hai.")]),
    ],
    fields: ["so_nam", "so_ho", "so_thon"],
    presets: { so_nam: 10 },
  },
  [],
).template;

const resolve = (source: TemplateSource, blocks: Record<string, readonly ContentBlock[]> = {}) =>
  resolveTemplate(source, { base, blocks, citations: [qd218] });

test("what an instance does not give is the base's", () => {
  const template = resolve({ id: "con", title: "Con", base: "goc", presets: { so_ho: 5 } });
  expect(template).toMatchObject({
    id: "con",
    title: "Con",
    trichYeu: base.trichYeu,
    sections: base.sections,
    presets: { so_nam: 10, so_ho: 5 },
  });
});

test("a section is taken over by its id, with what the instance gives instead", () => {
  const template = resolve({
    id: "con",
    title: "Con",
    base: "goc",
    sections: [
      { base: "mot-con", heading: "Khác" },
      heading("rieng", "RIÊNG", [body("Riêng.")]),
      { base: "mot", id: "mot-moi", children: [{ base: "hai" }] },
    ],
  });
  expect(template.sections.map(({ id, heading: text }) => [id, text])).toEqual([
    ["mot-con", "Khác"],
    ["rieng", "RIÊNG"],
    ["mot-moi", "MỘT"],
  ]);
  expect(template.sections[2]?.children).toEqual([base.sections[1]]);
  expect(template.sections[2]?.content).toEqual(base.sections[0]?.content);
});

test("a field of the base goes with the section that asked for it", () => {
  const template = resolve({ id: "con", title: "Con", base: "goc", sections: [{ base: "hai" }] });
  expect(template.fields).toEqual(["so_nam"]);
});

test("blocks are written out, also inside one another", () => {
  const blocks = { ngoai: [body("Trước."), { use: "trong" }], trong: [body("Giữa.")] };
  const template = resolve({ id: "con", title: "Con", base: "goc", opening: [{ use: "ngoai" }, body("Sau.")] }, blocks);
  expect(template.opening).toEqual([body("Trước."), body("Giữa."), body("Sau.")]);
});

test("headings cite by themselves, so that an outline needs no register", () => {
  const sections = [
    heading("a", "KẾT QUẢ THỰC HIỆN {@218-QĐ/TW|short|upper}", [], [heading("b", "Về {@218-QĐ/TW|name}")]),
  ];
  const template = resolve({ id: "con", title: "Con", base: "goc", sections });
  expect(template.sections[0]?.heading).toBe("KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH SỐ 218-QĐ/TW");
  expect(template.sections[0]?.children[0]?.heading).toBe("Về Quyết định 218");
});

test.each<[string, TemplateSource, Record<string, readonly ContentBlock[]>, string]>([
  [
    "a section that the base does not have",
    { id: "con", title: "Con", base: "goc", sections: [heading("a", "A"), { base: "ba" }] },
    {},
    "con: sections[1]: the base has no section",
  ],
  [
    "a block that is not there",
    { id: "con", title: "Con", base: "goc", closing: [{ use: "x" }] },
    {},
    'con: closing[0]: there is no block "x"',
  ],
  [
    "a block that uses itself",
    { id: "con", title: "Con", base: "goc", closing: [{ use: "x" }] },
    { x: [{ use: "x" }] },
    'con: closing[0][0]: the block "x" uses itself',
  ],
])("%s is refused with its place", (_, source, blocks, message) => {
  expect(() => resolve(source, blocks)).toThrow(ContentReferenceError);
  expect(() => resolve(source, blocks)).toThrow(message);
});

test("a base that is not there is refused", () => {
  const source: TemplateSource = { id: "con", title: "Con", base: "goc" };
  expect(() => resolveTemplate(source, { base: undefined, blocks: {}, citations: [] })).toThrow('no template "goc"');
});
