import type { Subject } from "../school";
import type { SheetPlan } from "../sheet";
import { column, planList } from "./list-sheet";
import { byClassAndNumber, runHeads, type RunContext } from "./run-context";
import { subjectsInOrder } from "./subjects-in-order";
import { breakBetween, formats, tabColors, widthFor } from "./visual-language";

/** One make-up exam and who sits it, class by class. */
interface Exam {
  readonly subject: Subject;
  readonly students: readonly number[];
}

/** 补考安排: the make-up exams by subject, with the head count and room for date, place and teacher. */
export function planMakeUpBySubject(context: RunContext): SheetPlan {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { bySubject } = words;
  const heads = runHeads(context);
  const items = exams(context);
  return planList(
    {
      report: "make-up-by-subject",
      tabColor: tabColors.workingList,
      orientation: "portrait",
      title: words.title("make-up-by-subject", input.screening.stage),
      subtitle: heads.subtitle,
      notes: [bySubject.note],
      legend: [{ value: words.fillInLegend, format: "legendFillIn" }],
      columns: [
        column<Exam>({
          id: "subject",
          identifies: true,
          title: bySubject.subject,
          width: Math.max(10, ...items.map(({ subject }) => widthFor(subject))),
          cell: ({ subject }) => ({ value: vocabulary.subject(subject), format: "name" }),
        }),
        column<Exam>({
          id: "count",
          title: bySubject.teachersCount,
          width: 7.4,
          cell: ({ students }) => ({ value: bySubject.count(students.length), format: "center" }),
        }),
        column<Exam>({
          id: "pupils",
          title: bySubject.pupils,
          width: 44,
          cell: ({ students }, _, width) => ({
            value: namesByClass(context, students, width),
            format: "text",
          }),
        }),
        column({ id: "when", title: words.fillIn(bySubject.when), width: 14, fillIn: true }),
        column({ id: "room", title: words.fillIn(bySubject.room), width: 11, fillIn: true }),
        column({
          id: "invigilator",
          title: words.fillIn(bySubject.invigilator),
          width: 11,
          fillIn: true,
        }),
      ],
      items,
      lowestRow: 34,
      frozenColumns: 1,
      groupColumn: null,
      emptyLine: bySubject.empty,
      signOff: bySubject.signOff,
      heads: heads.plain,
      pages: heads.pages,
      key: ({ subject }) => subject,
    },
    words,
  );
}

function exams(context: RunContext): readonly Exam[] {
  const inOrder = byClassAndNumber(context);
  return subjectsInOrder(context.input.cohort.subjects).flatMap((subject) => {
    const students = context.sittings
      .filter((sitting) => sitting.exams.some((exam) => exam.subject.subject === subject))
      .map(({ finding }) => finding.student)
      .sort(inOrder);
    return students.length > 0 ? [{ subject, students }] : [];
  });
}

/** A line a class, longer ones broken between names. */
function namesByClass(
  { input, classes, vocabulary }: RunContext,
  students: readonly number[],
  width: number,
): string {
  const { bySubject, listComma } = vocabulary.resultSheets;
  const room = { width, indent: formats.text.indent, size: formats.text.font.size };
  const byClass = new Map<string, string[]>();
  for (const student of students) {
    const label = classes.labels[classes.of[student] ?? 0] ?? "";
    const names = byClass.get(label) ?? [];
    const { name, studentNumber } = input.cohort.students[student] ?? {};
    names.push(name || (studentNumber ?? "—"));
    byClass.set(label, names);
  }
  return [...byClass]
    .map(([label, names]) => {
      const [first = "", ...others] = names;
      return breakBetween([bySubject.ofClass(label, [first]), ...others], listComma, room);
    })
    .join("\n");
}
