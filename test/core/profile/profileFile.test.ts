import fc from "fast-check";
import type { OfficeProfile } from "../../../src/core/profile/officeProfile";
import { cleanText, compareProfiles, readProfileFile, writeProfileFile } from "../../../src/core/profile/profileFile";

const profile: OfficeProfile = {
  id: "1",
  name: "Đảng ủy xã Phú Bình",
  values: {
    ten_xa: "Phú Bình",
    so_ho: 1234,
    co_hop: true,
    noi_nhan: ["Tỉnh ủy", "Lưu Văn phòng Đảng ủy"],
    van_ban: { number: "218-QĐ/TW", kind: "Quyết định", issuer: "Bộ Chính trị", title: "về …", date: "2013-12-12" },
  },
  asOf: { so_ho: "2026-06-30" },
};

test("a written profile is read back whole, with the id that the reader gives", () => {
  const reading = readProfileFile(writeProfileFile(profile), "7");
  expect(reading).toEqual({ profile: { ...profile, id: "7" }, leftOut: [] });
});

test.each([
  ["", "not-json"],
  ["{", "not-json"],
  ["[]", "not-a-profile"],
  ["{}", "not-a-profile"],
  [`{"format":"khác"}`, "not-a-profile"],
  [`{"format":"soan-thao/ho-so","version":1,"name":"x"}`, "not-a-profile"],
  [`{"format":"soan-thao/ho-so","version":2,"values":{}}`, "newer"],
])("the file %j is refused: %s", (text, problem) => {
  expect(readProfileFile(text, "1")).toEqual({ problem });
});

test("values that are none are left out and named; the others stay", () => {
  const values = { so_ho: 5, "bad id": 1, la_gi: { x: 1 }, vo_han: null, dai: "x".repeat(20_001), __proto: 1 };
  const text = JSON.stringify({ format: "soan-thao/ho-so", version: 1, name: 5, values });
  expect(readProfileFile(text, "1")).toEqual({
    profile: { id: "1", name: "", values: { so_ho: 5 }, asOf: {} },
    leftOut: ["bad id", "la_gi", "vo_han", "dai", "__proto"],
  });
});

test("a byte-order mark does not matter", () => {
  expect(readProfileFile(`\uFEFF${writeProfileFile(profile)}`, "1")).toHaveProperty("profile");
});

test("text is composed and loses the characters that no document may hold", () => {
  expect(cleanText("ủy\u0000 ban\u000B \uD800x 🌾\n")).toBe("ủy ban x 🌾\n");
  expect(cleanText("x".repeat(20_001))).toBeUndefined();
});

test("a difference lists what an import would change", () => {
  const field = { id: "so_ho", label: "số hộ", type: "number", profile: true } as const;
  const after = { ...profile, values: { so_ho: 99, moi: "a" } };
  expect(compareProfiles({ ...profile, values: { so_ho: 1234 } }, after, [field])).toEqual([
    { field: "so_ho", before: 1234, after: 99 },
    { field: "moi", before: undefined, after: "a" },
  ]);
});

test("property: any text is read without an exception", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readProfileFile(text, "1")));
});
