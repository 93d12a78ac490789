import type { Subject } from "../school";
import type { SheetPlan } from "../sheet";
import type { Slices } from "../slices";
import { column, planList } from "./list-sheet";
import { byClassAndNumber, runHeads, type RunContext } from "./run-context";
import { subjectsInOrder } from "./subjects-in-order";
import { breakBetween, formats, tabColors, widthFor } from "./visual-language";

/** One make-up exam and who sits it, class by class; a long list goes on in further rows. */
interface ExamRow {
  readonly subject: Subject;
  /** Who sits it in all. */
  readonly count: number;
  /** Names of this row, a line a class. */
  readonly names: string;
  /** 0 for the subject's first row. */
  readonly part: number;
}

/** 补考安排: the make-up exams by subject, with the head count and room for date, place and teacher. */
export function planMakeUpBySubject(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { bySubject } = words;
  const heads = runHeads(context);
  const items = exams(context);
  const title = ({ subject, part }: ExamRow) =>
    part === 0
      ? vocabulary.subject(subject)
      : bySubject.continued(vocabulary.subject(subject), part + 1);
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
        column<ExamRow>({
          id: "subject",
          identifies: true,
          title: bySubject.subject,
          width: Math.max(10, ...items.map((item) => widthFor(title(item).split("\n")[0] ?? ""))),
          cell: (item) => ({ value: title(item), format: "name" }),
        }),
        column<ExamRow>({
          id: "count",
          title: bySubject.teachersCount,
          width: 7.4,
          cell: ({ count, part }) => ({
            value: part === 0 ? bySubject.count(count) : "",
            format: "center",
          }),
        }),
        column<ExamRow>({
          id: "pupils",
          title: bySubject.pupils,
          width: widthOfNames,
          cell: ({ names }) => ({ value: names, format: "text" }),
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
      key: ({ subject, part }) => (part === 0 ? subject : `${subject} ${part + 1}`),
    },
    words,
  );
}

/** Characters. */
const widthOfNames = 44;
/** Excel takes no row of more than 409 points. */
const mostLines = 25;

function exams(context: RunContext): readonly ExamRow[] {
  const inOrder = byClassAndNumber(context);
  return subjectsInOrder(context.input.cohort.subjects).flatMap((subject) => {
    const students = context.sittings
      .filter((sitting) => sitting.exams.some((exam) => exam.subject.subject === subject))
      .map(({ finding }) => finding.student)
      .sort(inOrder);
    if (students.length === 0) return [];
    const lines = namesByClass(context, students).split("\n");
    return Array.from({ length: Math.ceil(lines.length / mostLines) }, (_, part) => ({
      subject,
      count: students.length,
      names: lines.slice(part * mostLines, (part + 1) * mostLines).join("\n"),
      part,
    }));
  });
}

/** A line a class, longer ones broken between names. */
function namesByClass(
  { input, classes, vocabulary }: RunContext,
  students: readonly number[],
): string {
  const { bySubject, listComma } = vocabulary.resultSheets;
  const room = { width: widthOfNames, indent: formats.text.indent, size: formats.text.font.size };
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
