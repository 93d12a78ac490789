import type { ScreenedWorkbook } from "../../app";
import type { StudentRecord } from "../../records";
import type { AlertLevel } from "../../rules";
import type { StudentFinding, Verdict } from "../../screening";
import { allAtOnce, mostInSlice, type Slices } from "../../slices";
import { reasonLine, type Language } from "../../text";
import { matchesInitials } from "./pinyin-initials";

/** Who is meant, as a line names them. */
export interface PersonLine {
  /** Index into the register. */
  readonly student: number;
  readonly name: string;
  readonly classGroup: string | null;
  readonly studentNumber: string | null;
}

/** One line of the list of verdicts: who, what and why. */
export interface PupilLine extends PersonLine {
  readonly verdict: Verdict;
  readonly reason: string;
  /** The gravest alert of attendance, said by a sign beside the name. */
  readonly alert: AlertLevel | null;
}

/** 不及格 · 结论 · 考勤预警 · 特别关注: which results are looked at. */
export type ResultsView = "failing" | "verdicts" | "alerts" | "categories";

/** What the list is narrowed to. */
export interface Narrowing {
  /** Null as long as nobody chose. */
  readonly shown: ResultsView | null;
  readonly query: string;
  /** Null shows those who need action; a search looks through everyone. */
  readonly verdict: VerdictGroup | null;
  /** Null is every class. */
  readonly classGroup: { readonly name: string | null } | null;
  /** Those with an alert of this level; null is everybody. */
  readonly level: AlertLevel | null;
  /** Those in this category; null is everybody, and under 特别关注 the categories themselves. */
  readonly category: string | null;
}

export interface ListState extends Narrowing {
  /** The row that the keyboard stands on. */
  readonly active: number | null;
}

/** 不适用 takes exempt and not covered together. */
export type VerdictGroup = Exclude<Verdict, "not-covered">;

export const emptyList: ListState = {
  shown: null,
  query: "",
  verdict: null,
  classGroup: null,
  level: null,
  category: null,
  active: null,
};

/** All pupils, sorted by verdict, class (in sheet order) and number. */
export function rosterOf(screened: ScreenedWorkbook, language: Language): readonly PupilLine[] {
  return allAtOnce(rosterInSlices(screened, language));
}

/** As {@link rosterOf}, with pauses; says how many lines it has. */
export function* rosterInSlices(
  screened: ScreenedWorkbook,
  language: Language,
): Slices<readonly PupilLine[]> {
  const { findings } = screened.screening;
  const alerts = gravestAlerts(screened);
  const lines: PupilLine[] = [];
  for (const [index, finding] of findings.entries()) {
    if (index % mostInSlice === 0) yield { done: index, of: findings.length };
    lines.push(pupilLine(screened, finding, alerts, language));
  }
  yield { done: findings.length, of: findings.length };
  return lines.sort(rosterOrder(screened));
}

/** The same roster with other lines for these pupils, each at its place. */
export function rosterWith(
  roster: readonly PupilLine[],
  screened: ScreenedWorkbook,
  students: readonly number[],
  language: Language,
): readonly PupilLine[] {
  const concerned = new Set(students);
  const alerts = gravestAlerts(screened);
  const compare = rosterOrder(screened);
  const lines = students
    .flatMap((student) => screened.screening.findings[student] ?? [])
    .map((finding) => pupilLine(screened, finding, alerts, language))
    .sort(compare);
  const merged: PupilLine[] = [];
  let next = 0;
  for (const line of roster) {
    if (concerned.has(line.student)) continue;
    for (let one = lines[next]; one && compare(one, line) < 0; one = lines[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(line);
  }
  return [...merged, ...lines.slice(next)];
}

function rosterOrder({ recognised }: ScreenedWorkbook) {
  const groups = classGroupsOf(recognised.reading.cohort.students);
  const classes = new Map(groups.map((group, place) => [group, place]));
  const placeOf = ({ classGroup }: PupilLine) => classes.get(classGroup) ?? -1;
  return (a: PupilLine, b: PupilLine): number =>
    verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) ||
    placeOf(a) - placeOf(b) ||
    compareNumbers(a.studentNumber ?? "", b.studentNumber ?? "") ||
    a.student - b.student;
}

const numbers = new Intl.Collator("en", { numeric: true });

/** 2 before 10. Numbers of equal length, as a school gives them, compare like words, which is quick. */
function compareNumbers(one: string, other: string): number {
  const arePlain = one.length === other.length && plainNumber.test(one) && plainNumber.test(other);
  if (!arePlain) return numbers.compare(one, other);
  return one < other ? -1 : one > other ? 1 : 0;
}

const plainNumber = /^\d+$/;

/** Classes in the order in which the sheets name them. */
export function classGroupsOf(
  pupils: readonly { readonly classGroup: string | null }[],
): readonly (string | null)[] {
  return [...new Set(pupils.map(({ classGroup }) => classGroup))];
}

/** 候选 + 待补考 + 待定; at mid-term 有风险 + 待定. */
export function needsAction(verdict: Verdict): boolean {
  switch (verdict) {
    case "candidate":
    case "make-up-pending":
    case "undetermined":
    case "at-risk":
      return true;
    case "not-candidate":
    case "not-at-risk":
    case "exempt":
    case "not-covered":
      return false;
  }
}

export function verdictGroup(verdict: Verdict): VerdictGroup {
  return verdict === "not-covered" ? "exempt" : verdict;
}

/** Those who need action, or whom a verdict, a class, a search ask for. */
export function listed(roster: readonly PupilLine[], list: Narrowing): readonly PupilLine[] {
  return roster.filter(
    (line) =>
      (list.verdict === null
        ? folded(list.query) !== "" || needsAction(line.verdict)
        : verdictGroup(line.verdict) === list.verdict) && isAskedFor(line, list),
  );
}

/** Whether the class filter and the search let this pupil through. */
export function isAskedFor(
  { name, classGroup, studentNumber }: PersonLine,
  list: Pick<Narrowing, "query" | "classGroup">,
): boolean {
  const query = folded(list.query);
  return (
    (list.classGroup === null || classGroup === list.classGroup.name) &&
    (query === "" ||
      folded(name).includes(query) ||
      folded(studentNumber ?? "").includes(query) ||
      matchesInitials(name, query))
  );
}

export function personLine(record: StudentRecord | undefined, student: number): PersonLine {
  return {
    student,
    name: record?.name ?? "",
    classGroup: record?.classGroup ?? null,
    studentNumber: record?.studentNumber ?? null,
  };
}

const verdictOrder: readonly Verdict[] = [
  "candidate",
  "at-risk",
  "make-up-pending",
  "undetermined",
  "not-candidate",
  "not-at-risk",
  "exempt",
  "not-covered",
];

function pupilLine(
  screened: ScreenedWorkbook,
  finding: StudentFinding,
  alerts: ReadonlyMap<number, AlertLevel>,
  language: Language,
): PupilLine {
  const { student, verdict } = finding;
  return {
    ...personLine(screened.recognised.reading.cohort.students[student], student),
    verdict,
    reason: reasonLine(finding, screened.subjectsOf(student), screened.policy, language),
    alert: alerts.get(student) ?? null,
  };
}

/** Alerts come gravest first. */
function gravestAlerts({ attendance }: ScreenedWorkbook): ReadonlyMap<number, AlertLevel> {
  const levels = new Map<number, AlertLevel>();
  for (const { student, level } of attendance.alerts) {
    if (!levels.has(student)) levels.set(student, level);
  }
  return levels;
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");
}
