import type { LayoutStandard } from "../core/document/standard";
import type { Field } from "../core/profile/field";
import type { Relation } from "../core/profile/relation";
import type { Citation } from "../core/templates/citation";
import type { ContentLibrary } from "../core/templates/contentLibrary";
import type { ContentBlock, TemplateSource } from "../core/templates/template";

/**
 * Everything in this folder, by its list. The chunk "content" holds what every document needs and the document that the
 * pane shows first; it comes with the page. Every other file is loaded when it is first asked for.
 */
export const contentLibrary: ContentLibrary = {
  templates: [
    {
      id: "bao-cao-qd-218",
      title: "Báo cáo tổng kết thực hiện Quyết định 218",
      load: () => template(import(/* webpackChunkName: "content" */ "./templates/bao-cao-qd-218.json")),
    },
    {
      id: "ket-luan-qd-218",
      title: "Kết luận Hội nghị tổng kết Quyết định 218",
      load: () => template(import("./templates/ket-luan-qd-218.json")),
    },
    {
      id: "bao-cao-dan-van",
      title: "Báo cáo tổng kết công tác dân vận nhiệm kỳ",
      load: () => template(import("./templates/bao-cao-dan-van.json")),
    },
    {
      id: "bao-cao-kl-62",
      title: "Báo cáo tổng kết Kết luận 62",
      load: () => template(import("./templates/bao-cao-kl-62.json")),
    },
    {
      id: "bao-cao-tong-ket",
      title: "Báo cáo tổng kết việc thực hiện một văn bản",
      load: () => template(import(/* webpackChunkName: "content" */ "./templates/bao-cao-tong-ket.json")),
    },
  ],
  standards: [
    {
      id: "DANG-HD05-2026",
      title: "Hướng dẫn 05-HD/VPTW năm 2026",
      load: () => standard(import(/* webpackChunkName: "content" */ "./standards/DANG-HD05-2026.json")),
    },
    {
      id: "DANG-HD36-2018",
      title: "Hướng dẫn 36-HD/VPTW năm 2018 (văn bản cũ)",
      load: () => standard(import("./standards/DANG-HD36-2018.json")),
    },
    {
      id: "ND30-2020",
      title: "Nghị định 30/2020/NĐ-CP",
      load: () => standard(import("./standards/ND30-2020.json")),
    },
  ],
  loadFields: async () => {
    const files = await Promise.all([
      import(/* webpackChunkName: "content" */ "./fields/profile.json"),
      import(/* webpackChunkName: "content" */ "./fields/document.json"),
      import(/* webpackChunkName: "content" */ "./fields/bao-cao-qd-218.json"),
      import(/* webpackChunkName: "content" */ "./fields/ket-luan-qd-218.json"),
      import(/* webpackChunkName: "content" */ "./fields/bao-cao-dan-van.json"),
      import(/* webpackChunkName: "content" */ "./fields/bao-cao-kl-62.json"),
    ]);
    return files.flatMap((file) => file.default as unknown as readonly Field[]);
  },
  loadRelations: async () =>
    (await import(/* webpackChunkName: "content" */ "./relations.json")).default as unknown as readonly Relation[],
  loadCitations: async () =>
    (await import(/* webpackChunkName: "content" */ "./citations.json")).default as unknown as readonly Citation[],
  loadBlocks: async () => {
    const blocks: [id: string, file: Promise<JsonFile>][] = [
      ["cau-ket-tong-ket", import(/* webpackChunkName: "content" */ "./blocks/cau-ket-tong-ket.json")],
      ["danh-gia-chung", import(/* webpackChunkName: "content" */ "./blocks/danh-gia-chung.json")],
      ["doi-thoai", import(/* webpackChunkName: "content" */ "./blocks/doi-thoai.json")],
      ["giam-sat-phan-bien", import(/* webpackChunkName: "content" */ "./blocks/giam-sat-phan-bien.json")],
      ["han-che-chung", import(/* webpackChunkName: "content" */ "./blocks/han-che-chung.json")],
      ["khai-quat-dang-bo", import(/* webpackChunkName: "content" */ "./blocks/khai-quat-dang-bo.json")],
      ["khai-quat-dia-ban", import(/* webpackChunkName: "content" */ "./blocks/khai-quat-dia-ban.json")],
      ["khai-quat-ket-qua", import(/* webpackChunkName: "content" */ "./blocks/khai-quat-ket-qua.json")],
      ["khai-quat-ton-giao", import(/* webpackChunkName: "content" */ "./blocks/khai-quat-ton-giao.json")],
      ["kho-khan-chung", import(/* webpackChunkName: "content" */ "./blocks/kho-khan-chung.json")],
      ["kiem-tra-giam-sat", import(/* webpackChunkName: "content" */ "./blocks/kiem-tra-giam-sat.json")],
      ["kien-nghi", import(/* webpackChunkName: "content" */ "./blocks/kien-nghi.json")],
      ["mo-dau-tong-ket", import(/* webpackChunkName: "content" */ "./blocks/mo-dau-tong-ket.json")],
      ["nguyen-nhan-chung", import(/* webpackChunkName: "content" */ "./blocks/nguyen-nhan-chung.json")],
      ["quan-triet-hoi-nghi", import(/* webpackChunkName: "content" */ "./blocks/quan-triet-hoi-nghi.json")],
      ["quan-triet-van-ban", import(/* webpackChunkName: "content" */ "./blocks/quan-triet-van-ban.json")],
      ["so-ket-tong-ket", import(/* webpackChunkName: "content" */ "./blocks/so-ket-tong-ket.json")],
      ["thuan-loi-chung", import(/* webpackChunkName: "content" */ "./blocks/thuan-loi-chung.json")],
      ["tuyen-truyen", import(/* webpackChunkName: "content" */ "./blocks/tuyen-truyen.json")],
    ];
    const loaded = blocks.map(async ([id, file]) => [id, (await file).default as readonly ContentBlock[]] as const);
    return Object.fromEntries(await Promise.all(loaded));
  },
};

/** What a dynamic import of a JSON file gives; its shape is the validation's to see to. */
interface JsonFile {
  readonly default: unknown;
}

async function template(file: Promise<JsonFile>): Promise<TemplateSource> {
  return (await file).default as TemplateSource;
}

async function standard(file: Promise<JsonFile>): Promise<LayoutStandard> {
  return (await file).default as LayoutStandard;
}
