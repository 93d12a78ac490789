import {
  digestCell,
  type CellFormat,
  type CellValue,
  type PlannedCell,
  type TypedContent,
} from "../sheet";

/** What is sent for one cell: its number format, then its value. */
export interface SentCell {
  readonly numberFormat: string;
  readonly value: CellValue;
}

/** Beyond this many characters Excel shows a cell of format `@` as ##### only. */
const longestTextCell = 255;

/**
 * How a planned cell is sent so that Excel does not parse it as typing: `007`, `1/2`, a 19-digit number
 * and `=1+1` stay text under the format `@`. Text too long for that goes under `General`, where prose
 * is left alone; what begins like a formula, or has no letter and so might be a number, is guarded by
 * the apostrophe with which a person would enter it as text. Since Excel takes a leading apostrophe for
 * that guard, a text that begins with one gets another.
 */
export function sendCell(cell: PlannedCell, format: CellFormat): SentCell {
  const { value, theirs } = cell;
  if (theirs) return sendTheirs(theirs);
  if (typeof value === "number") {
    return { value, numberFormat: format.numberFormat === "@" ? "General" : format.numberFormat };
  }
  if (value === "") return { value, numberFormat: format.numberFormat };
  if (value.length <= longestTextCell) {
    return { value: value.startsWith("'") ? `'${value}` : value, numberFormat: "@" };
  }
  return { value: mayBeParsed(value) ? `'${value}` : value, numberFormat: "General" };
}

/** A person's entry goes back as what it was: a formula computes, a date is a date, text stays text. */
function sendTheirs({ value, formula, numberFormat }: TypedContent): SentCell {
  const isText = numberFormat === "@";
  if (formula !== null) return { value: formula, numberFormat: isText ? "General" : numberFormat };
  if (typeof value !== "string") return { value, numberFormat: isText ? "General" : numberFormat };
  if (isText && value.length <= longestTextCell) {
    return { value: value.startsWith("'") ? `'${value}` : value, numberFormat };
  }
  return { value: `'${value}`, numberFormat: isText ? "General" : numberFormat };
}

/** Whether what came back is what was sent, not what Excel made of it. */
export function isKept({ value, theirs }: PlannedCell, back: CellValue): boolean {
  if (theirs) return theirs.formula !== null || digestCell(back) === digestCell(theirs.value);
  return typeof value !== "string" || value === "" || isStillText(value, back);
}

function isStillText(sent: string, back: CellValue): boolean {
  return startsLikeFormula(sent) ? back === sent : typeof back === "string";
}

function mayBeParsed(text: string): boolean {
  return text.startsWith("'") || startsLikeFormula(text) || !/\p{L}/u.test(text);
}

function startsLikeFormula(text: string): boolean {
  return /^\s*[=+\-@]/.test(text);
}
