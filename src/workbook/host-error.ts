import { WorkbookError, type WorkbookProblem } from "../app";

/** The code of a failure as Excel gives it (`AccessDenied`, `ItemNotFound` …), or null. */
export function codeOf(error: unknown): string | null {
  return typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string"
    ? error.code
    : null;
}

/** Request or answer went beyond what the host takes in one message. */
export function isTooLarge(error: unknown): boolean {
  return problemOf(codeOf(error)) === "too-large";
}

export function isNotFound(error: unknown): boolean {
  return problemOf(codeOf(error)) === "not-found";
}

/** Every failure leaves this folder as a `WorkbookError` whose cause is what the host said. */
export function asWorkbookError(error: unknown, sheet: string | null = null): WorkbookError {
  return error instanceof WorkbookError
    ? error
    : new WorkbookError(problemOf(codeOf(error)), sheet, { cause: error });
}

/** Codes as in Microsoft's list of error messages for the Excel JavaScript API. */
function problemOf(code: string | null): WorkbookProblem {
  switch (code) {
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RequestResourceLimitExceeded":
      return "too-large";
    case "ItemNotFound":
    case "RangeNotFound":
      return "not-found";
    case "AccessDenied":
      return "sheet-protected";
    case null:
    default:
      return "host-failed";
  }
}
