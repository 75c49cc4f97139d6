/** The characters that the definition speaks of. Everything here looks at one UTF-16 unit. */

const dotWidths: Readonly<Record<string, number>> = {
  ".": 1,
  "…": 3,
  "⋯": 3,
  "‥": 2,
  "․": 1,
  "・": 1,
  "･": 1,
  "．": 1,
  "·": 1,
  "∙": 1,
  "⋅": 1,
  "‧": 1,
};

/** A dot, an ellipsis, a leader: any character that people repeat to leave room for a value. */
export function isDot(character: string | undefined): boolean {
  return character !== undefined && Object.hasOwn(dotWidths, character);
}

/** How many full stops wide the run is: "…." is 4. */
export function dotWidth(run: string): number {
  let width = 0;
  for (const character of run) width += dotWidths[character] ?? 0;
  return width;
}

/** A blank that stands on the line: no line break, no tab. */
export function isBlank(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  return (
    code === 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isUnderscore(character: string | undefined): boolean {
  return character === "_" || character === "＿" || character === "‗";
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

/** A letter or a digit. Marks, punctuation, symbols and halves of emoji are none. */
export function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined || character === "") return false;
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  }
  if (code < 0xc0)
    return code === 0xaa || code === 0xb2 || code === 0xb3 || code === 0xb5 || code === 0xb9 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x1e00 && code < 0x1f00) return true;
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}

export function isUpperCase(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase();
}
