import type { ReadingChoices, SheetRecognition, SheetRole } from "../../records";
import type { Grade } from "../../school";
import type { SheetSnapshot } from "../../sheet";
import type { Slices } from "../../slices";
import { findSheet } from "../choices";
import { columnKeys } from "../choices/column-keys";
import type { PupilTable } from "../join/pupil-table";
import type { SourceTable } from "../join/source-table";
import type { RecognisedSheet } from "../recognise/recognise-sheet";
import { isSource } from "../recognise/source";
import { readPupils } from "./read-pupils";

/** The tables that take part, part by part, with their pupils' rows and what a person said of them. */
export function* sourceTables(
  sheets: readonly SheetSnapshot[],
  recognised: readonly RecognisedSheet[],
  choices: ReadingChoices,
  grade: Grade | null,
): Slices<readonly SourceTable[]> {
  const sources: SourceTable[] = [];
  for (const { tables, recognition } of recognised) {
    if (recognition.needsConfirmation) continue;
    const keys = columnKeys(tables.map(({ columns }) => columns));
    const said = saidOf(sheets, recognition, choices);
    for (const [index, table] of tables.entries()) {
      const { role, columns } = table;
      if (!isSource(role, columns) || (role !== "gradebook" && role !== "make-up")) continue;
      const keyOf = new Map(
        columns.flatMap(({ column }, place) => {
          const key = keys[index]?.[place];
          return key ? [[column, key] as const] : [];
        }),
      );
      sources.push({
        table,
        role,
        pupils: yield* readPupils(table, grade),
        sheetKey: { id: recognition.sheetId, name: recognition.sheet },
        keys: keyOf,
        ...said,
      });
    }
  }
  return sources;
}

/** A table beside the gradebooks, before its rows are read. */
export type TableBeside = Omit<PupilTable, "pupils">;

/**
 * The tables of one role on sheets that ask nothing, with what a person said of them. A list of names below or
 * beside marks (班委) is no list of pupils.
 */
export function tablesOf(
  role: Extract<SheetRole, "student-info" | "attendance" | "enrolment-change">,
  sheets: readonly SheetSnapshot[],
  recognised: readonly RecognisedSheet[],
  choices: ReadingChoices,
): readonly TableBeside[] {
  return recognised.flatMap(({ tables, recognition }) => {
    const isWhole = role !== "student-info" || recognition.role === role;
    const own = isWhole ? tables.filter((table) => table.role === role) : [];
    if (recognition.needsConfirmation || own.length === 0) return [];
    const { said, confirmed } = saidOf(sheets, recognition, choices);
    return own.map((table) => ({ table, choices: said.pupils, confirmed }));
  });
}

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
