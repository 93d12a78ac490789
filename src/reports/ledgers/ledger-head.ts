import { reportKey } from "../../sheet";
import type { LedgerBox } from "../../text";
import { gap, type FormBox, type FormRow } from "../form";
import type { RunContext } from "../run-context";
import { classInFull, headTeacherOf } from "./class-form";
import type { ClassPupil } from "./class-pupils";
import { summariseClass } from "./class-summary";
import { across } from "./ledger-grid";

export const ledgerBoxes: readonly LedgerBox[] = [
  "thought",
  "study",
  "character",
  "family",
  "hobbies",
];

/** School, title, 班主任 学生人数 男女, 全班总体情况分析, 本学期培养目标, and last the row over the pupils' boxes. */
export function ledgerHead(
  context: RunContext,
  classIndex: number,
  pupils: readonly ClassPupil[],
): readonly FormRow[] {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { ledger } = words.ledgers;
  const { school, schoolYear, term } = input.school;
  const title = words.ledgers.titleOfClass(
    classInFull(context, classIndex),
    words.title("class-ledger", input.screening.stage),
  );
  return [
    ...(school === null ? [] : [across(26, { value: school, format: "formSchool" })]),
    across(36, { value: title, format: "formTitle" }),
    across(22, { value: words.ledgers.period(schoolYear, term), format: "formSubtitle" }),
    across(24, { value: words.attention.internalBar, format: "internalBar" }),
    gap(6),
    ...identity(context, classIndex, pupils, title),
    {
      height: 40,
      keepWithNext: true,
      boxes: [
        { columns: 1, rows: 2, value: ledger.situation, format: "formFillInLabel" },
        {
          columns: 6,
          value: ledger.summary(summariseClass(context, classIndex)),
          format: "formHint",
        },
      ],
    },
    {
      height: 118,
      boxes: [{ columns: 6, format: "formBox", field: ofClass("situation", ledger.situation) }],
    },
    {
      height: 92,
      boxes: [
        { columns: 1, value: ledger.goals, format: "formFillInLabel" },
        { columns: 6, format: "formBox", field: ofClass("goals", ledger.goals) },
      ],
    },
    gap(8),
    {
      height: 28,
      keepWithNext: true,
      boxes: [
        { columns: 1, value: ledger.name, format: "formLabel" },
        ...ledgerBoxes.map((box, index): FormBox => ({
          columns: index === 0 ? 2 : 1,
          value: ledger.boxes[box],
          format: "formFillInLabel",
        })),
      ],
    },
  ];

  function ofClass(what: string, label: string) {
    return { key: `class|${what}`, whose: title, title: plainLabel(label) };
  }
}

/** 班主任 学生人数 男生／女生, below it 包靠领导 建账日期 更新日期. What nobody said is left to the pen. */
function identity(
  context: RunContext,
  classIndex: number,
  pupils: readonly ClassPupil[],
  title: string,
): readonly FormRow[] {
  const { input, classes, vocabulary } = context;
  const { ledger } = vocabulary.resultSheets.ledgers;
  const headTeacher = headTeacherOf(context, classIndex);
  const genders = genderCounts(context, pupils);
  const today = input.run.at.slice(0, 10);
  const isNew = !input.existing.has(reportKey("class-ledger", classes.labels[classIndex] ?? ""));
  const box = (columns: number, value: string | null, what: string, label: string): FormBox =>
    value === null
      ? {
          columns,
          format: "formBoxCenter",
          field: { key: `class|${what}`, whose: title, title: plainLabel(label) },
        }
      : { columns, value, format: "formCenter" };
  const label = (value: string, format: FormBox["format"] = "formLabel"): FormBox => ({
    columns: 1,
    value,
    format,
  });
  return [
    {
      height: 28,
      boxes: [
        label(ledger.headTeacher),
        box(2, headTeacher, "head-teacher", ledger.headTeacher),
        label(ledger.students),
        box(1, studentCount(context, pupils), "students", ledger.students),
        label(ledger.boysAndGirls),
        box(1, genders, "boys-girls", ledger.boysAndGirls),
      ],
    },
    {
      height: 28,
      boxes: [
        label(ledger.leader, "formFillInLabel"),
        box(2, null, "leader", ledger.leader),
        label(ledger.openedOn),
        { ...box(1, null, "opened-on", ledger.openedOn), ...(isNew ? { value: today } : {}) },
        label(ledger.updatedOn),
        box(1, today, "updated-on", ledger.updatedOn),
      ],
    },
  ];
}

/** 43 人, 另休学 1 人 */
function studentCount({ vocabulary }: RunContext, pupils: readonly ClassPupil[]): string {
  const left = new Map<string, number>();
  for (const { left: word } of pupils) {
    if (word !== null) left.set(word, (left.get(word) ?? 0) + 1);
  }
  const present = pupils.filter((pupil) => pupil.left === null).length;
  return vocabulary.resultSheets.ledgers.ledger.studentsOf(
    present,
    [...left].map(([word, count]) => ({ word, pupils: count })),
  );
}

/** Of those at school; null where no sheet says it of anybody. */
function genderCounts({ vocabulary }: RunContext, pupils: readonly ClassPupil[]): string | null {
  const present = pupils.filter(({ left }) => left === null);
  const boys = present.filter(({ gender }) => gender === "boy").length;
  const girls = present.filter(({ gender }) => gender === "girl").length;
  if (boys + girls === 0) return null;
  return vocabulary.resultSheets.ledgers.genderCounts({
    boys,
    girls,
    notStated: present.length - boys - girls,
  });
}

/** As 待处理 names the box: on one line. */
export function plainLabel(label: string): string {
  return label.replaceAll("\n", "");
}
