import type { LayoutStandard } from "../core/document/standard";
import type { ContentLibrary } from "../core/templates/contentLibrary";
import type { TemplateSource } from "../core/templates/template";

/** Everything in this folder, by its list. What is not in `firstContent` is loaded when it is first asked for. */
export const contentLibrary: ContentLibrary = {
  templates: [
    {
      id: "bao-cao-qd-218",
      title: "Báo cáo tổng kết thực hiện Quyết định 218",
      load: () => firstContent().then(({ templates }) => templates["bao-cao-qd-218"]),
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
      load: () => firstContent().then(({ templates }) => templates["bao-cao-tong-ket"]),
    },
  ],
  standards: [
    {
      id: "DANG-HD05-2026",
      title: "Hướng dẫn 05-HD/VPTW năm 2026",
      load: () => firstContent().then(({ standards }) => standards["DANG-HD05-2026"]),
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
  loadFields: () => firstContent().then(({ fields }) => fields),
  loadRelations: () => firstContent().then(({ relations }) => relations),
  loadCitations: () => firstContent().then(({ citations }) => citations),
  loadBlocks: () => firstContent().then(({ blocks }) => blocks),
};

function firstContent() {
  return import(/* webpackChunkName: "template" */ "./firstContent");
}

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
