import { reportKey } from "../../sheet";
import type { FormBox, FormRow } from "../form";
import type { RunContext } from "../run-context";
import { classCounts } from "./class-counts";
import { headTeacherOf } from "./class-form";
import type { ClassPupil } from "./class-pupils";

/** 班主任 学生人数 男生／女生, below it 包靠领导 建账日期 更新日期. What nobody said is left to the pen. */
export function ledgerIdentity(
  context: RunContext,
  classIndex: number,
  pupils: readonly ClassPupil[],
  title: string,
): readonly FormRow[] {
  const { input, classes, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { ledger } = words.ledgers;
  const counts = classCounts(context, pupils);
  const headTeacher = headTeacherOf(context, classIndex);
  const today = input.run.at.slice(0, 10);
  const isNew = !input.existing.has(reportKey("class-ledger", classes.labels[classIndex] ?? ""));
  const box = (columns: number, value: string | null, what: string, label: string): FormBox =>
    value === null
      ? {
          columns,
          format: "formBoxCenter",
          field: { key: `class|${what}`, whose: title, title: label },
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
        box(1, counts.students.join("\n"), "students", ledger.students),
        label(ledger.boysAndGirls),
        box(1, genderLines(counts.genders, words.gap), "boys-girls", ledger.boysAndGirls),
      ],
    },
    {
      height: 28,
      boxes: [
        label(words.fillIn(ledger.leader), "formFillInLabel"),
        box(2, null, "leader", ledger.leader),
        label(ledger.openedOn),
        { ...box(1, null, "opened-on", ledger.openedOn), ...(isNew ? { value: today } : {}) },
        label(ledger.updatedOn),
        box(1, today, "updated-on", ledger.updatedOn),
      ],
    },
  ];
}

/** 男 22 人, 女 21 人 on one line, 未注明 on the next. */
function genderLines(genders: readonly string[] | null, gap: string): string | null {
  if (genders === null) return null;
  const [boys = "", girls = "", ...notStated] = genders;
  return [`${boys}${gap}${girls}`, ...notStated].join("\n");
}
