import {
  toScoreSeries,
  type Cohort,
  type Issue,
  type SheetRecognition,
  type StudentRecord,
  type SubjectRecord,
} from "../../src/records";
import type { ReportInput } from "../../src/reports";
import {
  eightCategories,
  findPolicy,
  usualAttendancePolicy,
  type RepetitionPolicy,
} from "../../src/rules";
import type { Score, ScreeningStage, Subject } from "../../src/school";
import {
  beforeMakeUps,
  explainSubjects,
  screenCohort,
  type AttendanceScreening,
  type AttentionScreening,
} from "../../src/screening";
import type { CellAddress } from "../../src/sheet";
import type { Language } from "../../src/text";

export const gradebook = "七年级学年总评";
export const makeUpSheet = "补考成绩登记表";

export const sevenSubjects: readonly Subject[] = [
  "语文",
  "数学",
  "英语",
  "道德与法治",
  "历史",
  "地理",
  "生物",
  "信息科技",
];

export function policy(): RepetitionPolicy {
  return findPolicy("shanghai-2006-secondary")!;
}

/** One pupil of a made-up school: marks by subject; what is not named is 75. */
export interface Pupil {
  readonly name: string;
  readonly number?: string | null;
  readonly classGroup?: string | null;
  readonly marks?: Readonly<Record<Subject, number | Score["kind"]>>;
  readonly makeUp?: Readonly<Record<Subject, number | Score["kind"]>>;
  readonly status?: string;
}

/** Pupils in sheet order, the first one in row 4 of the gradebook; subjects from column D on. */
export function cohortOf(
  pupils: readonly Pupil[],
  subjects: readonly Subject[] = sevenSubjects,
): Cohort {
  const at = (sheet: string, row: number, column: number): CellAddress => ({ sheet, row, column });
  const students = pupils.map(
    ({ name, number = null, classGroup = null, status }, index): StudentRecord => ({
      name,
      studentNumber: number,
      classGroup,
      grade: { stage: "junior", year: 7 },
      enrolmentStatus: status ? { word: status, at: at(gradebook, 3 + index, 20) } : null,
      at: at(gradebook, 3 + index, 2),
    }),
  );
  const records = subjects.map((subject, column): SubjectRecord => {
    const makeUps = pupils.map(({ makeUp }, row) => {
      const mark = makeUp?.[subject];
      return mark === undefined
        ? null
        : { score: score(mark), at: at(makeUpSheet, 3 + row, 3 + column) };
    });
    return {
      subject,
      elective: false,
      results: [
        {
          assessment: "annual",
          term: null,
          fullMark: { kind: "stated", value: 100, at: at(gradebook, 2, 3 + column) },
          scores: toScoreSeries(
            pupils.map(({ marks }, row) => ({
              score: score(marks?.[subject] ?? 75),
              at: at(gradebook, 3 + row, 3 + column),
            })),
          ),
        },
      ],
      makeUp: makeUps.some((entry) => entry !== null) ? toScoreSeries(makeUps) : null,
    };
  });
  return { students, subjects: records };
}

/** A school that keeps nothing but marks, and where nobody needs special attention. */
export const noAttention: AttentionScreening = {
  schemeId: eightCategories.id,
  tags: [],
  entryCount: 0,
  headCount: 0,
  byCategory: [],
  unranked: [],
  circumstances: [],
};
export const noAttendanceFound: AttendanceScreening = {
  policyId: usualAttendancePolicy.id,
  date: "2026-06-26",
  span: null,
  findings: [],
  alerts: [],
  days: [],
  weeks: [],
  rates: [],
};

export interface Occasion {
  readonly stage?: ScreeningStage;
  readonly language?: Language;
  readonly issues?: readonly Issue[];
  readonly school?: string | null;
  readonly policy?: RepetitionPolicy;
}

