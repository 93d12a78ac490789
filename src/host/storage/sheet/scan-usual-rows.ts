import { unescapeCellText } from "../xml/escape";
import type { ScannedCell, ScannedRow, SheetVisitor } from "./sheet-visitor";

/** Where the rows stand in the text of a sheet. */
export interface RowsWithin {
  readonly start: number;
  readonly end: number;
}

/**
 * Rows and cells as nearly every program writes them: no white space between, plain text without
 * entities, formulas without attributes. They are read by pattern, several times as fast as by the XML
 * parser. Null where one row or cell of the sheet is written otherwise; nothing was visited then, and
 * the parser has to read it all.
 */
export function scanUsualRows(xml: string, visitor: SheetVisitor): RowsWithin | null {
  const opening = xml.indexOf(openingTag);
  if (opening < 0 || xml.lastIndexOf("<!", opening) >= 0) return null;
  const start = opening + openingTag.length;
  const end = endOfUsualRows(xml, start);
  if (end === null) return null;
  visitRows(xml, start, end, visitor);
  return { start, end };
}

const openingTag = "<sheetData>";
const closingTag = "</sheetData>";
const rowOpening = /<row((?: [\w:.]+="[^"<&\r\n\t]*")*)(\/)?>/y;
const rowClosing = "</row>";
const attribute = / ([\w:.]+)="([^"]*)"/g;
const usualCell =
  /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|(>)(?:<f>([^<&\r]*)<\/f>)?(?:<v>([^<&\r]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/is>)?<\/c>)/y;

function endOfUsualRows(xml: string, start: number): number | null {
  let at = start;
  for (;;) {
    rowOpening.lastIndex = at;
    const row = rowOpening.exec(xml);
    if (!row) return xml.startsWith(closingTag, at) ? at : null;
    at = rowOpening.lastIndex;
    if (row[2] !== undefined) continue;
    for (usualCell.lastIndex = at; usualCell.test(xml);) at = usualCell.lastIndex;
    if (!xml.startsWith(rowClosing, at)) return null;
    at += rowClosing.length;
  }
}

function visitRows(xml: string, start: number, end: number, visitor: SheetVisitor): void {
  const row: ScannedRow = { row: -1, implied: false, attributes: {}, start: 0, innerStart: 0 };
  let at = start;
  while (at < end) {
    rowOpening.lastIndex = at;
    const found = rowOpening.exec(xml);
    if (!found) return;
    row.attributes = attributesOf(found[1] ?? "");
    const number = Number(row.attributes["r"]);
    row.implied = !(number > 0);
    row.row = row.implied ? row.row + 1 : number - 1;
    row.start = at;
    row.innerStart = at = rowOpening.lastIndex;
    visitor.row(row);
    if (found[2] === undefined) at = visitCells(xml, at, row.row, visitor) + rowClosing.length;
    visitor.rowEnd(row, at);
  }
}

/** Returns where the cells of the row end. */
function visitCells(xml: string, start: number, row: number, visitor: SheetVisitor): number {
  const cell: ScannedCell = {
    row,
    column: -1,
    implied: false,
    attributes: {},
    value: null,
    inline: null,
    formula: null,
    start,
    innerStart: start,
    end: start,
  };
  let at = start;
  for (;;) {
    usualCell.lastIndex = at;
    const found = usualCell.exec(xml);
    if (!found) return at;
    const [, letters = "", style, type, opened, formula, value, inline] = found;
    cell.start = at;
    cell.end = at = usualCell.lastIndex;
    cell.column = columnOfLetters(letters);
    cell.attributes = cellAttributes(letters, row, style, type);
    cell.innerStart = opened === undefined ? cell.end : xml.indexOf(">", cell.start) + 1;
    cell.value = value ?? null;
    cell.inline = inline === undefined ? null : unescapeCellText(inline);
    cell.formula = formula === undefined ? null : plainFormula(formula, cell.innerStart);
    visitor.cell(cell);
  }
}

function cellAttributes(letters: string, row: number, style?: string, type?: string) {
  const r = `${letters}${row + 1}`;
  if (style === undefined) return type === undefined ? { r } : { r, t: type };
  return type === undefined ? { r, s: style } : { r, s: style, t: type };
}

function plainFormula(text: string, start: number): ScannedCell["formula"] {
  return { text, attributes: {}, start, end: start + "<f></f>".length + text.length };
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(attribute)) attributes[name] = value;
  return attributes;
}

function columnOfLetters(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) {
    column = column * 26 + letters.charCodeAt(index) - 64;
  }
  return column - 1;
}
