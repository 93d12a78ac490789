import type { FileProblem } from "../host";
import type { Problem } from "../text";

/** Why a file could not be opened, as a problem that has a sentence. */
export function fileProblem(problem: FileProblem): Problem {
  switch (problem) {
    case "not-a-spreadsheet":
      return { code: "file-not-a-spreadsheet" };
    case "legacy-xls":
      return { code: "file-legacy-xls" };
    case "csv-or-text":
      return { code: "file-csv-or-text" };
    case "password-protected":
      return { code: "file-password-protected" };
    case "damaged-zip":
    case "damaged-workbook":
      return { code: "file-damaged" };
    case "empty-file":
      return { code: "file-empty" };
    case "too-large":
      return { code: "file-too-large" };
  }
}