/** Screens the cohort under the real policy, as a run does. */
export function reportInput(
  cohort: Cohort,
  {
    stage = "after-make-up",
    language = "zh-CN",
    issues = [],
    school = "示例实验学校",
    policy: used = policy(),
  }: Occasion = {},
): ReportInput {
  const { screening } = screenCohort(cohort, used, {
    stage,
    date: "2026-06-26",
    assumedGrade: null,
  });
  return {
    cohort,
    sheets: [
      recognised(gradebook, "gradebook", cohort),
      recognised(makeUpSheet, "make-up", cohort),
    ],
    heading: {
      school,
      schoolYear: "2025—2026 学年",
      grade: { stage: "junior", year: 7 },
    },
    policy: used,
    screening,
    previous:
      stage === "after-make-up"
        ? beforeMakeUps(cohort, used, { date: "2026-06-26", assumedGrade: null })
        : null,
    register: cohort.students,
    facts: [],
    scheme: eightCategories,
    attention: noAttention,
    attendancePolicy: usualAttendancePolicy,
    attendance: noAttendanceFound,
    existing: new Set(),
    school: { school, schoolYear: "2025—2026 学年", term: "second", headTeachers: new Map() },
    runs: [],
    version: "internal",
    issues,
    subjects: (student) => explainSubjects(cohort, used, stage, student),
    run: { at: "2026-06-26 09:12", language },
  };
}

function recognised(
  sheet: string,
  role: SheetRecognition["role"],
  { students }: Cohort,
): SheetRecognition {
  return {
    sheet,
    sheetId: `id of ${sheet}`,
    decidedBy: "recognition",
    tables: [],
    role,
    headerRows: { first: 2, last: 2 },
    firstDataRow: 3,
    lastDataRow: 3 + students.length,
    confidence: 0.97,
    needsConfirmation: false,
    evidence: [],
    columns: [],
    studentCount: students.length,
  };
}

function score(mark: number | Score["kind"]): Score {
  if (typeof mark === "number") return { kind: "mark", value: mark };
  switch (mark) {
    case "mark":
      return { kind: "mark", value: 75 };
    case "letter":
      return { kind: "letter", letter: "不及格" };
    case "unreadable":
      return { kind: "unreadable", found: "九十" };
    case "absent":
    case "misconduct":
    case "deferred":
    case "exempt":
    case "not-taken":
    case "blank":
      return { kind: mark };
  }
}

export interface SchoolSize {
  readonly classes: number;
  readonly studentsPerClass: number;
  readonly subjects?: readonly Subject[];
  readonly className?: (index: number) => string | null;
  readonly number?: (classIndex: number, seat: number) => string | null;
  readonly withMakeUp?: boolean;
  /** Of a hundred marks about so many fail. */
  readonly failingPercent?: number;
}

/** A whole school by a fixed sequence: the same size always gives the same pupils. */
export function fictitiousSchool({
  classes,
  studentsPerClass,
  subjects = sevenSubjects,
  className = (index) => `七（${index + 1}）班`,
  number = (index, seat) => String(20250000 + (index + 1) * 100 + seat),
  withMakeUp = true,
  failingPercent = 5,
}: SchoolSize): readonly Pupil[] {
  const next = sequence(20260626);
  const choose = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!;
  return Array.from({ length: classes * studentsPerClass }, (_, index): Pupil => {
    const classIndex = Math.floor(index / studentsPerClass);
    const seat = (index % studentsPerClass) + 1;
    const weak = next() < 0.16 ? 4 : 0.3;
    const marks: Record<Subject, number | Score["kind"]> = {};
    const makeUp: Record<Subject, number | Score["kind"]> = {};
    for (const subject of subjects) {
      const fails = next() * 100 < failingPercent * weak;
      marks[subject] = fails ? 38 + Math.floor(next() * 22) : 62 + Math.floor(next() * 37);
      if (!fails) continue;
      const outcome = next();
      if (withMakeUp && outcome < 0.93)
        makeUp[subject] =
          outcome < 0.5 ? 60 + Math.floor(next() * 10) : 44 + Math.floor(next() * 15);
    }
    if (next() < 0.01) marks[choose(subjects)] = "deferred";
    if (next() < 0.005) marks[choose(subjects)] = "absent";
    return {
      name: index % 61 === 20 ? "阿依古丽·买买提" : choose(surnames) + choose(givenNames),
      number: number(classIndex, seat),
      classGroup: className(classIndex),
      marks,
      makeUp,
      ...(index % 97 === 40 ? { status: "休学" } : {}),
    };
  });
}

const surnames = [
  ..."曹丁龚邱魏陶贺韦尹陆白秦毛段石史雷顾邵侯邹孟熊范江".split(""),
  "欧阳",
  "诸葛",
  "司马",
  "上官",
];
const givenNames =
  "沐然 一航 子涵 雨彤 浩 佳宁 思源 萌 明哲 文轩 可欣 思远 晨曦 书瑶 俊凯 若云 梓杰 逸宁 浩洋 安然 宇泽 诗涵 博 乐萱 知远 嘉琪 一哲".split(
    " ",
  );

/** Numbers from 0 to 1, always the same ones. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
