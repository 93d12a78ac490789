import type { ScreenedWorkbook } from "../../app";
import type { StudentFinding, Verdict } from "../../screening";
import { reasonLine, type Language } from "../../text";

/** One line of the list: who, what and why. */
export interface PupilLine {
  readonly student: number;
  readonly name: string;
  readonly classGroup: string | null;
  readonly studentNumber: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** What the list is narrowed to. */
export interface ListState {
  readonly query: string;
  /** Null shows those who need action; a search looks through everyone. */
  readonly verdict: VerdictGroup | null;
  /** Null is every class. */
  readonly classGroup: { readonly name: string | null } | null;
  /** The row that the keyboard stands on. */
  readonly active: number | null;
}

/** 不适用 takes exempt and not covered together. */
export type VerdictGroup = Exclude<Verdict, "not-covered">;

export const emptyList: ListState = { query: "", verdict: null, classGroup: null, active: null };

/** All pupils, sorted by verdict, class (in sheet order) and number. */
export function rosterOf(screened: ScreenedWorkbook, language: Language): readonly PupilLine[] {
  const { students } = screened.recognised.reading.cohort;
  const classes = classGroupsOf(students);
  const numbers = new Intl.Collator("en", { numeric: true });
  return screened.screening.findings
    .map((finding) => pupilLine(screened, finding, language))
    .sort(
      (a, b) =>
        verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) ||
        classes.indexOf(a.classGroup) - classes.indexOf(b.classGroup) ||
        numbers.compare(a.studentNumber ?? "", b.studentNumber ?? "") ||
        a.student - b.student,
    );
}

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

/** What the list shows: those who need action, or whom a verdict, a class, a search ask for. */
export function listed(roster: readonly PupilLine[], list: ListState): readonly PupilLine[] {
  const query = folded(list.query);
  return roster.filter(
    (line) =>
      (list.verdict === null
        ? query !== "" || needsAction(line.verdict)
        : verdictGroup(line.verdict) === list.verdict) &&
      (list.classGroup === null || line.classGroup === list.classGroup.name) &&
      (query === "" ||
        folded(line.name).includes(query) ||
        folded(line.studentNumber ?? "").includes(query)),
  );
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
  language: Language,
): PupilLine {
  const { student, verdict } = finding;
  const record = screened.recognised.reading.cohort.students[student];
  return {
    student,
    name: record?.name ?? "",
    classGroup: record?.classGroup ?? null,
    studentNumber: record?.studentNumber ?? null,
    verdict,
    reason: reasonLine(finding, screened.subjectsOf(student), screened.policy, language),
  };
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");
}
