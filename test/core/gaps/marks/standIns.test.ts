import { findStandIns } from "../../../../src/core/gaps/marks/standIns";
import { expectMarks } from "./expectMarks";

test.each([
  "có ⟦---⟧ hộ, ⟦–––⟧ khẩu",
  "ngày ⟦--⟧/⟦--⟧/2025, lúc ⟦--⟧h⟦--⟧",
  "có ⟦***⟧ hộ",
  "có **120** hộ, **Bình Minh**",
  "xã ⟦○○○⟧, thôn⟦□□⟧và thôn ⟦■⟧",
  "⟦○○⟧hộ",
  "đạt ⟦~~~⟧ ha, ⟦~~,~~⟧%",
  "gồm ⟦- - -⟧ hộ, ⟦○ ○ ○⟧ khẩu",
  "xã⟦,,,,⟧ có⟦,,,⟧hộ",
  "có⟦,,,,⟧ chi hội, ⟦,,,,,⟧ hội viên, ⟦, , ,⟧ hộ",
  "bắt đầu từ ⟦//⟧ giờ⟦//⟧phút",
  "xem https://xa.vn/a và 24//7",
  "có ⟦##⟧ hộ",
  "mã⟦##⟧",
  "mục #1",
  "có ⟦zzz⟧ hộ, ⟦n⟧ khẩu, ⟦N⟧ người",
  "thế kỷ III, www, cccc",
  "Số  22 - BB/CB".replace("- ", "⟦-⟧ "),
  "có ⟦@so_ho@⟧ hộ",
  "có ⟦000⟧ hộ, 50.000 đồng",
  "ngày ⟦00⟧/⟦00⟧/2025",
  "thôn ⟦ABC⟧, xã ⟦xyz⟧",
  "Độc lập – Tự do".replace("–", "⟦–⟧"),
  "năm 2020-2025, Bắc–Nam",
])("%s", (source) => expectMarks(source, findStandIns));
