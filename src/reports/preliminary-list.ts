import type { SheetPlan } from "../sheet";
import type { Slices } from "../slices";
import type { StudentFinding } from "../screening";
import { verdictSigns, wayInLine } from "../text";
import { isBorderline } from "./borderline";
import { column, planList, type ListColumn } from "./list-sheet";
import { nearestAbove, pointsShort } from "./mark-distance";
import { clauseText, failingAfterText, failingBeforeText, nextText } from "./preliminary-cells";
import { byClassAndNumber, isClauseSilent, runHeads, type RunContext } from "./run-context";
import { sourceCells } from "./source-cells";
import { pupilKey, studentColumns } from "./student-columns";
import { breakByMeaning, formats, tabColors, widthFor, type Cell } from "./visual-language";

/**
 * 留级初步名单: candidates, then those for whom something is missing, then those whom no clause names;
 * within each by class and 学号. At mid-term 期中调查: who is at risk, who is open and who is one subject
 * away, with the points that each failing mark is short.
 */
export function planPreliminaryList(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const { stage } = input.screening;
  const words = vocabulary.resultSheets;
  const { preliminary } = words;
  const report = stage === "midterm" ? "midterm-survey" : "preliminary-list";
  const items = listed(context);
  const heads = runHeads(context);
  return planList(
    {
      report,
      tabColor: tabColors.repetition,
      orientation: "landscape",
      title: words.title(report, stage),
      subtitle: [
        ...heads.subtitle,
        ...preliminary.counts(stage, countGroups(items)),
        ...(stage === "midterm"
          ? [words.distance.nearCount(items.filter(isBorderline).length)]
          : []),
      ],
      notes: [...(stage === "midterm" ? [preliminary.midtermNote] : []), vocabulary.disclaimer],
      legend: [
        stage === "midterm"
          ? { value: preliminary.legend.atRisk, format: "legendCandidate" }
          : { value: preliminary.legend.candidate, format: "legendCandidate" },
        { value: preliminary.legend.undetermined, format: "legendUndetermined" },
        ...(stage === "midterm"
          ? [{ value: words.distance.nearLegend, format: "legendWarning" } as const]
          : [{ value: preliminary.legend.clauseSilent, format: "legendClauseSilent" } as const]),
        { value: words.fillInLegend, format: "legendFillIn" },
      ],
      columns: listColumns(context, items),
      items,
      lowestRow: 40,
      frozenColumns: 4,
      groupColumn: 4,
      emptyLine: preliminary.empty[stage],
      signOff: stage === "midterm" ? null : preliminary.signOff,
      heads: heads.withStandingSentence,
      pages: heads.pages,
      key: ({ student }) => pupilKey(context, student),
    },
    words,
  );
}

function listColumns(
  context: RunContext,
  items: readonly StudentFinding[],
): readonly ListColumn<StudentFinding>[] {
  const { input, vocabulary } = context;
  const { stage } = input.screening;
  const words = vocabulary.resultSheets;
  const { preliminary } = words;
  const midterm = stage === "midterm";
  return [
    ...studentColumns(context, items, ({ student }) => student),
    column({
      title: preliminary.verdict,
      width: Math.max(12, ...items.map((finding) => verdictWidth(context, finding))),
      cell: (finding) => verdictCell(context, finding),
    }),
    column({
      title: preliminary.failingBefore(stage),
      width: midterm ? 20 : 18,
      least: 16,
      cell: (finding, _, width) => text(failingNow(context, finding, width)),
    }),
    ...(midterm
      ? [
          column<StudentFinding>({
            title: words.distance.away,
            width: 9.5,
            cell: (finding) => ({ value: awayText(context, finding), format: "center" }),
          }),
        ]
      : [
          column<StudentFinding>({
            title: preliminary.failingAfter,
            width: 18,
            least: 16,
            cell: (finding, _, width) => text(failingAfterText(context, finding, width)),
          }),
        ]),
    column({
      title: preliminary.clauses,
      width: midterm ? 38 : 34,
      least: 26,
      cell: (finding, _, width) => text(clauseText(context, finding, width)),
    }),
    column({
      title: preliminary.whatNext,
      width: midterm ? 27 : 23,
      least: 19,
      cell: (finding, _, width) =>
        text(
          groupOf(finding) === "near"
            ? nearText(context, finding, width)
            : nextText(context, finding, width),
        ),
    }),
    column({
      title: preliminary.cells,
      width: 18,
      least: 15,
      cell: (finding, _, width) => ({
        value: sourceCells(context, finding, width).text,
        format: "cells",
      }),
      leadsTo: (finding) => sourceCells(context, finding, 0).first,
    }),
    column({
      id: "opinion",
      title: words.fillIn(preliminary.opinion[midterm ? "headTeacher" : "principal"]),
      width: 18,
      least: 15,
      fillIn: true,
    }),
  ];
}

