import type { ColumnMeaning, RecognitionEvidence, SheetRecognition } from "../../records";

/** Why a sheet is asked about: what spoke against it, else what little spoke for it. */
export function doubtsOf({ evidence }: SheetRecognition): readonly RecognitionEvidence[] {
  const doubts = evidence.filter(({ kind }) => kind === "doubt");
  if (doubts.length > 0) return doubts;
  const nothing = evidence.filter(({ kind }) => kind === "nothing-recognised");
  return nothing.length > 0 ? nothing : evidence;
}

/** Whether anything would be read if a person said 就这样读: pupils by name or number, and marks. */
export function canBeReadSo({ tables, columns }: SheetRecognition): boolean {
  const all = tables.length > 0 ? tables.map((table) => table.columns) : [columns];
  return all.some(
    (table) =>
      table.some(({ means }) => tellsPupil.includes(means)) &&
      table.some(({ means }) => means === "score"),
  );
}

const tellsPupil: readonly ColumnMeaning[] = [
  "name",
  "student-number",
  "registration-number",
  "exam-number",
  "seat-number",
];
