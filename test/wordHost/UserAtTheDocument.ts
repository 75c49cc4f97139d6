import type { DocumentModel } from "./model/DocumentModel";
import { formatAt } from "./model/runs";
import { search } from "./model/search";
import { paragraphsOf } from "./model/stories";
import { TextRange } from "./model/TextRange";
import { streamLength } from "./model/pieces";

/** What a person does at the document while the pane is open. Paragraphs are those of the body, by index. */
export class UserAtTheDocument {
  constructor(private readonly model: DocumentModel) {}

  /** Puts the cursor somewhere, or selects up to `end`. */
  select(paragraph: number, start = 0, end: number = start): void {
    this.model.select(TextRange.inside(this.paragraph(paragraph), start, end));
  }

  /** Types at a place. */
  type(paragraph: number, offset: number, text: string): void {
    const element = this.paragraph(paragraph);
    this.model.editor.insertTextAt({ paragraph: element, offset }, text, formatAt(element, offset));
    this.model.select(TextRange.inside(element, offset, offset));
  }

  /** Replaces the first place that says exactly this. */
  replace(found: string, text: string): void {
    for (const paragraph of paragraphsOf(this.model.body)) {
      const span = { paragraph, start: 0, end: streamLength(paragraph) };
      const hit = search([span], found.replace(/\^/g, "^^"), { matchCase: true })[0];
      if (hit === undefined) continue;
      this.model.editor.replaceText(hit, text);
      this.model.select(TextRange.point(hit.end));
      return;
    }
    throw new Error(`the document does not say "${found}"`);
  }

  /** Types over what is selected. */
  typeOver(text: string): void {
    const written = this.model.editor.replaceText(this.model.selection, text);
    this.model.select(TextRange.point(written.end));
  }

  deleteParagraph(paragraph: number): void {
    this.model.editor.removeParagraph(this.paragraph(paragraph));
  }

  /** Presses Enter at a place. */
  breakParagraph(paragraph: number, offset: number): void {
    this.model.editor.splitParagraph(this.paragraph(paragraph), offset);
  }

  private paragraph(index: number): Element {
    const paragraph = paragraphsOf(this.model.body)[index];
    if (paragraph === undefined) throw new Error(`there is no paragraph ${index}`);
    return paragraph;
  }
}
