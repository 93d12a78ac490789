import type { Issue, PupilKey, ReadingChoices, SheetKey, SheetRecognition } from "../../records";
import { findHeaderSubject, firstFilledRow, foldSymbol } from "../../reading";
import { formatAddress, type CellAddress } from "../../sheet";
import {
  acceptReading,
  chooseColumn,
  chooseFullMark,
  chooseHeader,
  chooseLetter,
  choosePupil,
  chooseRole,
  chooseSymbol,
  confirmSheet,
  cellReadingFor,
  rowKeyAt,
} from "../choices";
import {
  rereadWith,
  type RecognisedWorkbook,
  type RecognitionOptions,
} from "../recognise-workbook";
import type { MappedSheet, Mapping } from "./mapping";
import { choiceOf, isAsRecognised } from "./said-columns";

/**
 * Sheets and headers first, then columns (their letters mean the columns under the chosen header), then
 * single cells and pupils (their rows are told by the chosen columns). An entry that came from a report and
 * was not edited says nothing.
 */
export function applyMapping(
  before: RecognisedWorkbook,
  mapping: Mapping,
  options: RecognitionOptions,
): RecognisedWorkbook {
  const issues: Issue[] = [];
  const found = mapping.sheets.flatMap((said) => {
    const sheet = sheetNamed(before, said.name);
    if (!sheet) issues.push(notFound("sheet", said.name, null));
    return sheet ? [{ said, sheet, edit: editOf(said, sheet) }] : [];
  });
  const edited = found.filter(({ edit }) => edit.isEdited);

  let recognised = before;
  const reread = (change: (choices: ReadingChoices) => ReadingChoices) => {
    const choices = change(recognised.reading.choices);
    if (choices !== recognised.reading.choices) {
      recognised = rereadWith(recognised, choices, options);
    }
  };
  reread((choices) =>
    edited.reduce((all, { said, sheet }) => chooseSheet(all, before, said, sheet), choices),
  );
  reread((choices) =>
    edited.reduce((all, { said, sheet, edit }) => {
      const now = sheetNamed(recognised, said.name) ?? sheet;
      return edit.columns.reduce((columns, column) => {
        const choice = choiceOf(column, now);
        if (choice) return chooseColumn(columns, keyOf(now), choice);
        const name = column.column ?? column.header ?? "";
        issues.push(notFound("column", name, firstCell(now)));
        return columns;
      }, all);
    }, choices),
  );
  reread((choices) => chooseCells(choices, recognised, mapping, issues));
  const { snapshot, reading } = recognised;
  return { snapshot, reading: { ...reading, issues: [...issues, ...reading.issues] } };
}

interface Edit {
  readonly isEdited: boolean;
  readonly columns: MappedSheet["columns"];
}

/** What a person wrote or changed in an entry, as against what a report put there. */
function editOf(said: MappedSheet, sheet: SheetRecognition): Edit {
  const columns = said.columns.filter((column) => !isAsRecognised(column, sheet));
  const isOwn = said.needsConfirmation === undefined;
  const confirms = said.confirmed === true || (isAnswered(said) && sheet.needsConfirmation);
  return {
    columns,
    isEdited:
      isOwn ||
      confirms ||
      columns.length > 0 ||
      isOtherRole(said, sheet) ||
      isOtherHeader(said, sheet),
  };
}

/** The report asked about the sheet, and a person set the question to false. */
function isAnswered({ needsConfirmation, decidedBy }: MappedSheet): boolean {
  return needsConfirmation === false && decidedBy !== "accepted-guess";
}

function isOtherRole({ role }: MappedSheet, sheet: SheetRecognition): boolean {
  return role !== undefined && role !== sheet.role;
}

function isOtherHeader({ headerRows }: MappedSheet, sheet: SheetRecognition): boolean {
  if (headerRows === undefined) return false;
  return (
    headerRows?.first !== sheet.headerRows?.first || headerRows?.last !== sheet.headerRows?.last
  );
}

