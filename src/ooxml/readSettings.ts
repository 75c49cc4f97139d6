import { isOn } from "./isOn";
import { scanXml } from "./scanXml";

/** What the settings of a document mean for reading and changing it. */
export interface DocumentSettings {
  readonly trackedChanges: boolean;
  /** How the document is locked, when it is: "readOnly", "comments", "forms", "trackedChanges". */
  readonly protection?: string;
  /** Twips between two default tab stops. */
  readonly defaultTabStop: number;
}

export function readSettings(xml: string | undefined): DocumentSettings {
  let trackedChanges = false;
  let protection: string | undefined;
  let defaultTabStop = 720;
  scanXml(xml ?? "<none/>", {
    open(tag) {
      if (tag.name === "w:trackRevisions") trackedChanges = isOn(tag);
      else if (tag.name === "w:defaultTabStop") defaultTabStop = Number(tag.attribute("w:val")) || defaultTabStop;
      else if (tag.name === "w:documentProtection") {
        const edit = tag.attribute("w:edit");
        const enforced = tag.attribute("w:enforcement");
        const isEnforced = enforced === "1" || enforced === "true" || enforced === "on";
        protection = isEnforced && edit !== undefined && edit !== "none" ? edit : undefined;
      }
    },
  });
  return {
    trackedChanges: trackedChanges || protection === "trackedChanges",
    defaultTabStop,
    ...(protection === undefined || protection === "trackedChanges" ? {} : { protection }),
  };
}