/** At mid-term with the points that each mark is short. */
function failingNow(context: RunContext, finding: StudentFinding, width: number): string {
  const { screening, subjects } = context.input;
  if (screening.stage !== "midterm" || finding.missing.length > 0) {
    return failingBeforeText(context, finding, width);
  }
  const failing = subjects(finding.student).filter(({ subject }) =>
    finding.failingBefore.includes(subject),
  );
  return failing.map((subject) => pointsShort(context, subject)).join("\n") || "—";
}

function awayText({ vocabulary }: RunContext, finding: StudentFinding): string {
  const { distance } = vocabulary.resultSheets;
  switch (groupOf(finding)) {
    case "listed":
      return distance.reached;
    case "near":
      return distance.subjectsAway(1);
    case "undetermined":
    case "clauseSilent":
    case null:
      return "—";
  }
}

/** Which subject would put the pupil among those at risk, and which of them are nearest to it. */
function nearText(context: RunContext, finding: StudentFinding, width: number): string {
  const { subjects, run } = context.input;
  const room = { width, indent: formats.text.indent, size: formats.text.font.size };
  const triggers = new Set(finding.wouldTrigger.filter((set) => set.length === 1).flat());
  return [
    breakByMeaning(wayInLine(finding, run.language) ?? "—", room),
    ...nearestAbove(context, subjects(finding.student), triggers),
  ].join("\n");
}

function text(value: string): Cell {
  return { value, format: "text" };
}

/** The groups in the order in which they need someone to act. */
const groups = ["listed", "undetermined", "clauseSilent", "near"] as const;

function groupOf(finding: StudentFinding): (typeof groups)[number] | null {
  switch (finding.verdict) {
    case "candidate":
    case "at-risk":
      return "listed";
    case "undetermined":
      return "undetermined";
    case "not-candidate":
      return isClauseSilent(finding) ? "clauseSilent" : null;
    case "make-up-pending":
    case "exempt":
    case "not-covered":
      return null;
    case "not-at-risk":
      return isBorderline(finding) ? "near" : null;
  }
}

function listed(context: RunContext): readonly StudentFinding[] {
  const inOrder = byClassAndNumber(context);
  return groups.flatMap((group) =>
    context.input.screening.findings
      .filter((finding) => groupOf(finding) === group)
      .sort((one, other) => inOrder(one.student, other.student)),
  );
}

function countGroups(items: readonly StudentFinding[]) {
  const count = (group: (typeof groups)[number]) =>
    items.filter((finding) => groupOf(finding) === group).length;
  return {
    listed: count("listed"),
    undetermined: count("undetermined"),
    clauseSilent: count("clauseSilent"),
  };
}

function verdictWidth(context: RunContext, finding: StudentFinding): number {
  return widthFor(String(verdictCell(context, finding).value));
}

function verdictCell({ vocabulary }: RunContext, finding: StudentFinding): Cell {
  const { clauseSilent } = vocabulary.resultSheets.preliminary;
  if (isClauseSilent(finding)) return { value: clauseSilent, format: "clauseSilent" };
  if (groupOf(finding) === "near") {
    return { value: vocabulary.resultSheets.distance.near, format: "warning" };
  }
  const sign = verdictSigns[finding.verdict];
  const word = vocabulary.verdicts[finding.verdict];
  return finding.verdict === "undetermined"
    ? { value: `${sign}${word}`, format: "undetermined" }
    : { value: `${sign} ${word}`, format: "candidate" };
}
