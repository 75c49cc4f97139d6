/** What the host claims and the loaded client really has: a local office.js is older than the Word that runs it. */
export interface WordAbilities {
  /** "1.3" … "1.9"; below "1.3" the pane does not start. */
  readonly wordApi: string;
  readonly isWeb: boolean;
  readonly readOnly: boolean;
  readonly canOpenNew: boolean;
  readonly tellsTrackedChanges: boolean;
  readonly tellsParagraphChanges: boolean;
  readonly previewsPrint: boolean;
}

export function detectAbilities(): WordAbilities {
  const wordApi = [...versions].reverse().find(isUsable) ?? "1.0";
  return {
    wordApi,
    isWeb: Office.context.platform === Office.PlatformType.OfficeOnline,
    readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
    canOpenNew: isUsable("1.3"),
    tellsTrackedChanges: isUsable("1.4"),
    tellsParagraphChanges: isUsable("1.6"),
    previewsPrint:
      Office.context.requirements.isSetSupported("WordApiDesktop", "1.4") && has("Document", "printPreview"),
  };
}

/** True when the host has the product's floor, WordApi 1.3. */
export function hasFloor(): boolean {
  return supports("1.3");
}

const versions = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"] as const;

/**
 * A member that came with each set. The npm client has a few newer ones under names of its own (WordApiOnline), so the
 * witness is one that it lacks.
 */
const witnesses: Readonly<Record<string, readonly [type: string, member: string] | undefined>> = {
  "1.4": ["Range", "insertBookmark"],
  "1.5": ["Document", "getStyles"],
  "1.6": ["Document", "onParagraphChanged"],
};

/** The host claims the set, and the loaded client has its members. */
function isUsable(version: string): boolean {
  if (!supports(version)) return false;
  const witness = witnesses[version];
  return witness === undefined || has(...witness);
}

/** The loaded client knows the member. */
function has(type: string, member: string): boolean {
  const types = Word as unknown as Readonly<Record<string, { readonly prototype?: object } | undefined>>;
  const prototype = types[type]?.prototype;
  return prototype !== undefined && member in prototype;
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("WordApi", version);
}
