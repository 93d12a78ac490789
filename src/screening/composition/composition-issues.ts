import {
  cellAt,
  encodeScoreKind,
  type Cohort,
  type Issue,
  type IssueFacts,
  type SubjectRecord,
  type SubjectResult,
} from "../../records";
import type { RepetitionPolicy } from "../../rules";
import type { Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import type { SubjectColumn } from "../subject-column";
import { leavesOf, type ComposedPart, type ComposedResult } from "./composed-result";
import { composeYear, isOfTheYear } from "./counted-results";
import { decimalsOf, toFifteenDigits } from "./weighted-mark";

/** 折算时发现的问题: what was composed, what that needs and no sheet has, and where the sheet says otherwise. */
export function compositionIssues(
  cohort: Cohort,
  columns: readonly SubjectColumn[],
  policy: RepetitionPolicy,
): readonly Issue[] {
  const composed = columns.flatMap(({ subject, results }) =>
    results.flatMap((result) => (result.composed ? [{ subject, result: result.composed }] : [])),
  );
  return [
    ...saidComposed(composed, policy),
    ...partsNotFound(composed),
    ...composed.flatMap(({ subject, result }) => lettersInParts(subject, result)),
    ...cohort.subjects.flatMap((record) => differences(record, policy, cohort.students.length)),
  ];
}

interface Composed {
  readonly subject: Subject;
  readonly result: ComposedResult;
}

function saidComposed(
  composed: readonly Composed[],
  { composition: { term, annual } }: RepetitionPolicy,
): readonly Issue[] {
  if (composed.length === 0) return [];
  const subjects = composed.map(({ subject }) => subject);
  return [overall({ code: "annual-result-composed", term, annual, subjects }, "info")];
}

function partsNotFound(composed: readonly Composed[]): readonly Issue[] {
  const lacking = new Map<string, { part: ComposedPart; subjects: Subject[] }>();
  for (const { subject, result } of composed) {
    for (const part of leavesOf(result)) {
      if (part.result) continue;
      const key = `${part.assessment} ${part.term}`;
      const entry = lacking.get(key) ?? { part, subjects: [] };
      entry.subjects.push(subject);
      lacking.set(key, entry);
    }
  }
  return [...lacking.values()].map(({ part: { assessment, term }, subjects }) =>
    overall({ code: "result-part-not-found", assessment, term, subjects }, "error"),
  );
}

function lettersInParts(subject: Subject, composed: ComposedResult): readonly Issue[] {
  return leavesOf(composed).flatMap(({ assessment, term, result }) => {
    if (!result) return [];
    const students = [...result.scores.words.keys()].filter(
      (student) => result.scores.kinds[student] === letter,
    );
    const [first] = students;
    if (first === undefined) return [];
    const facts = { code: "result-part-not-a-mark", subject, assessment, term } as const;
    const cells = students.flatMap((student) => cellAt(result.scores, student) ?? []);
    return [at(facts, "error", cells, result.scores.words.get(first) ?? "", students)];
  });
}

/** With so many pupils differing in one subject, the school weighs otherwise: said once. */
const manyDiffering = 5;

function differences(
  record: SubjectRecord,
  policy: RepetitionPolicy,
  pupils: number,
): readonly Issue[] {
  const stated = record.results.filter(({ assessment }) => assessment === "annual");
  return stated.flatMap((result) => {
    const recomputed = recompose(record, result, policy, pupils);
    if (!recomputed) return [];
    const found = [...(record.results[0]?.scores.kinds.keys() ?? [])].flatMap((student) => {
      const difference = differenceFor(student, result, recomputed, policy.passPercent);
      return difference ? [difference] : [];
    });
    const [first] = found;
    const listed = found.length > manyDiffering ? found.slice(0, 1) : found;
    return listed.map(({ student, cells, marks }) =>
      at(
        {
          code: "composed-result-differs",
          subject: record.subject,
          term: result.term,
          ...marks,
          pupils: listed.length < found.length ? found.length : 1,
        },
        "warning",
        cells,
        String(marks.stated),
        student === first?.student && listed.length < found.length
          ? found.map((each) => each.student)
          : [student],
      ),
    );
  });
}

/** The same result by the weights alone; null where they make nothing of what the workbook holds. */
function recompose(
  { results }: SubjectRecord,
  stated: SubjectResult,
  { composition, defaultFullMark }: RepetitionPolicy,
  pupils: number,
): ComposedResult | null {
  if (stated.fullMark.kind === "ambiguous") return null;
  const { term } = stated;
  const ofTerm = composition.term && { ...composition, annual: null };
  const isYear = isOfTheYear(stated);
  const weights = isYear && composition.annual ? composition : ofTerm;
  if (!weights) return null;
  const others = results.filter((result) =>
    isYear
      ? !isOfTheYear(result) && (composition.annual !== null || result.term === null)
      : result.term === term && result.assessment !== "annual",
  );
  return composeYear(others, { composition: weights, defaultFullMark, pupils });
}

interface Difference {
  readonly student: number;
  readonly cells: readonly CellAddress[];
  readonly marks: { readonly stated: number; readonly recomputed: number };
}

/** Beyond what rounding to the decimals of the cell explains, or on the other side of the pass mark. */
function differenceFor(
  student: number,
  stated: SubjectResult,
  composed: ComposedResult,
  passPercent: number,
): Difference | null {
  if (stated.scores.kinds[student] !== mark || composed.scores.kinds[student] !== mark) return null;
  if (stated.fullMark.kind === "ambiguous" || composed.fullMark.kind === "ambiguous") return null;
  const full = stated.fullMark.value;
  const found = toFifteenDigits(stated.scores.marks[student] ?? 0);
  const recomputed = toFifteenDigits(
    ((composed.scores.marks[student] ?? 0) * full) / composed.fullMark.value,
  );
  const rounding = 0.5 * 10 ** -Math.min(decimalsOf(found), 4);
  const passMark = toFifteenDigits((full * passPercent) / 100);
  const isFar = toFifteenDigits(Math.abs(found - recomputed)) > rounding;
  if (!isFar && found >= passMark === recomputed >= passMark) return null;
  const cells = [
    cellAt(stated.scores, student),
    ...leavesOf(composed).map(({ result }) => result && cellAt(result.scores, student)),
  ].filter((cell) => cell !== null);
  return { student, cells, marks: { stated: found, recomputed } };
}

const mark = encodeScoreKind("mark");
const letter = encodeScoreKind("letter");

function at(
  facts: IssueFacts,
  severity: Issue["severity"],
  [first, ...also]: readonly CellAddress[],
  found: string,
  students: readonly number[],
): Issue {
  return { ...facts, severity, at: first ?? null, also, found, students };
}

function overall(facts: IssueFacts, severity: Issue["severity"]): Issue {
  return { ...facts, severity, at: null, also: [], found: "", students: [] };
}
