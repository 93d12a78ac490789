import type { Problem } from "../text";
import type { WorkbookError, WriteOutcome } from "./workbook-port";
import { formatAddress } from "../sheet";

/** What went wrong in the open workbook, as a problem that has a sentence. */
export function workbookProblem({ problem, sheet }: WorkbookError): Problem {
  switch (problem) {
    case "structure-protected":
      return { code: "structure-protected" };
    case "sheet-protected":
      return { code: "sheet-protected", sheet: sheet ?? "" };
    case "not-found":
      return { code: "cell-not-found", sheet: sheet ?? "" };
    case "write-undone":
      return { code: "write-undone" };
    case "write-left-half":
      return { code: "write-left-half", sheet: sheet ?? "" };
    case "too-large":
      return { code: "workbook-too-large" };
    case "host-failed":
      return { code: "host-failed" };
  }
}

/** Why nothing was written, or null where it was. */
export function refusalOf(outcome: WriteOutcome): Problem | null {
  switch (outcome.kind) {
    case "written":
      return null;
    case "typed-entries":
      return { code: "typed-entries", cells: outcome.cells.map(formatAddress) };
    case "source-changed":
      return { code: "source-changed", sheets: outcome.sheets };
    case "stopped":
      return { code: "writing-stopped" };
  }
}
