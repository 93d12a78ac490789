import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { column, planList, type ListColumn } from "../list-sheet";
import { headsOf, type RunContext } from "../run-context";
import { pupilKey, studentColumns } from "../student-columns";
import { tabColors, widthFor } from "../visual-language";
import { entryBlocks, entryRows, type EntryBlock, type EntryRow } from "./entry-rows";
import { entryPrint, inFormFont } from "./entry-print";
import { notEnteredYet, entryValidations } from "./entry-rules";
import { firstMarkCell } from "./first-mark";

/**
 * 补考成绩登记表: where teachers enter make-up marks, read back at the next run. It lives from run to run:
 * nothing in its cells changes as long as the same pupils sit the same exams.
 */
export function* planMakeUpEntry(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary, sittings } = context;
  const words = vocabulary.resultSheets;
  const { entry } = words.makeUpSheets;
  const { policy, run } = input;
  const heads = headsOf(context, words.policy(policy.shortTitle[run.language], policy.version), []);
  const { heading } = input;
  const items = entryRows(context);
  const blocks = entryBlocks(items);
  const plan = yield* planList<EntryRow>(
    {
      report: "make-up-entry",
      tabColor: tabColors.toFillIn,
      orientation: "portrait",
      title: words.title("make-up-entry", input.screening.stage),
      subtitle: [
        heading.schoolYear,
        heading.grade && vocabulary.grade(heading.grade),
        entry.count(sittings.length, items.length),
        entry.pageEach,
      ].filter((part) => part !== null),
      notes: [entry.whatToFill(fullMarksOf(blocks, context)), entry.readBack],
      legend: [
        { value: words.roster.failingLegend, format: "legendFailing" },
        { value: entry.openLegend, format: "legendUndetermined" },
        { value: words.fillInLegend, format: "legendFillIn" },
      ],
      columns: entryColumns(context, items),
      items,
      lowestRow: 26,
      frozenColumns: 5,
      groupColumn: 1,
      emptyLine: words.makeUpSheets.nobody,
      beginsPage: ({ exam }, index) => items[index - 1]?.exam.subject !== exam.subject,
      signOff: null,
      heads: heads.plain,
      pages: heads.pages,
      key: ({ student, exam }) => `${pupilKey(context, student)}|${exam.subject}`,
    },
    words,
  );
  if (items.length === 0) return { ...plan, print: entryPrint(plan, entry.signLine) };
  return {
    ...plan,
    formats: inFormFont(plan.formats),
    conditionalFormats: [...plan.conditionalFormats, notEnteredYet(plan)],
    validations: entryValidations(plan, blocks, entry),
    print: entryPrint(plan, entry.signLine),
  };
}

/** Full marks as the note names them: one for all, else subject by subject. */
function fullMarksOf(
  blocks: readonly EntryBlock[],
  { vocabulary }: RunContext,
): readonly { readonly subject: string; readonly fullMark: number }[] {
  return blocks.flatMap(({ subject, fullMark }) =>
    fullMark === null ? [] : [{ subject: vocabulary.shortSubject(subject), fullMark }],
  );
}

function entryColumns(
  context: RunContext,
  items: readonly EntryRow[],
): readonly ListColumn<EntryRow>[] {
  const { vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { entry } = words.makeUpSheets;
  const subjectOf = ({ exam }: EntryRow) => vocabulary.subject(exam.subject);
  const [ordinal, ...who] = studentColumns(context, items, ({ student }) => student);
  return [
    ...(ordinal ? [ordinal] : []),
    column({
      id: "subject",
      identifies: true,
      title: entry.subject,
      width: Math.max(9, ...items.map((item) => widthFor(subjectOf(item)))),
      cell: (item) => ({ value: subjectOf(item), format: "center" }),
    }),
    ...who,
    column({
      id: "first",
      title: entry.first,
      width: 9,
      cell: ({ exam }) =>
        firstMarkCell(
          exam.before,
          (score) => words.roster.states[score.kind] ?? vocabulary.score(score),
        ),
      leadsTo: ({ exam }) => exam.beforeAt,
    }),
    column({
      id: "mark",
      title: words.fillIn(entry.mark),
      width: 10.5,
      least: 9,
      fillIn: true,
      cell: () => ({ value: "", format: "fillInMark" }),
    }),
    column({
      id: "state",
      title: words.fillIn(entry.state),
      width: 10.5,
      least: 9,
      fillIn: true,
      cell: () => ({ value: "", format: "fillInCenter" }),
    }),
    column({ id: "remark", title: words.fillIn(entry.remark), width: 12, least: 9, fillIn: true }),
  ];
}
