import type { FullMark } from "../../records";
import type { Score } from "../../school";
import type { StudentFinding, SubjectFinding } from "../../screening";
import type { CellAddress, CellValue } from "../../sheet";
import type { ScreenedWorkbook } from "../screen-workbook";
import type { Condition } from "./condition";
import type { MarkedCell } from "./marked-cell";
import type { FindSourceCell } from "./source-cells";

/**
 * 不及格: every cell that holds a first or make-up result is asked whether it stands below its pass mark, so
 * that the mark follows each correction; letters, absence and misconduct that count as failing stay
 * marked as they were read. The parts of a composed result have no pass mark of their own.
 */
export function failingCells(
  { screening, policy, subjectsOf }: ScreenedWorkbook,
  find: FindSourceCell,
): readonly MarkedCell[] {
  return screening.findings.filter(isAtSchool).flatMap((finding) =>
    subjectsOf(finding.student).flatMap((subject) => {
      const { before, beforeAt, makeUp, makeUpAt, parts } = subject;
      const passMark = lineOf(subject, policy.passPercent);
      const has = (subjects: readonly string[]) => subjects.includes(subject.subject);
      const mark = (score: Score, at: CellAddress | null, fails: boolean) => {
        const cell = at && find(at);
        if (!cell) return [];
        const { value, ...place } = cell;
        return conditionsOf(score, passMark, value, fails).map((condition): MarkedCell => ({
          ...place,
          look: "failing",
          condition,
        }));
      };
      return [
        ...(parts.length > 0 ? [] : mark(before, beforeAt, has(finding.failingBefore))),
        ...(makeUp ? mark(makeUp, makeUpAt, has(finding.failingAfter)) : []),
      ];
    }),
  );
}

/** 转出, 休学 … */
function isAtSchool({ reasons }: StudentFinding): boolean {
  return !reasons.some(({ kind }) => kind === "left-school");
}

function conditionsOf(
  score: Score,
  passMark: number,
  value: CellValue,
  fails: boolean,
): readonly Condition[] {
  const below: Condition = { kind: "below", passMark };
  switch (score.kind) {
    case "mark":
    case "blank":
    case "deferred":
    case "unreadable":
      return [below];
    case "letter":
    case "absent":
    case "misconduct":
      return fails ? [below, { kind: "holds", value }] : [below];
    case "exempt":
    case "not-taken":
      return [];
  }
}

/** Where several full marks are plausible, only what fails under all of them is failing. */
function lineOf({ passMark, fullMark }: SubjectFinding, passPercent: number): number {
  return passMark ?? Math.round(lowest(fullMark) * passPercent * 1e6) / 1e8;
}

function lowest(fullMark: FullMark): number {
  return fullMark.kind === "ambiguous" ? Math.min(...fullMark.values) : fullMark.value;
}
