import type { LedgerBox } from "../../text";
import { gap, type FormBox, type FormRow } from "../form";
import type { RunContext } from "../run-context";
import { classInFull } from "./class-form";
import type { ClassPupil } from "./class-pupils";
import { summariseClass } from "./class-summary";
import { ledgerIdentity } from "./ledger-identity";
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
    ...ledgerIdentity(context, classIndex, pupils, title),
    {
      height: 40,
      keepWithNext: true,
      boxes: [
        { columns: 1, rows: 2, value: words.fillIn(ledger.situation), format: "formFillInLabel" },
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
        { columns: 1, value: words.fillIn(ledger.goals), format: "formFillInLabel" },
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
          value: words.ledgers.toFillIn(ledger.boxes[box]),
          format: "formFillInLabel",
        })),
      ],
    },
  ];

  function ofClass(what: string, label: string) {
    return { key: `class|${what}`, whose: title, title: plainLabel(label) };
  }
}

/** As 待处理 names the box: on one line. */
export function plainLabel(label: string): string {
  return label.replaceAll("\n", "");
}
