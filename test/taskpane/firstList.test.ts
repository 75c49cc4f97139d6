import { contentLibrary } from "../../src/content/index";
import { firstList } from "../../src/taskpane/firstList";
import { loadTemplate } from "../../src/ui/templates/loadTemplate";

test("the first template is listed by the build, and as the pane itself lists it for any office", async () => {
  const list = await firstList();
  const { listFor } = await loadTemplate(contentLibrary, contentLibrary.templates[0]?.id ?? "");
  expect(list).toEqual(listFor({}));
  expect(list).toEqual(
    listFor({ ten_xa: "Phú Bình", ten_tinh: "Thái Nguyên", so_nam_tong_ket: "10", nhiem_ky: "2020 - 2025" }),
  );
});
