import type { Issue, SheetChoice, SheetRecognition } from "../../records";
import { columnName, type SheetSnapshot } from "../../sheet";
import { toGrid } from "../grid";
import { raiseIssue } from "../raise-issue";
import { isSameColumn } from "./column-keys";
import { findChosenHeader } from "./find-header";
import type { SheetMatch } from "./find-sheets";
import { isSameThing, matchColumns } from "./match-columns";

/** What became of 识别更正: those that find nothing any more, and guesses that were accepted. */
export function choicesIssues(
  sheets: readonly SheetSnapshot[],
  recognitions: readonly SheetRecognition[],
  { bySheet, lost }: SheetMatch<SheetChoice>,
): readonly Issue[] {
  return [
    ...lost.map(({ sheet: { name } }) =>
      raiseIssue("warning", { code: "choice-not-found", what: "sheet", name }, { at: null }),
    ),
    ...sheets.flatMap((sheet, index) => {
      const recognition = recognitions[index];
      if (!recognition) return [];
      const choice = bySheet[index] ?? null;
      return [
        ...acceptedGuess(sheet, recognition),
        ...(choice ? lostInSheet(sheet, recognition, choice) : []),
        ...(choice ? overruledIn(recognition, choice) : []),
      ];
    }),
  ];
}

function acceptedGuess(sheet: SheetSnapshot, recognition: SheetRecognition): readonly Issue[] {
  if (recognition.decidedBy !== "accepted-guess") return [];
  const percent = Math.round(recognition.confidence * 100);
  return [raiseIssue("warning", { code: "guess-accepted", percent }, { at: firstCell(sheet) })];
}

function lostInSheet(
  sheet: SheetSnapshot,
  { tables, columns }: SheetRecognition,
  { header, columns: said }: SheetChoice,
): readonly Issue[] {
  const lost = (what: "header" | "column", name: string) =>
    raiseIssue("warning", { code: "choice-not-found", what, name }, { at: firstCell(sheet) });
  const isHeaderLost = header !== null && findChosenHeader(toGrid(sheet), header) === null;
  const found = [...tables.flatMap((table) => table.columns), ...columns];
  return [
    ...(isHeaderLost ? [lost("header", header.kind === "rows" ? header.words.join(" ") : "")] : []),
    ...said
      .filter(({ key }) => !found.some((column) => isSameColumn(column.key, key)))
      .map(({ key }) => lost("column", key.header === "" ? columnName(key.column) : key.header)),
  ];
}

/** 两列选成了同一样: the later choice holds; the column that gave way is said. */
function overruledIn(
  { sheet, tables }: SheetRecognition,
  { columns: said }: SheetChoice,
): readonly Issue[] {
  return tables.flatMap(({ columns, headerRows, firstDataRow, turned }) => {
    const chosen = matchColumns(
      columns.map(({ key }) => key),
      said,
    );
    return columns.flatMap((column, index) => {
      const wanted = said.findLast(({ key }) => isSameColumn(key, column.key));
      if (!wanted || wanted.means === "other" || chosen[index]?.means === wanted.means) return [];
      const place = chosen.findIndex((other) => other !== null && isSameThing(other, wanted));
      const by = columns[place];
      if (!by) return [];
      const at = (line: number) => {
        const head = headerRows?.last ?? firstDataRow;
        return turned ? { sheet, row: line, column: head } : { sheet, row: head, column: line };
      };
      return [
        raiseIssue(
          "warning",
          { code: "column-chosen-twice", header: nameOf(column), used: nameOf(by) },
          { at: at(column.column), also: [at(by.column)], found: column.header },
        ),
      ];
    });
  });
}

function nameOf({ header, column }: SheetRecognition["columns"][number]): string {
  return header === "" ? columnName(column) : header;
}

function firstCell({ name, origin }: SheetSnapshot) {
  return { sheet: name, row: origin.row, column: origin.column };
}
