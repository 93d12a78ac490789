import type { StudentFinding } from "../screening";
import type { SheetPlan } from "../sheet";
import type { Slices } from "../slices";
import { failingSign } from "../text";
import { column, planList, type ListColumn } from "./list-sheet";
import { nearestAbove } from "./mark-distance";
import { byClassAndNumber, isClauseSilent, runHeads, type RunContext } from "./run-context";
import { pupilKey, studentColumns } from "./student-columns";
import { breakBetween, formats, tabColors } from "./visual-language";

/** 边缘学生: no candidates now, but candidates if one more subject fails. For teachers, not for a wall. */
export function planBorderline(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { borderline } = words;
  const inOrder = byClassAndNumber(context);
  const items = input.screening.findings
    .filter(isBorderline)
    .sort((one, other) => inOrder(one.student, other.student));
  const heads = runHeads(context);
  return planList(
    {
      report: "borderline",
      tabColor: tabColors.workingList,
      orientation: "landscape",
      title: words.title("borderline", input.screening.stage),
      subtitle: [...heads.subtitle, borderline.count(items.length)],
      notes: [borderline.note, vocabulary.disclaimer],
      legend: [
        { value: words.roster.failingLegend, format: "legendFailing" },
        { value: words.preliminary.clauseSilent, format: "legendClauseSilent" },
        { value: words.fillInLegend, format: "legendFillIn" },
      ],
      columns: [
        ...studentColumns(context, items, ({ student }) => student),
        ...borderlineColumns(context),
      ],
      items,
      lowestRow: 46,
      frozenColumns: 4,
      groupColumn: 1,
      emptyLine: borderline.empty,
      signOff: null,
      heads: heads.withStandingSentence,
      pages: heads.pages,
      key: ({ student }) => pupilKey(context, student),
    },
    words,
  );
}

/** 边缘: not on the list, and one more failing subject puts the pupil there. */
export function isBorderline({ verdict, wouldTrigger }: StudentFinding): boolean {
  return (
    (verdict === "not-candidate" || verdict === "not-at-risk") &&
    wouldTrigger.some((set) => set.length === 1)
  );
}

function borderlineColumns(context: RunContext): readonly ListColumn<StudentFinding>[] {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { borderline } = words;
  return [
    column({
      title: borderline.failing(input.screening.stage),
      width: 21,
      least: 17,
      cell: (finding, _, width) => failingCell(context, finding, width),
    }),
    column({
      title: borderline.trigger,
      width: 24,
      least: 20,
      cell: ({ wouldTrigger }) => ({
        value: borderline.anyOf(
          wouldTrigger
            .filter((set) => set.length === 1)
            .flat()
            .map((subject) => vocabulary.shortSubject(subject)),
        ),
        format: "text",
      }),
    }),
    column({
      title: borderline.nearest,
      width: 19,
      least: 17,
      cell: ({ student, wouldTrigger }) => {
        const triggers = new Set(wouldTrigger.filter((set) => set.length === 1).flat());
        const nearest = nearestAbove(context, input.subjects(student), triggers);
        return { value: nearest.length > 0 ? nearest.join("\n") : borderline.none, format: "text" };
      },
    }),
    column({
      id: "diagnosis",
      title: words.fillIn(borderline.diagnosis),
      width: 27,
      least: 22,
      fillIn: true,
    }),
    column({ id: "mentor", title: words.fillIn(borderline.mentor), width: 12, fillIn: true }),
    column({
      id: "measures",
      title: words.fillIn(borderline.measures),
      width: 27,
      least: 22,
      fillIn: true,
    }),
  ];
}

function failingCell({ input, vocabulary }: RunContext, finding: StudentFinding, width: number) {
  const { listComma, preliminary } = vocabulary.resultSheets;
  const after = input.screening.stage === "after-make-up";
  const failing = after ? finding.failingAfter : finding.failingBefore;
  const items = input
    .subjects(finding.student)
    .filter(({ subject }) => failing.includes(subject))
    .map(({ subject, before, makeUp }) => {
      const score = after && makeUp ? makeUp : before;
      return `${vocabulary.shortSubject(subject)} ${vocabulary.score(score)}${failingSign}`;
    });
  const room = { width, indent: formats.failingText.indent, size: formats.failingText.font.size };
  if (items.length === 0) return { value: "—", format: "center" } as const;
  const lines = [
    breakBetween(items, listComma, room, 2),
    ...(isClauseSilent(finding) ? [preliminary.clauseSilent] : []),
  ];
  return { value: lines.join("\n"), format: "failingText" } as const;
}
