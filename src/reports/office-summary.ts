import type { StudentFinding } from "../screening";
import type { SheetPlan } from "../sheet";
import type { Slices } from "../slices";
import { verdictSigns } from "../text";
import { column, planList, type ListColumn } from "./list-sheet";
import { countByClass, sumCounts, type ClassCounts } from "./overview/class-counts";
import { byClassAndNumber, isClauseSilent, runHeads, type RunContext } from "./run-context";
import { breakBetween, formats, tabColors, widthFor, type FormatName } from "./visual-language";

interface ClassLine {
  readonly label: string;
  readonly counts: ClassCounts;
  /** Null for the line that adds up all classes. */
  readonly findings: readonly StudentFinding[] | null;
}

/** 报校长室汇总: a line a class with its counts and names, and room for the decision. */
export function planOfficeSummary(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { officeSummary } = words;
  const heads = runHeads(context);
  const items = classLines(context);
  return planList(
    {
      report: "office-summary",
      tabColor: tabColors.repetition,
      orientation: "landscape",
      title: words.title("office-summary", input.screening.stage),
      subtitle: heads.subtitle,
      notes: [officeSummary.note, vocabulary.disclaimer],
      legend: [
        { value: words.preliminary.legend.candidate, format: "legendCandidate" },
        { value: words.preliminary.legend.undetermined, format: "legendUndetermined" },
        { value: words.preliminary.legend.clauseSilent, format: "legendClauseSilent" },
        { value: words.fillInLegend, format: "legendFillIn" },
      ],
      columns: summaryColumns(context, items),
      items,
      lowestRow: 40,
      frozenColumns: 1,
      groupColumn: null,
      emptyLine: officeSummary.empty,
      signOff: officeSummary.signOff,
      heads: heads.withStandingSentence,
      pages: heads.pages,
      key: ({ label, findings }) => (findings === null ? "total" : label),
    },
    words,
  );
}

function summaryColumns(
  context: RunContext,
  items: readonly ClassLine[],
): readonly ListColumn<ClassLine>[] {
  const words = context.vocabulary.resultSheets;
  const { officeSummary } = words;
  const labels = items.map(({ label }) => widthFor(label));
  const count = (
    title: string,
    of: keyof ClassCounts,
    marked: FormatName = "count",
  ): ListColumn<ClassLine> =>
    column({
      title,
      width: 8,
      cell: ({ counts, findings }) => ({
        value: counts[of],
        format: findings === null ? "totalCount" : counts[of] > 0 ? marked : "count",
      }),
    });
  return [
    column({
      id: "classGroup",
      identifies: true,
      title: words.people.classGroup,
      width: Math.max(11, ...labels),
      cell: ({ label, findings }) => ({
        value: label,
        format: findings === null ? "totalLabel" : "name",
      }),
    }),
    count(officeSummary.students, "students"),
    count(officeSummary.makeUp, "makeUp"),
    count(officeSummary.candidates, "candidate", "countCandidate"),
    count(officeSummary.undetermined, "undetermined", "countUndetermined"),
    count(officeSummary.silent, "clauseSilent", "countClauseSilent"),
    column({
      title: officeSummary.names,
      width: 52,
      least: 40,
      cell: ({ findings }, _, width) =>
        findings === null
          ? { value: "", format: "totalLabel" }
          : { value: names(context, findings, width), format: "text" },
    }),
    column({
      id: "gradeOpinion",
      title: words.fillIn(officeSummary.gradeOpinion),
      width: 22,
      fillIn: true,
    }),
    column({
      id: "principalOpinion",
      title: words.fillIn(officeSummary.opinion),
      width: 26,
      fillIn: true,
    }),
  ];
}

function classLines(context: RunContext): readonly ClassLine[] {
  const { classes, classesWithMarks, input, vocabulary } = context;
  const counts = countByClass(context);
  const inOrder = byClassAndNumber(context);
  const lines = classesWithMarks.flatMap((index): readonly ClassLine[] => {
    const label = classes.labels[index] ?? "";
    const own = counts[index];
    const findings = input.screening.findings
      .filter(({ student }) => classes.of[student] === index)
      .sort((one, other) => inOrder(one.student, other.student));
    return own ? [{ label, counts: own, findings }] : [];
  });
  if (lines.length < 2) return lines;
  const { total } = vocabulary.resultSheets.people;
  return [...lines, { label: total, counts: sumCounts(counts), findings: null }];
}

/** ● and the candidates' names, then ？ and ◎, a line each. */
function names(
  { input, vocabulary }: RunContext,
  findings: readonly StudentFinding[],
  width: number,
): string {
  const { listComma, officeSummary, preliminary } = vocabulary.resultSheets;
  const room = { width, indent: formats.text.indent, size: formats.text.font.size };
  const groups = [
    { sign: verdictSigns.candidate, of: findings.filter((f) => f.verdict === "candidate") },
    { sign: verdictSigns.undetermined, of: findings.filter((f) => f.verdict === "undetermined") },
    { sign: preliminary.clauseSilent.charAt(0), of: findings.filter(isClauseSilent) },
  ];
  const lines = groups.flatMap(({ sign, of }) => {
    const [first, ...others] = of.map(({ student }) => input.cohort.students[student]?.name || "—");
    return first === undefined
      ? []
      : [breakBetween([`${sign} ${first}`, ...others], listComma, room)];
  });
  return lines.length === 0 ? officeSummary.nobody : lines.join("\n");
}
