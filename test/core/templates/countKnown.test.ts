import { contentLibrary } from "../../../src/content/index";
import type { LayoutStandard } from "../../../src/core/document/standard";
import { countKnown } from "../../../src/core/templates/countKnown";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import standardData from "../../../src/content/standards/DANG-HD05-2026.json";
import values218 from "../../content/fixtures/bao-cao-qd-218.values.json";
import type { Values } from "../../../src/core/profile/field";

const standard = standardData as unknown as LayoutStandard;

test("counts the fields that an empty draft asks for and the profile answers", async () => {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const nothing = countKnown(kit, {}, standard);
  expect(nothing.known).toBe(0);
  expect(nothing.asked).toBeGreaterThan(40);
  // The name of the commune is also where the document is dated.
  expect(countKnown(kit, { ten_xa: "Phú Bình", so_ho: 12 }, standard).known).toBe(3);
  expect(countKnown(kit, values218 as Values, standard)).toEqual({ known: nothing.asked, asked: nothing.asked });
});