function chooseSheet(
  choices: ReadingChoices,
  { snapshot }: RecognisedWorkbook,
  said: MappedSheet,
  sheet: SheetRecognition,
): ReadingChoices {
  const key = keyOf(sheet);
  const isOwn = said.needsConfirmation === undefined;
  let all = choices;
  if (said.role !== undefined && (isOwn || isOtherRole(said, sheet))) {
    all = chooseRole(all, key, said.role);
  }
  const { headerRows } = said;
  if (headerRows && (isOwn || isOtherHeader(said, sheet))) {
    const { headerWords: words } = said;
    const place = { kind: "rows", ...headerRows } as const;
    all = chooseHeader(all, snapshot, key, words === undefined ? place : { ...place, words });
  }
  const takesMarks =
    (said.role ?? sheet.role) === "gradebook" || (said.role ?? sheet.role) === "make-up";
  if (headerRows === null && takesMarks) {
    const firstDataRow = said.firstDataRow ?? sheet.firstDataRow ?? firstFilledRow(snapshot, key);
    all = chooseHeader(all, snapshot, key, { kind: "none", firstDataRow });
  }
  return said.confirmed === false ? all : confirmSheet(all, key);
}

function chooseCells(
  choices: ReadingChoices,
  recognised: RecognisedWorkbook,
  { readings, letters, pupils, fullMarks, legend }: Mapping,
  issues: Issue[],
): ReadingChoices {
  let all = choices;
  for (const letter of letters.pass) all = chooseLetter(all, letter, "pass");
  for (const letter of letters.fail) all = chooseLetter(all, letter, "fail");
  for (const { subject, fullMark } of fullMarks) {
    all = chooseFullMark(all, findHeaderSubject(subject) ?? subject, fullMark);
  }
  for (const { symbol, means, sheet: name } of legend) {
    const sheet = name === null ? null : sheetNamed(recognised, name);
    if (name !== null && !sheet) issues.push(notFound("sheet", name, null));
    else {
      const key = sheet && keyOf(sheet);
      all = chooseSymbol(all, { sheet: key, symbol: foldSymbol(symbol) }, means);
    }
  }
  for (const { cell, readAs, makeUp } of readings) {
    const reading = cellReadingFor(recognised, cell, { mark: readAs, makeUpMark: makeUp });
    if (reading) all = acceptReading(all, reading);
    else issues.push(cellNotFound(recognised, cell));
  }
  for (const { cell, name, studentNumber, classGroup } of pupils) {
    const at = rowKeyAt(recognised, cell);
    const is: PupilKey = { name, number: studentNumber, classGroup };
    if (at) all = choosePupil(all, { ...at, is });
    else issues.push(cellNotFound(recognised, cell));
  }
  return all;
}

function cellNotFound(recognised: RecognisedWorkbook, cell: CellAddress): Issue {
  return sheetNamed(recognised, cell.sheet)
    ? notFound("cell", formatAddress(cell), cell)
    : notFound("sheet", cell.sheet, null);
}

function notFound(what: "sheet" | "column" | "cell", name: string, at: CellAddress | null): Issue {
  const facts = { code: "choice-not-found", what, name } as const;
  return { ...facts, severity: "warning", at, also: [], found: "", students: [] };
}

function sheetNamed({ reading }: RecognisedWorkbook, name: string): SheetRecognition | null {
  return (
    reading.sheets.find(({ sheet }) => sheet.toLowerCase() === name.trim().toLowerCase()) ?? null
  );
}

function keyOf({ sheetId, sheet }: SheetRecognition): SheetKey {
  return { id: sheetId, name: sheet };
}

function firstCell({ sheet, firstDataRow, headerRows }: SheetRecognition): CellAddress {
  return { sheet, row: headerRows?.first ?? firstDataRow ?? 0, column: 0 };
}
