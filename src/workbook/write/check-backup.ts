import type { Slices } from "../../slices";
import { cellValues } from "../cell-values";
import { runsOfRows } from "../message-size";
import { loadStep, type Step } from "../steps";
import type { ExistingTarget } from "./write-attempt";

/** Somebody typed into a sheet of ours after it was read and before it was backed up. */
export class TypedMeanwhile extends Error {
  override readonly name = "TypedMeanwhile";
  constructor(readonly sheet: string) {
    super(`${sheet} was changed while it was to be written.`);
  }
}

export interface BackupCheck {
  readonly steps: readonly Step[];
  /** After the sync of the last step. */
  readonly ensureSame: () => void;
}

/** Whether the backup holds what was read and carried over: formulas, and values where there is none. */
export function* checkBackup(
  context: Excel.RequestContext,
  name: string,
  { backupName, content }: ExistingTarget,
): Slices<readonly BackupCheck[]> {
  const { area, formulas } = content;
  if (!area) return [];
  const loaded: Excel.Range[] = [];
  const runs = yield* runsOfRows(formulas);
  const steps = runs.map(({ first, rows, bytes }) =>
    loadStep(bytes, () => {
      const backup = context.workbook.worksheets.getItem(backupName);
      const range = backup.getRangeByIndexes(
        area.row + first,
        area.column,
        rows.length,
        area.columns,
      );
      range.load("formulas");
      loaded.push(range);
    }),
  );
  const ensureSame = () => {
    const now = loaded.flatMap((range) => cellValues(range.formulas));
    const isSame = formulas.every((row, at) =>
      row.every((formula, column) => formula === now[at]?.[column]),
    );
    if (!isSame) throw new TypedMeanwhile(name);
  };
  return [{ steps, ensureSame }];
}
