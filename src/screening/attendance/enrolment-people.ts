import type { EnrolmentChange, StudentRecord } from "../../records";
import type { EnrolmentChangeType, IsoDate } from "../../school";
import type { CellAddress } from "../../sheet";
import type { RatePart } from "./attendance-finding";

type Came = Extract<RatePart["part"], "transferred-in" | "resumed" | "other-in">;
type Left = Extract<
  RatePart["part"],
  "transferred-out" | "suspended" | "died" | "dropped-out" | "other-out"
>;

/** One pupil over the school year, by register, status and sheets of changes. */
export interface EnrolledPerson {
  readonly name: string;
  readonly classGroup: string | null;
  readonly gradeYear: number | null;
  /** The name on the register, or the change that tells of someone who is no longer there. */
  readonly at: CellAddress;
  readonly wasAtStart: boolean;
  /** How a pupil came who was not there at the start. */
  readonly came: { readonly as: Came; readonly at: CellAddress } | null;
  /** How a pupil left who is not there any more. */
  readonly left: { readonly as: Left; readonly at: CellAddress } | null;
}

/**
 * 学年内的在籍变化, net: whoever left and came back within the year was there all along. Changes without
 * a date count as the year's (an issue says so), changes of a kind nobody knows do not (another does).
 */
export function enrolmentPeople(
  register: readonly StudentRecord[],
  changes: readonly EnrolmentChange[],
  date: IsoDate,
): readonly EnrolledPerson[] {
  const year = schoolYearOf(date);
  const ofStudent = new Map<number, EnrolmentChange[]>();
  const ofStranger = new Map<string, EnrolmentChange[]>();
  for (const change of changes) {
    if (change.type === null || effectOf(change.type) === null) continue;
    if (change.date !== null && change.date >= year.until) continue;
    if (change.student === null) note(ofStranger, `${change.classGroup}|${change.name}`, change);
    else note(ofStudent, change.student, change);
  }
  const gradeOfClass = new Map(
    register.flatMap(({ classGroup, grade }) =>
      classGroup !== null && grade !== null ? [[classGroup, grade.year] as const] : [],
    ),
  );
  const known = register.map((record, student) => {
    const { name, classGroup, grade, at, enrolmentStatus } = record;
    const gradeYear = grade?.year ?? gradeOfClass.get(classGroup ?? "") ?? null;
    const course = courseOf(ofStudent.get(student) ?? [], year.from);
    const left = enrolmentStatus
      ? (course.left ?? { as: leftByStatus(enrolmentStatus.word), at: enrolmentStatus.at })
      : course.left;
    return { name, classGroup, gradeYear, at, ...course, left };
  });
  const strangers = [...ofStranger.values()].flatMap((own): EnrolledPerson[] => {
    const [first] = own;
    if (!first) return [];
    const { name, classGroup, at } = first;
    const gradeYear = gradeOfClass.get(classGroup ?? "") ?? null;
    return [{ name, classGroup, gradeYear, at, ...courseOf(own, year.from) }];
  });
  return [...known, ...strangers].filter(({ wasAtStart, came }) => wasAtStart || came !== null);
}

/** Whether a pupil has left or is on leave, by status or by the last change. */
export function leftSchool(
  register: readonly StudentRecord[],
  changes: readonly EnrolmentChange[],
): (student: number) => boolean {
  const last = new Map<number, EnrolmentChange>();
  for (const change of changes) {
    if (change.student === null || change.type === null || !effectOf(change.type)) continue;
    const before = last.get(change.student)?.date ?? "";
    if ((change.date ?? before) >= before) last.set(change.student, change);
  }
  return (student) => {
    const type = last.get(student)?.type ?? null;
    const effect = type === null ? null : effectOf(type);
    if (effect !== null) return "leaves" in effect;
    return (register[student]?.enrolmentStatus ?? null) !== null;
  };
}

/** 学年: 1 September to 31 August. */
function schoolYearOf(date: IsoDate): { readonly from: IsoDate; readonly until: IsoDate } {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < "09-01" ? 1 : 0);
  return { from: `${year}-09-01`, until: `${year + 1}-09-01` };
}

/** What the changes of one pupil come to. */
function courseOf(
  changes: readonly EnrolmentChange[],
  yearStart: IsoDate,
): Pick<EnrolledPerson, "wasAtStart" | "came" | "left"> {
  const inOrder = [...changes].sort((one, other) => compare(one.date ?? "9", other.date ?? "9"));
  const before = inOrder.filter(({ date }) => date !== null && date < yearStart);
  const during = inOrder.slice(before.length);
  const lastBefore = effectOfChange(before.at(-1));
  const first = effectOfChange(during[0]);
  const wasAtStart = lastBefore ? "comes" in lastBefore : !(first && "comes" in first);
  const lastChange = during.at(-1);
  const last = effectOfChange(lastChange);
  const came = during.find((change) => {
    const effect = effectOfChange(change);
    return effect !== null && "comes" in effect;
  });
  const cameAs = effectOfChange(came);
  return {
    wasAtStart,
    came:
      !wasAtStart && came && cameAs && "comes" in cameAs ? { as: cameAs.comes, at: came.at } : null,
    left: lastChange && last && "leaves" in last ? { as: last.leaves, at: lastChange.at } : null,
  };
}

function effectOfChange(change: EnrolmentChange | undefined): Effect | null {
  return change?.type ? effectOf(change.type) : null;
}

type Effect = { readonly comes: Came } | { readonly leaves: Left };

/** Null for what changes neither the school's number nor anybody's place in it. */
function effectOf(type: EnrolmentChangeType): Effect | null {
  switch (type) {
    case "resumed":
      return { comes: "resumed" };
    case "transferredIn":
      return { comes: "transferred-in" };
    case "enteredCountry":
    case "registeredAnew":
    case "enrolledLate":
    case "otherIncrease":
    case "borrowedIn":
      return { comes: "other-in" };
    case "suspended":
      return { leaves: "suspended" };
    case "transferredOut":
      return { leaves: "transferred-out" };
    case "died":
      return { leaves: "died" };
    case "droppedOut":
    case "withdrew":
      return { leaves: "dropped-out" };
    case "leftCountry":
    case "otherDecrease":
    case "borrowedOut":
      return { leaves: "other-out" };
    case "repeatedGrade":
    case "skippedGrade":
    case "changedClass":
    case "graduated":
      return null;
  }
}

/** The words of a status column, where no change says more. */
function leftByStatus(word: string): Left {
  if (/休学/u.test(word)) return "suspended";
  if (/转/u.test(word)) return "transferred-out";
  if (/死亡/u.test(word)) return "died";
  return /辍学|退学|开除/u.test(word) ? "dropped-out" : "other-out";
}

function note<Key>(into: Map<Key, EnrolmentChange[]>, key: Key, change: EnrolmentChange): void {
  const known = into.get(key);
  if (known) known.push(change);
  else into.set(key, [change]);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
