import type { StoredCell } from "../workbook-file";
import { unescapeCellText } from "../xml/escape";
import type { ScannedCell } from "./sheet-visitor";

/** What a cell's value depends on beside the cell itself. */
export interface CellSurroundings {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** The value of a scanned cell, by its type (`s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`). */
export function readValue(cell: ScannedCell, around: CellSurroundings): StoredCell["value"] {
  const { value } = cell;
  const type = cell.attributes["t"];
  if (type === "inlineStr") return cell.inline ?? unescapeCellText(value ?? "");
  if (value === null) return cell.inline ?? "";
  const read = READERS[type ?? "n"] ?? readNumber;
  return read(value, around);
}

const READERS: Readonly<
  Record<string, (value: string, around: CellSurroundings) => StoredCell["value"]>
> = {
  s: (value, { sharedStrings }) => sharedStrings[Number(value)] ?? "",
  str: unescapeCellText,
  b: (value) => value.trim() === "1" || value.trim() === "true",
  e: (value) => ({ error: value.trim() }),
  d: (value, { date1904 }) => serialDate(value.trim(), date1904) ?? value,
};

export function readStyle(cell: ScannedCell): number {
  return Number(cell.attributes["s"] ?? 0) || 0;
}

/** Some producers put text into a cell that claims to be a number: then it stays text. */
function readNumber(text: string): number | string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : unescapeCellText(text);
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1899-12-30 (or 1904-01-01) of an ISO 8601 date, date and time, or time. */
function serialDate(text: string, date1904: boolean): number | null {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === "") return null;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epoch) / MILLISECONDS_A_DAY;
  return days + time;
}
