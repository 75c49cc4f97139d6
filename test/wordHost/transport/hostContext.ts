import { requirementMatrix } from "../requirementSets";
import type { HostRules } from "../hostOptions";

/** The answer to GetContext, slot by slot; the client reads only these. */
export function hostContext(rules: HostRules, settings: ReadonlyMap<string, string>, instanceId: string): unknown[] {
  const slots: unknown[] = [];
  slots[0] = [[...settings.keys()], [...settings.values()]];
  slots[1] = "soan-thao";
  slots[2] = 2; // Word
  slots[3] = 16;
  slots[4] = 0;
  slots[5] = 0;
  slots[6] = 0;
  slots[7] = rules.readOnly ? 1 : 0;
  slots[8] = rules.locale;
  slots[9] = rules.locale;
  slots[10] = 0;
  slots[11] = rules.documentUrl;
  slots[12] = 1;
  slots[13] = 0;
  slots[14] = "";
  slots[15] = "1.1";
  slots[16] = "";
  slots[17] = instanceId;
  slots[18] = false;
  slots[19] = false;
  slots[20] = JSON.stringify(requirementMatrix(rules));
  slots[21] = "";
  slots[22] = "16.89.24090815";
  slots[23] = 0;
  return slots;
}

/** Read by the bootstrapper to choose the host file and the folder of its strings. */
export function hostInfo({ locale, reports }: HostRules): string {
  return `Word$Mac$16.00$${locale}$$$${reports ? "" : "disableLogging"}$0`;
}
