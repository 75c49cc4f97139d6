import { findUnderscores } from "../../../../src/core/gaps/marks/underscores";
import { expectMarks } from "./expectMarks";

test.each([
  "có ⟦____⟧ hộ",
  "có ⟦_ _ _⟧ hộ",
  "chênh ⟦__,_⟧ m2",
  "rộng ⟦_,__⟧ m, dài ⟦__⟧, ⟦__⟧ m",
  "chiếm ⟦__⟧,⟦__⟧ %",
  "mã ⟦__⟧,_a",
  "tên a_,_b",
  "một _ thôi",
])("%s", (source) => expectMarks(source, findUnderscores));
