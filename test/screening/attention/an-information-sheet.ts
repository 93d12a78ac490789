import type {
  Cohort,
  FactColumn,
  HandTag,
  PersonalField,
  StudentRecord,
} from "../../../src/records";
import {
  circumstances,
  eightCategories,
  type CategoryScheme,
  type RepetitionPolicy,
} from "../../../src/rules";
import type { ScreeningStage } from "../../../src/school";
import { screenAttention, type AttentionScreening, type Tag } from "../../../src/screening";
import { formatAddress } from "../../../src/sheet";
import { shanghai } from "../screen";

/** Columns of sheet “学生信息”: header to the pupils' cells, a blank where nothing stands. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** Pupil i stands in row i + 1, the first column is C. */
export function factColumns(columns: Columns, sheet = "学生信息"): readonly FactColumn[] {
  return Object.entries(columns).map(([header, texts], column) => ({
    sheet,
    header,
    word: header.replace(/\s/gu, ""),
    field: fields[header] ?? null,
    at: { sheet, row: 0, column: column + 2 },
    students: Int32Array.from(texts.keys()),
    entries: texts.flatMap((text, student) =>
      text === "" ? [] : [{ student, text, at: { sheet, row: student + 1, column: column + 2 } }],
    ),
  }));
}

const fields: Readonly<Record<string, PersonalField>> = { 备注: "remark", 家庭住址: "address" };

export function pupils(count: number): readonly StudentRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `学生${index + 1}`,
    studentNumber: `2024${index + 1}`,
    classGroup: "八(1)班",
    grade: null,
    enrolmentStatus: null,
    at: { sheet: "学生信息", row: index + 1, column: 0 },
  }));
}

/** A scheme with one category, which every circumstance there is makes a pupil one of. */
export const everything: CategoryScheme = {
  ...eightCategories,
  categories: [
    {
      id: "everything",
      label: { "zh-CN": "一切", en: "Everything" },
      neutralLabel: null,
      isSensitive: true,
      sources: [{ kind: "circumstance", circumstances: circumstances.map(({ id }) => id) }],
    },
  ],
};

export interface Asked {
  readonly cohort?: Cohort;
  readonly register?: readonly StudentRecord[];
  readonly facts?: readonly FactColumn[];
  readonly handTags?: readonly HandTag[];
  readonly scheme?: CategoryScheme;
  readonly policy?: RepetitionPolicy;
  readonly stage?: ScreeningStage;
}

export function attentionOf({
  cohort = { students: [], subjects: [] },
  facts = [],
  handTags = [],
  scheme = eightCategories,
  policy = shanghai(),
  stage = "annual",
  register = cohort.students.length > 0 ? cohort.students : pupils(pupilsIn(facts)),
}: Asked) {
  return screenAttention({ cohort, register, facts, handTags, scheme, policy, stage });
}

/** `lowIncome 1 sheet 学生信息!C2`, pupils counted from 1. */
export function tagsIn({ tags }: AttentionScreening): readonly string[] {
  return tags.map(({ category, student, source, cells }) =>
    [category, student + 1, source, ...cells.map(formatAddress)].join(" "),
  );
}

/** The pupils of one category, counted from 1. */
export function pupilsOf({ tags }: AttentionScreening, category: string): readonly number[] {
  return tags.filter((tag) => tag.category === category).map(({ student }) => student + 1);
}

export function reasonKinds(tag: Tag | undefined): readonly string[] {
  return tag?.reasons.map(({ kind }) => kind) ?? [];
}

function pupilsIn(facts: readonly FactColumn[]): number {
  return Math.max(0, ...facts.map(({ students }) => students.length));
}
