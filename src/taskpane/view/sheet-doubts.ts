import type { ColumnMeaning, RecognitionEvidence, SheetRecognition } from "../../records";

/** Why a sheet is asked about: what spoke against it, else what little spoke for it. */
export function doubtsOf({ evidence }: SheetRecognition): readonly RecognitionEvidence[] {
  const doubts = evidence.filter(({ kind }) => kind === "doubt");
  if (doubts.length > 0) return doubts;
  const nothing = evidence.filter(({ kind }) => kind === "nothing-recognised");
  return nothing.length > 0 ? nothing : evidence;
}

/** Whether anything would be read if a person said 就这样读: pupils, and marks where the sheet is for marks. */
export function canBeReadSo({ role, tables, columns }: SheetRecognition): boolean {
  const all = tables.length > 0 ? tables.map((table) => table.columns) : [columns];
  const needsMarks = role === "gradebook" || role === "make-up";
  return all.some(
    (table) =>
      table.some(({ means }) => tellsPupil.includes(means)) &&
      (!needsMarks || table.some(({ means }) => means === "score")),
  );
}

const tellsPupil: readonly ColumnMeaning[] = [
  "name",
  "student-number",
  "registration-number",
  "exam-number",
  "seat-number",
];
