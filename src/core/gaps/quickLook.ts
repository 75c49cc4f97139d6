import { specialBlanks } from "./characters";

/**
 * One look at the raw text of a paragraph, composed or not: most hold nothing that could be a gap and are not read further.
 * Whatever the files in `marks/` find has to be let through here; the properties of the finder compare the two.
 */
export function mayHoldGap(text: string): boolean {
  return (
    singleSign.test(text) ||
    pairOfSigns.test(text) ||
    letters.test(text) ||
    (rareCharacter.test(text) && rareSign.test(text))
  );
}

// Each of these is searched in a way of its own, which together takes two thirds of what one long expression does.
const singleSign = /[…_\t[<{«]/;
/** What stands on every keyboard, and the no-break space. */
const pairOfSigns =
  /[ \u00a0](?:[ \u00a0/%?]|-\s?[A-ZĐ]|[xX][ \u00a0/%;,.)]|00[ /]|[aA][bB][cC]|[xX][yY][zZ])|[.·] ?[.·]|\u00a0-|\/[ \u00a0]|\?[?,]|##/;
const letters =
  /--|\*\*|––|[xX](?:[xX]|[.,][xX0])|[dD][dD]|[mM][mM]|[yY][yY]|[nN][nN]|\((?:[xX][ \u00a0/%]|\s?(?:[kKhHbB]|[tT](?:[êe]|h[aá])|[gG]h|[nN](?:[êehăa]|g[àa])|[đĐ][iị]|[lL]i|[mM][ôoứưu]|[cC][hấậa]|[sS][ốo]))/;
/** Beyond the letters of all Latin scripts: few paragraphs need the longer search. */
const rareCharacter = /[\u2000-\uffff]/;
const rareSign = new RegExp(
  String.raw`[⋯‥＿‗＜〈【${specialBlanks.replace(String.raw`\u00a0`, "")}]|[.․・･．·∙⋅‧] ?[.․・･．·∙⋅‧]| [–‑]\s?[A-ZĐ]|\u00a0[–‑]`,
);
