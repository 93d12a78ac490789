import type { ColumnMeaning, ColumnRecognition, SheetRecognition, SheetRole } from "../../records";
import { subjectOrder, type Assessment, type Subject } from "../../school";

/** 谁: what tells whose row it is. */
export const whoMeanings: readonly ColumnMeaning[] = [
  "name",
  "student-number",
  "class",
  "exam-number",
  "seat-number",
  "registration-number",
  "row-number",
  "grade",
];

/** 其他, the most frequent first. */
export const otherMeanings: readonly ColumnMeaning[] = [
  "other",
  "remark",
  "rank",
  "total",
  "average",
  "letter-grade",
  "scaled-score",
  "retake",
  "enrolment-status",
  "subject-choice",
  "subject-name",
  "exam-name",
  "sitting",
  "full-mark",
  "pass-mark",
  "attendance",
  "repetitions",
  "personal",
];

/** What stands beside a subject's marks and is about that subject. */
export const besideMarks: readonly ColumnMeaning[] = [
  "rank",
  "letter-grade",
  "scaled-score",
  "retake",
];

export const examOrder: readonly Assessment[] = [
  "annual",
  "final",
  "midterm",
  "coursework",
  "monthly",
  "make-up",
];

export const usualFullMarks: readonly number[] = [100, 120, 150];

/** The roles that a person can give a sheet. */
export const choosableRoles: readonly SheetRole[] = [
  "gradebook",
  "make-up",
  "attendance",
  "student-info",
  "enrolment-change",
  "subject-table",
];

export interface SubjectChoices {
  readonly first: readonly Subject[];
  readonly others: readonly Subject[];
}

/** Subjects of the menu: those in the workbook, then the usual ones; the others after 更多学科. */
export function subjectChoices(sheets: readonly SheetRecognition[]): SubjectChoices {
  const seen = new Set(
    sheets.flatMap(({ columns, tables }) =>
      [...columns, ...tables.flatMap((table) => table.columns)].flatMap(
        ({ subject }) => subject ?? [],
      ),
    ),
  );
  const found = [...seen].sort((one, other) => placeOf(one) - placeOf(other));
  const first = [...found, ...usualSubjects.filter((subject) => !seen.has(subject))];
  return { first, others: subjectOrder.filter((subject) => !first.includes(subject)) };
}

const usualSubjects: readonly Subject[] = [
  "语文",
  "数学",
  "英语",
  "物理",
  "化学",
  "生物",
  "道德与法治",
  "历史",
  "地理",
];

function placeOf(subject: Subject): number {
  const place = subjectOrder.indexOf(subject);
  return place < 0 ? subjectOrder.length : place;
}

/** The exam that a column just called a mark is most likely of: that of most marks beside it. */
export function likelyExam(
  role: SheetRole,
  columns: readonly ColumnRecognition[],
): Assessment | null {
  if (role === "make-up") return "make-up";
  const counts = new Map<Assessment, number>();
  for (const { means, assessment } of columns) {
    if (means !== "score" || assessment === null) continue;
    counts.set(assessment, (counts.get(assessment) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
