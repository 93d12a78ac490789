import type { StoredCell } from "../storage/workbook-file";
import { parseTypedDate, type Calendar } from "./typed-date";
import { parseTypedNumber } from "./typed-number";

/** What becomes of a value that is written into a cell. */
export interface TypedEntry {
  readonly value: StoredCell["value"];
  readonly formula: string | null;
  /** The number format that typing gives a cell that had none (`General`); null leaves it. */
  readonly numberFormat: string | null;
}

/**
 * `range.values = …` parses strings as typing does: `007` becomes 7, `1/2` a date, `=…` a formula.
 * Only a cell whose number format is text (`@`) takes them as they are.
 */
export function parseTyped(text: string, isTextCell: boolean, calendar: Calendar): TypedEntry {
  if (text === "") return plain("");
  if (text.startsWith("'")) return plain(text.slice(1));
  if (isTextCell) return plain(text);
  if (text.startsWith("=") && text.length > 1) {
    return { value: "", formula: text, numberFormat: null };
  }
  if (!mayBeMoreThanText.test(text)) return plain(text);
  return parseLiteral(text, calendar) ?? plain(text);
}

/** Errors that a person may type or a cell may hold. */
export const errorTexts: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
];

/** Names and sentences, the bulk of what is written, need no closer look. */
const mayBeMoreThanText =
  /^\s*(?:[\d０-９+\-＋－.．,(（¥￥$€£#]|true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function parseLiteral(text: string, calendar: Calendar): TypedEntry | null {
  const trimmed = halfWidth(text).trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(upper === "TRUE");
  if (errorTexts.includes(upper)) return plain({ error: upper });
  const number = parseTypedNumber(trimmed) ?? parseTypedDate(trimmed, calendar);
  return number && { value: number.value, formula: null, numberFormat: number.numberFormat };
}

function plain(value: StoredCell["value"]): TypedEntry {
  return { value, formula: null, numberFormat: null };
}

/** East Asian Excel takes full-width digits and signs for the half-width ones. */
function halfWidth(text: string): string {
  return text.replaceAll(/[！-～]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
