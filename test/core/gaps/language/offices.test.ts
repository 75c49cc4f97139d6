import { asksForPlaceName } from "../../../../src/core/gaps/language/offices";

test.each([
  ["đảng ủy xã", true],
  ["ủy ban nhân dân thành phố", true],
  ["đường xã", false],
  ["xã", false],
  ["đảng ủy", false],
])("%s asks for the name of the place: %s", (left, asks) => expect(asksForPlaceName(left)).toBe(asks));
