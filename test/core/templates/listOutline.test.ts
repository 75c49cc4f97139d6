import { listOutline } from "../../../src/core/templates/listOutline";
import { heading, party, qd218, smallKit, state } from "./smallKit";

const { template } = smallKit({
  sections: [
    heading(
      "a",
      "KẾT QUẢ {so_nam} NĂM THỰC HIỆN {@$van_ban|name|upper}",
      [],
      [
        heading("a1", "Về {@218-QĐ/TW|name}"),
        { ...heading("a2", "Thuận lợi"), kind: "label", mark: "*" as const },
        {
          ...heading("a3", "quan tâm", [{ role: "ordinalItem", text: "quan tâm." }]),
          kind: "item",
          numbering: "ordinal" as const,
        },
      ],
    ),
  ],
});

test("lists the tree with numbers, levels and parents; what is not known shows as a gap", () => {
  expect(listOutline(template, party)).toEqual([
    { id: "a", level: 1, number: "I-", heading: "KẾT QUẢ …… NĂM THỰC HIỆN ……", kind: "heading" },
    { id: "a1", level: 2, number: "1.", heading: "Về Quyết định 218", kind: "heading", parent: "a" },
    { id: "a2", level: 2, number: "*", heading: "Thuận lợi", kind: "label", parent: "a" },
    { id: "a3", level: 2, number: "Một là,", heading: "quan tâm", kind: "item", parent: "a" },
  ]);
});

test("writes what is known, under the marks of the standard", () => {
  const [first] = listOutline(template, state, {
    so_nam: 10,
    van_ban: { ...qd218, number: "218-QĐ/TW", title: "về góp ý" },
  });
  expect(first).toMatchObject({ number: "I.", heading: "KẾT QUẢ 10 NĂM THỰC HIỆN QUYẾT ĐỊNH 218" });
});

test("a document given by its id in the register is written with its kind", () => {
  const [first] = listOutline(template, party, { so_nam: 15, van_ban: "218-QĐ/TW" }, [], [qd218]);
  expect(first?.heading).toBe("KẾT QUẢ 15 NĂM THỰC HIỆN QUYẾT ĐỊNH 218");
});
