import type { Issue, IssueFacts } from "../records";
import type { CellAddress } from "../sheet";

interface IssueSetting {
  readonly at: CellAddress | null;
  readonly also?: readonly CellAddress[];
  readonly found?: string;
  readonly students?: readonly number[];
}

/** An issue with its place; what is not given stays empty. */
export function raiseIssue(
  severity: Issue["severity"],
  facts: IssueFacts,
  { at, also = [], found = "", students = [] }: IssueSetting,
): Issue {
  return { ...facts, severity, at, also, found, students };
}
