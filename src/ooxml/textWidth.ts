/**
 * Width of a text in twips, as Times New Roman sets it: near enough to tell which tab stop a tab reaches and how many
 * lines a text takes. Accents do not widen a letter.
 */
export function textWidth(text: string, halfPoints: number): number {
  let units = 0;
  for (const character of text.normalize("NFD")) units += unitsOf(character);
  return (units / 1000) * halfPoints * 10;
}

function unitsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  const known = widths.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100 && code <= 0xffee) return 1000;
  return /\p{Lu}/u.test(character) ? 680 : 500;
}

const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [250, " \u00a0.,"],
      [200, "|"],
      [278, "/:;ijlt\\"],
      [333, "!()-IJ[]frs`\u2011\u2010"],
      [389, "szSJ"],
      [444, 'aceđ"?'],
      [500, "0123456789bdghknopquvxy$_*–"],
      [556, "FPS"],
      [611, "ELTZ"],
      [667, "BCR"],
      [722, "ADGHKNOQUVXYwĐ"],
      [778, "m&"],
      [833, "%"],
      [889, "M"],
      [944, "W"],
      [1000, "…—"],
    ] as const
  ).flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)),
);
