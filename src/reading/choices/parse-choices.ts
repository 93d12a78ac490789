import type {
  CellReading,
  ColumnChoice,
  ColumnKey,
  DateChoice,
  FullMarkChoice,
  HeaderChoice,
  LetterChoice,
  PupilChoice,
  PupilKey,
  ReadingChoices,
  SheetChoice,
  SheetKey,
  Suggestion,
  SymbolChoice,
} from "../../records";
import { attendanceKinds } from "../../school";
import { assessments, columnMeanings, sheetRoles } from "./choice-words";
import {
  either,
  isBoolean,
  isListOf,
  isNumber,
  isObjectOf,
  isOneOf,
  isPlace,
  isPositive,
  isText,
  orNull,
} from "./json-guards";

/** What is kept in the workbook as 识别更正, checked member by member; null where it cannot be trusted. */
export function parseChoices(text: string): ReadingChoices | null {
  const value = completed(parseJson(text));
  return isChoices(value) ? value : null;
}

/** The text to keep. Signs that XML cannot hold are written as JSON escapes. */
export function encodeChoices(choices: ReadingChoices): string {
  return JSON.stringify(choices).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Choices that were kept before full marks, attendance signs and dates were asked say nothing of them. */
function completed(value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? { fullMarks: [], symbols: [], dates: [], ...value } : value;
}

const isSheetKey = isObjectOf<SheetKey>({ id: orNull(isText), name: isText });

const isColumnKey = isObjectOf<ColumnKey>({
  header: isText,
  nth: isPlace,
  of: isPlace,
  column: isPlace,
});

const isPupilKey = isObjectOf<PupilKey>({ name: isText, number: isText, classGroup: isText });

const isHeader = either(
  isObjectOf<Extract<HeaderChoice, { readonly kind: "rows" }>>({
    kind: isOneOf(["rows"]),
    first: isPlace,
    last: isPlace,
    words: isListOf(isText),
  }),
  isObjectOf<Extract<HeaderChoice, { readonly kind: "none" }>>({
    kind: isOneOf(["none"]),
    firstDataRow: isPlace,
  }),
);

const isColumnChoice = isObjectOf<ColumnChoice>({
  key: isColumnKey,
  means: isOneOf(columnMeanings),
  subject: orNull(isText),
  assessment: orNull(isOneOf(assessments)),
  term: orNull(isOneOf([1, 2])),
  fullMark: orNull(isPositive),
});

const isSheetChoice = isObjectOf<SheetChoice>({
  sheet: isSheetKey,
  confirmed: isBoolean,
  role: orNull(isOneOf(sheetRoles)),
  header: orNull(isHeader),
  columns: isListOf(isColumnChoice),
});

const isSuggestion = isObjectOf<Suggestion>({ mark: isNumber, makeUpMark: orNull(isNumber) });

const isCellReading = isObjectOf<CellReading>({
  sheet: isSheetKey,
  column: isColumnKey,
  pupil: isPupilKey,
  found: isText,
  readAs: isSuggestion,
});

const isPupilChoice = isObjectOf<PupilChoice>({
  sheet: isSheetKey,
  row: isPupilKey,
  is: isPupilKey,
});

const isLetterChoice = isObjectOf<LetterChoice>({
  letter: isText,
  counts: isOneOf(["pass", "fail"]),
});

const isFullMarkChoice = isObjectOf<FullMarkChoice>({ subject: isText, fullMark: isPositive });

const isSymbolChoice = isObjectOf<SymbolChoice>({
  sheet: orNull(isSheetKey),
  symbol: isText,
  parts: isListOf(isOneOf(attendanceKinds)),
});

const isMonth = (value: unknown): value is number => isPositive(value) && value <= 12;

const isDateChoice = isObjectOf<DateChoice>({
  sheet: isSheetKey,
  year: isPlace,
  month: orNull(isMonth),
});

const isChoices = isObjectOf<ReadingChoices>({
  version: isOneOf([1]),
  sheets: isListOf(isSheetChoice),
  cells: isListOf(isCellReading),
  pupils: isListOf(isPupilChoice),
  letters: isListOf(isLetterChoice),
  fullMarks: isListOf(isFullMarkChoice),
  symbols: isListOf(isSymbolChoice),
  dates: isListOf(isDateChoice),
});
