import { unescapeCellText } from "./xml/escape";
import { localName, parseXml } from "./xml/parse";

/**
 * The texts of the part sharedStrings.xml by index. Runs of rich text are joined; phonetic hints (rPh)
 * are no part of the text.
 */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const reader = new RichTextReader();
  parseXml(xml, {
    open({ name }) {
      const local = localName(name);
      if (local === "si") reader.begin();
      else reader.open(local);
    },
    text(text) {
      reader.text(text);
    },
    close({ name }) {
      const local = localName(name);
      if (local === "si") strings.push(reader.result());
      else reader.close(local);
    },
  });
  return strings;
}

/** Gathers the plain text of a rich text (`si` or `is`). */
export class RichTextReader {
  private gathered = "";
  private inText = false;
  private phonetic = false;

  begin(): void {
    this.gathered = "";
    this.inText = this.phonetic = false;
  }

  open(name: string): void {
    if (name === "rPh") this.phonetic = true;
    else if (name === "t") this.inText = !this.phonetic;
  }

  text(text: string): void {
    if (this.inText) this.gathered += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic = false;
    else if (name === "t") this.inText = false;
  }

  result(): string {
    return unescapeCellText(this.gathered);
  }
}
