import { contentLibrary } from "../../../src/content/index";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { draftParagraphs, draftTemplate } from "../../../src/core/templates/draft";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { makeGapHints } from "../../../src/core/templates/makeGapHints";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import { snapshotOfBlocks } from "./documents";
import { body, field, party, smallKit } from "./smallKit";

test("a hint carries the six words on either side, the label, the unit and the field", () => {
  const fields = [field("so_ho", "number", { unit: "hộ" }), field("so_thon", "number"), field("co", "yes-no")];
  const kit = smallKit(
    { opening: [body("Đến nay toàn xã hiện có tất cả {so_ho} hộ ở {so_thon} thôn. {?co: Có chợ.}")] },
    fields,
  );
  const hints = makeGapHints(kit, party).filter(({ field: id }) => fields.some((each) => each.id === id));
  expect(hints).toMatchObject([
    {
      left: "nay toàn xã hiện có tất cả".split(" ").slice(-6).join(" "),
      right: "hộ ở …… thôn. [Có chợ.]",
      label: "nhãn so_ho",
      unit: "hộ",
      field: "so_ho",
    },
    { left: "có tất cả …… hộ ở", right: "thôn. [Có chợ.]", label: "nhãn so_thon", field: "so_thon" },
    { left: "cả …… hộ ở …… thôn.", right: "", label: "giữ hay bỏ câu này", field: "co" },
  ]);
});

test("a place that is filled by a preset or a default needs no hint", () => {
  const kit = smallKit({ opening: [body("Có {so_ho} hộ.")], presets: { so_ho: 5 } }, [field("so_ho", "number")]);
  expect(makeGapHints(kit, party).map(({ field: id }) => id)).not.toContain("so_ho");
});

test("names are hinted as the document's own issuer is called", () => {
  const kit = smallKit({ opening: [body("{=coQuanBanHanh} báo cáo {=coQuanCapTren} như sau:")] });
  const opening = { loai_don_vi: "huyện", loai_cap_tren: "tỉnh" };
  expect(makeGapHints(kit, party, opening).find(({ left }) => left === "Huyện ủy")).toMatchObject({
    field: "ten_huyen",
    paragraph: { pieces: ["Huyện ủy ", " báo cáo Tỉnh ủy ", " như sau:"] },
  });
});

test("every template drafted with nothing filled has exactly one gap for each place, with the place's label", async () => {
  const standards = await Promise.all(contentLibrary.standards.map((each) => each.load()));
  for (const { id } of contentLibrary.templates) {
    const kit = await openTemplate(contentLibrary, id);
    for (const standard of standards.filter((each) => kit.template.standards.includes(each.id))) {
      const story = snapshotOfBlocks(fillTemplate(kit, { kind: "whole" }, {}, standard), standard).stories[0];
      const labels = new Map(
        kit.fields.map((each) => [each.id, each.type === "yes-no" ? "giữ hay bỏ câu này" : each.label]),
      );
      const places = draftParagraphs(draftTemplate(kit, {}, standard)).flatMap(({ places: open }, paragraph) =>
        open.filter(({ state }) => state === "open").map((place) => [paragraph, place.field, labels.get(place.field)]),
      );
      const gaps = story ? findGaps(story, makeGapHints(kit, standard)) : [];
      expect([id, gaps.map((gap) => [gap.paragraph, gap.field, gap.label])]).toEqual([id, places]);
    }
  }
});
