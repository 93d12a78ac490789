import type { SaxesTagPlain } from "saxes";
import { RichTextReader } from "../shared-strings";
import { localName } from "../xml/parse";
import { XmlPart } from "../xml/part";
import { scanUsualRows } from "./scan-usual-rows";
import type { ScannedCell, ScannedRow, SheetVisitor } from "./sheet-visitor";

/** Reads a worksheet once: its rows and cells go to the visitor, everything else is returned verbatim. */
export function scanSheet(xml: string, visitor: SheetVisitor): XmlPart {
  const rows = scanUsualRows(xml, visitor);
  return rows
    ? XmlPart.parse(xml.slice(0, rows.start) + xml.slice(rows.end), withoutEvents)
    : parseSheet(xml, visitor);
}

const withoutEvents = {
  child: "sheetData",
  open: () => undefined,
  text: () => undefined,
  close: () => undefined,
};

function parseSheet(xml: string, visitor: SheetVisitor): XmlPart {
  const row: ScannedRow = { row: -1, implied: false, attributes: {}, start: 0, innerStart: 0 };
  const cell: ScannedCell = {
    row: 0,
    column: -1,
    implied: false,
    attributes: {},
    value: null,
    inline: null,
    formula: null,
    start: 0,
    innerStart: 0,
    end: 0,
  };
  const inline = new RichTextReader();
  let within: "row" | "cell" | "v" | "f" | "is" | null = null;

  function open(tag: SaxesTagPlain, start: () => number, end: number): void {
    const name = localName(tag.name);
    if (within === "is") inline.open(name);
    else if (name === "c" && within === "row") {
      beginCell(tag, start(), end);
      within = "cell";
    } else if (name === "row" && within === null) {
      beginRow(tag, start(), end);
      within = "row";
    } else if (within === "cell") {
      if (name === "v") {
        cell.value = "";
        within = "v";
      } else if (name === "f") {
        cell.formula = { text: "", attributes: tag.attributes, start: start(), end };
        within = "f";
      } else if (name === "is") {
        inline.begin();
        within = "is";
      }
    }
  }

  function beginRow(tag: SaxesTagPlain, start: number, innerStart: number): void {
    const number = Number(tag.attributes["r"]);
    row.implied = !(number > 0);
    row.row = row.implied ? row.row + 1 : number - 1;
    row.attributes = tag.attributes;
    row.start = start;
    row.innerStart = innerStart;
    cell.column = -1;
    visitor.row(row);
  }

  function beginCell(tag: SaxesTagPlain, start: number, innerStart: number): void {
    const column = columnOfReference(tag.attributes["r"] ?? "");
    cell.implied = column < 0;
    cell.column = cell.implied ? cell.column + 1 : column;
    cell.row = row.row;
    cell.attributes = tag.attributes;
    cell.value = cell.inline = cell.formula = null;
    cell.start = start;
    cell.innerStart = innerStart;
  }

  function text(text: string): void {
    if (within === "v") cell.value = (cell.value ?? "") + text;
    else if (within === "f" && cell.formula) cell.formula.text += text;
    else if (within === "is") inline.text(text);
  }

  function close(tag: SaxesTagPlain, end: number): void {
    const name = localName(tag.name);
    if (within === "is" && name !== "is") inline.close(name);
    else if (within === "is") {
      cell.inline = inline.result();
      within = "cell";
    } else if (within === "f" && name === "f") {
      if (cell.formula) cell.formula.end = end;
      within = "cell";
    } else if (within === "v" && name === "v") within = "cell";
    else if (within === "cell" && name === "c") {
      cell.end = end;
      visitor.cell(cell);
      within = "row";
    } else if (within === "row" && name === "row") {
      visitor.rowEnd(row, end);
      within = null;
    }
  }

  return XmlPart.parse(xml, { child: "sheetData", open, text, close });
}

/** 3 for `D7`; −1 where there is none. */
function columnOfReference(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
