import type { Issue } from "../../records";
import { isoDateOf } from "../../school";
import { raiseIssue } from "../raise-issue";
import type { ResolvedDates } from "./resolve-dates";
import type { SessionColumn } from "./session-columns";

/** What is unknown, impossible or contradicts itself about the days of a table. */
export function dateIssues(
  columns: readonly SessionColumn[],
  { days, impossible, missing, wrongWeekday }: ResolvedDates,
  isBlank: (column: SessionColumn) => boolean,
): readonly Issue[] {
  const [first] = columns;
  if (!first) return [];
  const issues: Issue[] = [];
  columns.forEach((column, index) => {
    // A form printed for 31 days is used for shorter months as well.
    if (!impossible.has(index) || isBlank(column)) return;
    const facts = { code: "attendance-date-impossible", header: column.label } as const;
    issues.push(raiseIssue("error", facts, { at: column.at, found: column.label }));
  });
  const odd = wrongWeekday === null ? undefined : columns[wrongWeekday.index];
  if (odd && wrongWeekday !== null) {
    const facts = {
      code: "attendance-weekday-differs",
      date: isoDateOf(wrongWeekday.day),
      stated: odd.label,
    } as const;
    issues.push(raiseIssue("warning", facts, { at: odd.at, found: odd.label }));
  }
  if (missing !== null) {
    const facts = { code: "attendance-dates-unknown", missing } as const;
    issues.push(raiseIssue("error", facts, { at: first.at, found: first.label }));
  } else if (days.every((day) => day === null) && impossible.size < columns.length) {
    const facts = { code: "attendance-undated", sessions: columns.length } as const;
    issues.push(raiseIssue("warning", facts, { at: first.at, found: first.label }));
  }
  return issues;
}
