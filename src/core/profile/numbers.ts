/**
 * Reads a number the Vietnamese way: "1.234,5", "93,6", "01", "45 600". Dots (or blanks) group thousands, a comma is the
 * decimal mark. "93.6" is not read: nobody can say whether it means 93,6.
 */
export function parseNumber(text: string): number | undefined {
  const compact = text.trim().replace(/^[−–]/, "-");
  const match = /^(-?)(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:,(\d+))?$/.exec(compact);
  if (!match) {
    return undefined;
  }
  const [, sign, whole, decimals] = match;
  return Number(`${sign}${whole?.replace(/\D/g, "")}${decimals === undefined ? "" : `.${decimals}`}`);
}

/** Looks like a number with a decimal point, "93.6": the most frequent slip, told apart so that it can be named. */
export function hasDecimalPoint(text: string): boolean {
  return /^-?\d+\.(\d{1,2}|\d{4,})$/.test(text.trim());
}

/** "1.234,5": thousands with dots, a decimal comma; no exponent, no rounding beyond what the number itself holds. */
export function formatNumber(value: number): string {
  const [whole = "", decimals] = plainDigits(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** A count as offices write it: below ten with a leading zero, "04". */
export function formatCount(value: number): string {
  return Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : formatNumber(value);
}

function plainDigits(value: number): string {
  const digits = String(value);
  return digits.includes("e")
    ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
    : digits;
}
