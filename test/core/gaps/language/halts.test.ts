import {
  goesOnWithNoun,
  hesitatesBefore,
  predicateAfter,
  questionBefore,
} from "../../../../src/core/gaps/language/halts";
import { placeIn } from "../placeIn";

test.each([
  ["là xã miền núi", true],
  [" phát biểu", true],
  ["trời xanh", false],
  ["xã là", false],
])("“%s” begins with a predicate: %s", (right, begins) => expect(predicateAfter(right)).toBe(begins));

test.each([
  ["… hộ, ⟦…|⟧ dao găm", true],
  ["… hộ, ⟦…|⟧dao găm", true],
  ["… hộ, ⟦…|⟧ Dao găm", false],
  ["… hộ, ⟦…|⟧ (dao găm)", false],
  ["… hộ, ⟦…|⟧", false],
])("%s goes on with a noun: %s", (source, goesOn) => expect(goesOnWithNoun(placeIn(source))).toBe(goesOn));

test.each([
  ["ai cần thì", true],
  ["ai cần", false],
  ["", false],
])("“%s” hesitates: %s", (left, hesitates) => expect(hesitatesBefore(left)).toBe(hesitates));

test.each([
  ["làm sao", true],
  ["làm xong", false],
  ["", false],
])("“%s” asks a question: %s", (left, question) => expect(questionBefore(left)).toBe(question));
