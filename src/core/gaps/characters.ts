/** The characters that the definition speaks of. Everything here looks at one UTF-16 unit. */

/** A dot, an ellipsis, a leader: any character that people repeat to leave room for a value. */
export function isDot(character: string | undefined): boolean {
  return character !== undefined && widthOf(character.charCodeAt(0)) > 0;
}

/** How many full stops wide the run is: "…." is 4. */
export function dotWidth(run: string): number {
  let width = 0;
  for (let at = 0; at < run.length; at += 1) width += widthOf(run.charCodeAt(at));
  return width;
}

/** How many full stops wide a dot is; 0 for what is none. Asked of every character: a switch is what engines do best. */
function widthOf(code: number): number {
  switch (code) {
    case 0x2e: // .
    case 0xb7: // ·
    case 0x2024: // ․
    case 0x2027: // ‧
    case 0x2219: // ∙
    case 0x22c5: // ⋅
    case 0x30fb: // ・
    case 0xff0e: // ．
    case 0xff65: // ･
      return 1;
    case 0x2025: // ‥
      return 2;
    case 0x2026: // …
    case 0x22ef: // ⋯
      return 3;
    default:
      return 0;
  }
}

/** A blank that stands on the line: no line break, no tab. */
export function isBlank(character: string | undefined): boolean {
  return character !== undefined && isBlankCode(character.charCodeAt(0));
}

/** The same of a character's code: walks over a text look at codes, so that no string is made of each character. */
export function isBlankCode(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** What regular expressions call `\s`: line breaks and tabs beside the blanks. */
export function isSpaceCode(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return isBlankCode(code) || code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0xfeff;
}

/**
 * The first character that is no white space; "" where there is none. Behind most places a letter stands, and one look at
 * it spares all the searches for what begins with a sign or a digit.
 */
export function firstSign(text: string): string {
  let at = 0;
  while (isSpaceCode(text.charCodeAt(at))) at += 1;
  return text.charAt(at);
}

/** The same blanks but the one that the space bar types, for the classes of regular expressions. */
export const specialBlanks = String.raw`\u00a0\u2000-\u200a\u202f\u205f\u3000`;

/**
 * How much room blanks leave: two that are no ordinary word spaces were put there on purpose, and count twice; so does an
 * ideographic blank.
 */
export function blankWidth(run: string): number {
  let special = 0;
  let ideographic = 0;
  for (let at = 0; at < run.length; at += 1) {
    if (run[at] === "\u3000") ideographic += 1;
    else if (run[at] !== " ") special += 1;
  }
  return run.length + ideographic + (special + ideographic > 1 ? special : 0);
}

/** Squares, circles and rules, of which some people put a few where a value is missing. */
export const geometricSigns = "■□▢◻◼⬜⬛▪▫◆◇◯○●◦•☐∎█▓▒░─━═▁﹍┄┈";

export function isUnderscore(character: string | undefined): boolean {
  return character === "_" || character === "＿" || character === "‗";
}

export function isDash(character: string | undefined): boolean {
  return character === "-" || character === "–";
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && isDigitCode(character.charCodeAt(0));
}

export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter or a digit. Marks, punctuation, symbols and halves of emoji are none. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && character !== "" && isWordCode(character.charCodeAt(0));
}

export function isWordCode(code: number): boolean {
  if (code < 0x80) return isDigitCode(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0)
    return code === 0xaa || code === 0xb2 || code === 0xb3 || code === 0xb5 || code === 0xb9 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x1e00 && code < 0x1f00) return true;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code));
}

export function isUpperCase(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase();
}
