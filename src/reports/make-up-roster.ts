import type { SheetPlan } from "../sheet";
import type { Slices } from "../slices";
import type { Subject } from "../school";
import { failingSign } from "../text";
import { firstMarkCell } from "./make-up/first-mark";
import { column, planList, type ListColumn } from "./list-sheet";
import { clausesBeforeMakeUp, maySitNo, type MakeUpSitting } from "./make-up-sittings";
import { byClassAndNumber, runHeads, type RunContext } from "./run-context";
import { pupilKey, studentColumns } from "./student-columns";
import { subjectsInOrder } from "./subjects-in-order";
import { tabColors, widthFor, type Cell } from "./visual-language";

/** With more subjects than these the roster lies on its side and shows only those that somebody sits. */
const mostUpright = 10;

/** 补考名单: who sits which make-up exams, by class and 学号. */
export function planMakeUpRoster(context: RunContext): Slices<SheetPlan> {
  const { input, sittings, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const inOrder = byClassAndNumber(context);
  const items = [...sittings].sort((one, other) =>
    inOrder(one.finding.student, other.finding.student),
  );
  const all = subjectsInOrder(input.cohort.subjects);
  const landscape = all.length > mostUpright;
  const sat = new Set(items.flatMap(({ exams }) => exams.map(({ subject }) => subject.subject)));
  const shown = landscape ? all.filter((subject) => sat.has(subject)) : all;
  const heads = runHeads(context);
  return planList(
    {
      report: "make-up-roster",
      tabColor: tabColors.workingList,
      orientation: landscape ? "landscape" : "portrait",
      title: words.title("make-up-roster", input.screening.stage),
      subtitle: heads.subtitle,
      notes: [describe(context), ...shutOut(context), vocabulary.disclaimer],
      legend: [
        { value: words.roster.failingLegend, format: "legendFailing" },
        { value: words.roster.deferredLegend, format: "legendUndetermined" },
        { value: words.fillInLegend, format: "legendFillIn" },
      ],
      columns: [
        ...studentColumns(context, items, ({ finding }) => finding.student),
        ...shown.map((subject) => subjectColumn(context, items, subject)),
        column<MakeUpSitting>({
          id: "subjects",
          title: words.roster.subjects,
          width: 6,
          cell: ({ exams }) => ({ value: exams.length, format: "number" }),
        }),
        column({
          id: "parentSignature",
          title: words.fillIn(words.roster.parentSignature),
          width: 14,
          fillIn: true,
        }),
      ],
      items,
      lowestRow: 22,
      frozenColumns: 4,
      groupColumn: 1,
      emptyLine: words.roster.empty,
      signOff: null,
      heads: heads.withStandingSentence,
      pages: heads.pages,
      key: ({ finding }) => pupilKey(context, finding.student),
    },
    words,
  );
}

function describe({ input, sittings, vocabulary }: RunContext): string {
  const { roster } = vocabulary.resultSheets;
  const exams = sittings.reduce((sum, sitting) => sum + sitting.exams.length, 0);
  const [clause] = clausesBeforeMakeUp(input.policy);
  const from = clause?.atLeast.find(({ group }) => group === "all")?.subjects ?? null;
  const held = input.screening.findings.filter(
    ({ clauses }) => clause && clauses.includes(clause.id),
  );
  return [
    roster.who(from === null ? null : from - 1),
    roster.count(sittings.length, exams),
    clause && from !== null && held.length > 0
      ? roster.leftOut(from, held.length, clause.label[input.run.language])
      : "",
  ].join("");
}

const mostNamed = 12;

/** Who sits no make-up exam and under which clause, by name; and the exams nobody is admitted to. */
function shutOut(context: RunContext): readonly string[] {
  const { input, classes, vocabulary } = context;
  const { roster } = vocabulary.resultSheets;
  const { cohort, policy, run, screening, subjects } = input;
  const before = clausesBeforeMakeUp(policy);
  const inOrder = byClassAndNumber(context);
  const named = screening.findings
    .filter(({ clauses: held }) => before.some(({ id }) => held.includes(id)))
    .sort((one, other) => inOrder(one.student, other.student))
    .map(({ student, failingBefore, clauses: held }) =>
      roster.shutOut(
        classes.labels[classes.of[student] ?? 0] ?? "",
        cohort.students[student]?.name || "—",
        failingBefore.length,
        before.find(({ id }) => held.includes(id))?.label[run.language] ?? "",
      ),
    );
  const { absent, misconduct } = policy.makeUpEligibility;
  const notAdmitted =
    absent === "may-sit" && misconduct === "may-sit"
      ? 0
      : screening.findings
          .filter(({ failingBefore }) => failingBefore.length > 0)
          .flatMap(({ student }) => subjects(student))
          .filter((subject) => maySitNo(subject, policy)).length;
  return [
    ...(named.length > 0 ? [roster.shutOutLine(named.slice(0, mostNamed), named.length)] : []),
    ...(notAdmitted > 0 ? [roster.notAdmitted(notAdmitted)] : []),
  ];
}

function subjectColumn(
  { vocabulary }: RunContext,
  items: readonly MakeUpSitting[],
  subject: Subject,
): ListColumn<MakeUpSitting> {
  const drawn = (item: MakeUpSitting) =>
    examCell(item, subject, (score) => {
      const short = vocabulary.resultSheets.roster.states[score.kind];
      return short ?? vocabulary.score(score);
    });
  const widths = items.map((item) => {
    const cell = drawn(item);
    if (cell === null) return 0;
    return widthFor(typeof cell.value === "number" ? `${cell.value}${failingSign}` : cell.value);
  });
  return column({
    id: `subject:${subject}`,
    title: vocabulary.shortSubject(subject),
    width: Math.max(6.2, ...widths),
    least: 6.2,
    cell: drawn,
    leadsTo: ({ exams }) =>
      exams.find((exam) => exam.subject.subject === subject)?.subject.beforeAt ?? null,
  });
}

function examCell(
  { exams }: MakeUpSitting,
  subject: Subject,
  scoreWord: Parameters<typeof firstMarkCell>[1],
): Cell | null {
  const before = exams.find((exam) => exam.subject.subject === subject)?.subject.before;
  return before ? firstMarkCell(before, scoreWord) : null;
}
