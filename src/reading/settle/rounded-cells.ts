import type { FullMark, Issue } from "../../records";
import type { Subject } from "../../school";
import type { DraftSeries } from "../extract/draft-series";
import type { RoundedCell } from "../extract/gradebook";
import { raiseIssue } from "../raise-issue";

/**
 * Cells that show another number than they hold: a warning each where the two lie on different sides of
 * the pass mark, else one note a subject if any cell shows a higher whole number than it holds.
 */
export function reportRounded(
  cells: readonly RoundedCell[],
  fullMarks: ReadonlyMap<DraftSeries, FullMark>,
  passPercent: number | null,
): readonly Issue[] {
  const issues: Issue[] = [];
  const rest = new Map<Subject, RoundedCell[]>();
  for (const cell of cells) {
    const passMarks = passMarksOf(fullMarks.get(cell.draft), passPercent);
    if (passMarks.some((passMark) => isBetween(cell, passMark))) {
      issues.push(roundedIssue("warning", [cell]));
    } else if (Math.floor(shownMark(cell)) !== Math.floor(cell.mark)) {
      const known = rest.get(cell.subject);
      if (known) known.push(cell);
      else rest.set(cell.subject, [cell]);
    }
  }
  return [...issues, ...[...rest.values()].map((group) => roundedIssue("info", group))];
}

function passMarksOf(
  fullMark: FullMark | undefined,
  passPercent: number | null,
): readonly number[] {
  if (fullMark === undefined || passPercent === null) return [];
  const values = fullMark.kind === "ambiguous" ? fullMark.values : [fullMark.value];
  return values.map((value) => (value * passPercent) / 100);
}

function isBetween(cell: RoundedCell, passMark: number): boolean {
  return cell.mark >= passMark !== shownMark(cell) >= passMark;
}

function shownMark({ shown }: RoundedCell): number {
  return Number(shown.normalize("NFKC").replace(/[,\s]|分$/gu, ""));
}

function roundedIssue(severity: "warning" | "info", cells: readonly RoundedCell[]): Issue {
  const [first, ...others] = cells;
  const subject = first?.subject ?? "";
  return raiseIssue(
    severity,
    { code: "score-shown-rounded", subject, shown: first?.shown ?? "" },
    {
      at: first?.at ?? null,
      also: others.map(({ at }) => at),
      found: first ? String(first.mark) : "",
      students: cells.map(({ student }) => student),
    },
  );
}
