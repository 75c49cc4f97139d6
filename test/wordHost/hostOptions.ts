import type { OwnTextRules } from "./model/text";

/** How this Word behaves where versions, platforms and documents differ. Every field has the most common answer. */
export interface WordHostOptions {
  /** The highest WordApi set that Word claims: "1.1" … "1.9". */
  readonly wordApi?: string;
  /** Further requirement sets, such as `{ WordApiOnline: "1.1" }`; `undefined` takes one away. */
  readonly sets?: Readonly<Record<string, string | undefined>>;
  /** The document was opened read-only. */
  readonly readOnly?: boolean;
  /** The document is protected: reading works, every change is refused. */
  readonly isProtected?: boolean;
  readonly trackChanges?: boolean;
  /** Whether getOoxml works, and whether its package carries headers and footers (the web leaves them out). */
  readonly getOoxml?: "with-headers" | "without-headers" | "refused";
  /** What getHeader and getFooter do for a type that does not exist (docs-reference #1202; Mac #1904). */
  readonly missingHeader?: "throws" | "is-created";
  readonly ownText?: Partial<OwnTextRules>;
  /** What insertOoxml leaves behind its last paragraph: one paragraph too many, or that paragraph's looks (#2914). */
  readonly insertTail?: "extra-paragraph" | "joins-next";
  /** An empty last paragraph of the document can be deleted when a paragraph stands before it. */
  readonly lastParagraphGoes?: boolean;
  /** Milliseconds before the answer to a batch. */
  readonly latency?: number;
  /** Milliseconds that a batch with insertOoxml takes longer, as on the web (#5944). */
  readonly insertOoxmlTakes?: number;
  /** Where the cursor stands: a paragraph of the body and an offset in it. */
  readonly cursor?: { readonly paragraph: number; readonly offset?: number };
  readonly documentUrl?: string;
  readonly locale?: string;
  /** Document settings as they were saved: names and JSON texts. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Saving settings fails, as for a document above 5 MB (#6304). */
  readonly settingsFail?: boolean;
  /** The host lets the client report to Microsoft, as a real one may. */
  readonly reports?: boolean;
  /** Members newer than the client's WordApi 1.3 that the test adds to it (see standIns.ts). */
  readonly standIns?: boolean;
}

export interface HostRules extends Required<Omit<WordHostOptions, "ownText" | "cursor">> {
  readonly ownText: OwnTextRules;
  readonly cursor: { readonly paragraph: number; readonly offset: number };
}

export function completeOptions(options: WordHostOptions): HostRules {
  return {
    wordApi: options.wordApi ?? "1.3",
    sets: options.sets ?? {},
    readOnly: options.readOnly ?? false,
    isProtected: options.isProtected ?? false,
    trackChanges: options.trackChanges ?? false,
    getOoxml: options.getOoxml ?? "with-headers",
    missingHeader: options.missingHeader ?? "throws",
    ownText: { deletions: false, hidden: false, controlCharacters: true, ...options.ownText },
    insertTail: options.insertTail ?? "extra-paragraph",
    lastParagraphGoes: options.lastParagraphGoes ?? true,
    latency: options.latency ?? 0,
    insertOoxmlTakes: options.insertOoxmlTakes ?? 0,
    cursor: { paragraph: options.cursor?.paragraph ?? 0, offset: options.cursor?.offset ?? 0 },
    documentUrl: options.documentUrl ?? "C:\\Users\\vanphong\\Documents\\bao-cao.docx",
    locale: options.locale ?? "vi-VN",
    settings: options.settings ?? {},
    settingsFail: options.settingsFail ?? false,
    reports: options.reports ?? false,
    standIns: options.standIns ?? false,
  };
}
