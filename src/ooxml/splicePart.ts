import { strictWordprocessingNamespace, wordprocessingNamespace } from "./namespaces";
import { applySplices } from "./splice";
import type { Splice } from "./splice";

/** Splices a WordprocessingML part; what we write says "w:", so a part that uses another prefix gets ours beside it. */
export function splicePart(xml: string, splices: readonly Splice[]): string {
  const spliced = applySplices(xml, splices);
  const root = rootTag(spliced);
  if (splices.length === 0 || root === undefined || /\sxmlns:w\s*=/.test(root.text)) return spliced;
  const at = root.start + (/^<[^\s/>]+/.exec(root.text)?.[0].length ?? 0);
  const namespace = isStrict(xml) ? strictWordprocessingNamespace : wordprocessingNamespace;
  return `${spliced.slice(0, at)} xmlns:w="${namespace}"${spliced.slice(at)}`;
}

/** Our paragraphs and tables in the words of the part: strict files say start and end for left and right. */
export function inWordsOf(xml: string, content: string): string {
  if (!isStrict(xml)) return content;
  return content
    .replace(/<w:ind [^>]*>/g, (tag) => tag.replace("w:left=", "w:start=").replace("w:right=", "w:end="))
    .replace(/<w:jc w:val="(left|right)"/g, (_, side) => `<w:jc w:val="${side === "left" ? "start" : "end"}"`)
    .replace(/<w:(left|right) (?=w:w=|w:val="nil")/g, (_, side) => `<w:${side === "left" ? "start" : "end"} `);
}

function isStrict(xml: string): boolean {
  return rootTag(xml)?.text.includes(strictWordprocessingNamespace) === true;
}

/** The start tag of the root element. */
export function rootTag(xml: string): { readonly start: number; readonly text: string } | undefined {
  const found = /<[^?!\s][^>]*>/.exec(xml);
  return found === null ? undefined : { start: found.index, text: found[0] };
}
