import type { Gender } from "../../text";
import { uniqueKeys } from "../row-identity";
import { byClassAndNumber, type RunContext } from "../run-context";
import { pupilKey } from "../student-columns";
import { gendersOf } from "./gender";

/** 班里的一名学生, as sheets of one class name them. */
export interface ClassPupil {
  /** Index into the register. */
  readonly student: number;
  /** The same in every run and language; no two pupils of a class share one. */
  readonly key: string;
  /** With the 学号 where another pupil of the class is called the same: what is written goes to the right one. */
  readonly name: string;
  readonly gender: Gender | null;
  /** 转出, 休学 …; null for those who are at school. */
  readonly left: string | null;
  /** 七（3）班 20250311 诸葛思远: whose entry it was, in 待处理. */
  readonly whose: string;
}

/** All pupils of a class whom any sheet knows, by 学号. */
export function classPupils(context: RunContext, classIndex: number): readonly ClassPupil[] {
  const { input, classes } = context;
  const genders = gendersOf(input.facts);
  const label = classes.labels[classIndex] ?? "";
  const students = input.register
    .map((_, student) => student)
    .filter((student) => classes.of[student] === classIndex)
    .sort(byClassAndNumber(context));
  const named = countsOf(students.map((student) => input.register[student]?.name ?? ""));
  const keys = uniqueKeys(students.map((student) => pupilKey(context, student)));
  return students.map((student, index): ClassPupil => {
    const { name = "", studentNumber = null, enrolmentStatus } = input.register[student] ?? {};
    return {
      student,
      key: keys[index] ?? "",
      name: shownName(name, studentNumber, (named.get(name) ?? 0) > 1),
      gender: genders.get(student) ?? null,
      left: enrolmentStatus?.word ?? null,
      whose: [label, studentNumber ?? "", name].filter((part) => part !== "").join(" "),
    };
  });
}

function shownName(name: string, number: string | null, isShared: boolean): string {
  if (name === "") return number ?? "—";
  return isShared && number !== null ? `${name} ${number}` : name;
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
