import { WorkbookError, type WorkbookProblem } from "../../app";

/** What the host refused, and in which sheet where it is one sheet's matter. */
export interface Failure {
  readonly problem: WorkbookProblem;
  readonly sheet: string | null;
}

/** What the host refused, as the pane shows it. Anything else is a bug: it is reported as one, too. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) return { problem: error.problem, sheet: error.sheet };
  reportError(error);
  return { problem: "host-failed", sheet: null };
}
