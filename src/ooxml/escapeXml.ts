/** Text as it stands between two tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

/** Text as it stands in a double-quoted attribute. Tabs and line ends would be read back as blanks: they are written as numbers. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n\r]/g, (sign) => (sign === '"' ? "&quot;" : `&#${sign.charCodeAt(0)};`));
}

/** Leaves out what XML cannot hold: control characters, halves of a surrogate pair, U+FFFE and U+FFFF. */
export function dropForbidden(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "",
  );
}

/**
 * A text of the vocabulary as it can be written into a paragraph: `\t` and `\v` stay (a line feed becomes `\v`), what XML
 * cannot hold goes. Reading what was written gives exactly this back.
 */
export function writableText(text: string): string {
  return text
    .split(/\v|\r\n?|\n/)
    .map(dropForbidden)
    .join("\v");
}
