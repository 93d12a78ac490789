import {
  toScoreSeries,
  type Cohort,
  type FullMark,
  type StudentRecord,
  type SubjectResult,
} from "../../src/records";
import type { Assessment, Grade, Score, Subject } from "../../src/school";

/** What stands in a cell, as a teacher would type it; `null` is a pupil without a cell. */
export type Entry = number | string | null;
/** A first result, or a first result and what stands in the make-up column. */
export type Entries = Readonly<Record<Subject, Entry | readonly [Entry, Entry]>>;

export interface PupilFacts {
  readonly grade?: Grade | null;
  readonly classGroup?: string;
  readonly status?: string;
}

/** In the order in which schools print them. */
export const eightSubjects = "语文 数学 英语 物理 生物 道德与法治 历史 地理".split(" ");

/** 八年级 pupils with eight subjects, 80 in each unless said otherwise. */
export function classOf(...pupils: readonly Entries[]): Cohort {
  return cohortOf(pupils.map((entries) => ({ entries: { ...allEighty, ...entries } })));
}

export const grade8: Grade = { stage: "junior", year: 8 };

/**
 * Gradebook “成绩”: pupil i stands in row i + 2, subject j in column j + 2; make-up marks stand in sheet “补考”
 * at the same places.
 */
export function cohortOf(
  pupils: readonly { readonly entries: Entries; readonly facts?: PupilFacts }[],
  options: {
    readonly assessment?: SubjectResult["assessment"];
    readonly fullMarks?: Readonly<Record<Subject, FullMark>>;
  } = {},
): Cohort {
  const subjects = [...new Set(pupils.flatMap(({ entries }) => Object.keys(entries)))];
  const column = (which: 0 | 1, subject: Subject) =>
    toScoreSeries(
      pupils.map(({ entries }, index) => {
        const value = pairOf(entries[subject] ?? null)[which];
        if (value === null) return null;
        const at = {
          sheet: which === 0 ? "成绩" : "补考",
          row: index + 2,
          column: subjects.indexOf(subject) + 2,
        };
        return { score: scoreOf(value), at };
      }),
    );
  return {
    students: pupils.map(({ facts = {} }, index) => aStudent(index, facts)),
    subjects: subjects.map((subject) => ({
      subject,
      elective: false,
      results: [
        {
          assessment: options.assessment ?? "annual",
          term: null,
          fullMark: options.fullMarks?.[subject] ?? { kind: "assumed", value: 100 },
          scores: column(0, subject),
        },
      ],
      makeUp: pupils.some(({ entries }) => pairOf(entries[subject] ?? null)[1] !== null)
        ? column(1, subject)
        : null,
    })),
  };
}

/** The same cohort with results of a further exam for every subject. */
export function withExam(
  cohort: Cohort,
  assessment: Exclude<Assessment, "make-up">,
  marks: readonly Entries[],
): Cohort {
  return {
    ...cohort,
    subjects: cohort.subjects.map((record) => ({
      ...record,
      results: [
        ...record.results,
        {
          assessment,
          term: null,
          fullMark: { kind: "assumed", value: 100 },
          scores: toScoreSeries(
            cohort.students.map((_, index) => {
              const [entry] = pairOf(marks[index]?.[record.subject] ?? null);
              return entry === null
                ? null
                : {
                    score: scoreOf(entry),
                    at: { sheet: assessment, row: index + 2, column: 2 },
                  };
            }),
          ),
        },
      ],
    })),
  };
}

const allEighty = Object.fromEntries(eightSubjects.map((subject) => [subject, 80]));

function aStudent(
  index: number,
  { grade = grade8, classGroup, status }: PupilFacts,
): StudentRecord {
  const at = { sheet: "成绩", row: index + 2, column: 1 };
  return {
    name: `学生${index + 1}`,
    studentNumber: `2024${index + 1}`,
    classGroup: classGroup ?? "八(1)班",
    grade,
    enrolmentStatus: status === undefined ? null : { word: status, at },
    at,
  };
}

function pairOf(entry: Entry | readonly [Entry, Entry]): readonly [Entry, Entry] {
  return typeof entry === "object" && entry !== null ? entry : [entry, null];
}

const states: Readonly<Partial<Record<string, Score>>> = {
  缺考: { kind: "absent" },
  作弊: { kind: "misconduct" },
  缓考: { kind: "deferred" },
  免修: { kind: "exempt" },
  未选: { kind: "not-taken" },
  "": { kind: "blank" },
  九十: { kind: "unreadable", found: "九十" },
};

function scoreOf(entry: Exclude<Entry, null>): Score {
  if (typeof entry === "number") return { kind: "mark", value: entry };
  return states[entry] ?? { kind: "letter", letter: entry };
}
