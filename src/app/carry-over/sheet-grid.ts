import { digestCell, type TypedContent } from "../../sheet";
import type { ResultSheetContent } from "../typed-entries";

/** A result sheet as it stands, at the sheet's own rows and columns; blank beyond what it holds. */
export interface SheetGrid {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** `""` for a blank cell. */
  readonly digestAt: (row: number, column: number) => string;
  readonly contentAt: (row: number, column: number) => TypedContent;
}

export function sheetGrid({
  name,
  origin,
  values,
  formulas,
  numberFormats,
}: ResultSheetContent): SheetGrid {
  const digests = values.map((row, index) =>
    row.map((value, column) => digestCell(value, formulas[index]?.[column] ?? value)),
  );
  const width = Math.max(0, ...values.map((row) => row.length));
  return {
    sheet: name,
    rows: values.length === 0 ? 0 : origin.row + values.length,
    columns: width === 0 ? 0 : origin.column + width,
    digestAt: (row, column) => digests[row - origin.row]?.[column - origin.column] ?? "",
    contentAt: (row, column) => {
      const [line, place] = [row - origin.row, column - origin.column];
      const value = values[line]?.[place] ?? "";
      const formula = formulas[line]?.[place] ?? value;
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return {
        value,
        formula: isFormula ? formula : null,
        numberFormat: numberFormats?.[line]?.[place] ?? "General",
      };
    },
  };
}

/** Rows or columns from one number to another, the last left out. */
export function from(first: number, end: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = first; number < end; number += 1) numbers.push(number);
  return numbers;
}
