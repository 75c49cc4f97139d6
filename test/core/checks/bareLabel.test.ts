import { bareLabel } from "../../../src/core/checks/bareLabel";

test.each([
  ["diện tích lúa", "ha", "diện tích lúa"],
  ["chiều dài đường (m)", "m", "chiều dài đường"],
  ["chiều dài đường (m)", "km", "chiều dài đường (m)"],
  ["ngày (âm lịch)", undefined, "ngày (âm lịch)"],
])("%j in %j is %j", (label, unit, bare) => expect(bareLabel({ label, unit })).toBe(bare));
