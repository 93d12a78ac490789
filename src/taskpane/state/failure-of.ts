import { WorkbookError } from "../../app";
import type { Failure } from "./pane-state";

/** What the host refused, as the pane shows it. Anything else is a bug: it is reported as one, too. */
export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) return { problem: error.problem, sheet: error.sheet };
  reportError(error);
  return { problem: "host-failed", sheet: null };
}
