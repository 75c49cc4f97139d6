/**
 * Prints a text and nothing else of the page. Its look comes as a constructed style sheet: the page's policy takes no
 * inline styles.
 */
export function printText(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printLook);
  const before = document.adoptedStyleSheets;
  const block = document.createElement("pre");
  block.className = "printed-text";
  block.textContent = text;
  document.body.append(block);
  document.adoptedStyleSheets = [...before, sheet];
  window.print();
  block.remove();
  document.adoptedStyleSheets = before;
}

const printLook = `
.printed-text { display: none; }
@media print {
  @page { size: A4; margin: 20mm; }
  html, body { height: auto !important; overflow: visible !important; background: white; color: black; }
  body > :not(.printed-text) { display: none !important; }
  body > .printed-text { display: block; margin: 0; font: 12pt/1.4 "Times New Roman", serif; white-space: pre-wrap; }
}`;
