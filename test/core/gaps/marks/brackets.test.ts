import { findBrackets } from "../../../../src/core/gaps/marks/brackets";
import { expectMarks } from "./expectMarks";

const ofLength = (length: number) => `[${"a".repeat(length - 2)}]`;

test.each([
  "xã ⟦[tên xã]⟧ và ⟦<tên xã>⟧",
  "có ⟦{{so_ho}}⟧ và ⟦{so_khau}⟧",
  "có ⟦{{so_ho}⟧ hộ",
  "có ⟦{so_ho}⟧} hộ",
  "có [{5",
  "ông ⟦«Ten»⟧",
  "số ⟦(...)⟧ và ⟦(…)⟧, xã ⟦[tên xã]⟧",
  "ông ⟦(....)⟧ ở (.....) và ( ...)",
  "xã ⟦＜tên＞⟧",
  "xã ⟦〈tên〉⟧",
  "xã ⟦【tên】⟧",
  "có [5 hộ",
  "có [5 ⟦[6]⟧",
  "có ⟦[a < b]⟧",
  "có ⟦<[tên]>⟧",
  "⟦[a]⟧} và]",
  `⟦${ofLength(602)}⟧`,
  ofLength(603),
])("%#", (source) => expectMarks(source, findBrackets));
