import type { ColumnMeaning, ReadingChoices, SheetRecognition } from "../../records";
import type { Grade } from "../../school";
import type { SheetSnapshot } from "../../sheet";
import { findSheet } from "../choices";
import { columnKeys } from "../choices/column-keys";
import type { PupilList } from "../join/complete-pupils";
import type { SourceTable } from "../join/source-table";
import type { RecognisedSheet } from "../recognise/recognise-sheet";
import { isSource } from "../recognise/source";
import { readPupils } from "./read-pupils";

/** The tables that take part, part by part, with their pupils' rows and what a person said of them. */
export function sourceTables(
  sheets: readonly SheetSnapshot[],
  recognised: readonly RecognisedSheet[],
  choices: ReadingChoices,
  grade: Grade | null,
): readonly SourceTable[] {
  return recognised.flatMap(({ tables, recognition }) => {
    if (recognition.needsConfirmation) return [];
    const keys = columnKeys(tables.map(({ columns }) => columns));
    const said = saidOf(sheets, recognition, choices);
    return tables.flatMap((table, index): readonly SourceTable[] => {
      const { role, columns } = table;
      if (!isSource(role, columns) || (role !== "gradebook" && role !== "make-up")) return [];
      const keyOf = new Map(
        columns.flatMap(({ column }, place) => {
          const key = keys[index]?.[place];
          return key ? [[column, key] as const] : [];
        }),
      );
      return [
        {
          table,
          role,
          pupils: readPupils(table, grade),
          sheetKey: { id: recognition.sheetId, name: recognition.sheet },
          keys: keyOf,
          ...said,
        },
      ];
    });
  });
}

/** Sheets that say of pupils who has left and how often each repeated; others tell nothing that counts. */
export function pupilLists(
  recognised: readonly RecognisedSheet[],
  grade: Grade | null,
): readonly PupilList[] {
  return recognised.flatMap(({ tables, recognition: { role, needsConfirmation } }) =>
    role === "student-info" && !needsConfirmation
      ? tables
          .filter(({ columns }) => columns.some(({ means }) => toldByLists.has(means)))
          .map((table) => ({ table, pupils: readPupils(table, grade) }))
      : [],
  );
}

const toldByLists: ReadonlySet<ColumnMeaning> = new Set(["enrolment-status", "repetitions"]);

function saidOf(
  sheets: readonly SheetSnapshot[],
  { sheetId }: SheetRecognition,
  { cells, pupils, sheets: sheetChoices }: ReadingChoices,
): Pick<SourceTable, "said" | "confirmed"> {
  const isHere = ({ sheet }: { readonly sheet: Parameters<typeof findSheet>[1] }) =>
    findSheet(sheets, sheet)?.id === sheetId;
  return {
    said: { cells: cells.filter(isHere), pupils: pupils.filter(isHere) },
    confirmed: sheetChoices.some((choice) => choice.confirmed && isHere(choice)),
  };
}
