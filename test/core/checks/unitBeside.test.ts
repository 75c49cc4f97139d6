import { unitBeside } from "../../../src/core/checks/unitBeside";

test("the unit stands beside its label once", () => {
  expect(unitBeside({ label: "diện tích lúa", unit: "ha" })).toBe("(ha)");
  expect(unitBeside({ label: "chiều dài đường (m)", unit: "m" })).toBeUndefined();
  expect(unitBeside({ label: "chiều dài đường (m)", unit: "km" })).toBe("(km)");
  expect(unitBeside({ label: "ngày" })).toBeUndefined();
});
