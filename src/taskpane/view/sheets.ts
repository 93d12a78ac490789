import { isUsable, type RecognisedWorkbook } from "../../app";
import type { SheetRecognition } from "../../records";

/** The sheets that take part in a screening, and those that wait for a person's word. */
export function usableSheets({ reading }: RecognisedWorkbook): readonly SheetRecognition[] {
  return reading.sheets.filter(takesPart);
}

export function unusedSheets({ reading }: RecognisedWorkbook): readonly SheetRecognition[] {
  return reading.sheets.filter((sheet) => !takesPart(sheet));
}

/** Whether any sheet can be screened, is asked about, or was given its role by a person. */
export function hasSomethingToShow(recognised: RecognisedWorkbook): boolean {
  return (
    isUsable(recognised) || usableSheets(recognised).some(({ decidedBy }) => decidedBy === "person")
  );
}

function takesPart(sheet: SheetRecognition): boolean {
  switch (sheet.role) {
    case "gradebook":
    case "make-up":
    case "attendance":
    case "student-info":
    case "enrolment-change":
      return sheet.studentCount > 0 || sheet.needsConfirmation || sheet.decidedBy === "person";
    case "subject-table":
      return true;
    case "result":
    case "other":
      return false;
  }
}
