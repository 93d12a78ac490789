import { cellAt, encodeScoreKind, type Issue } from "../../records";
import type { Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import { areApart, takeIn, type DraftSeries } from "../extract/draft-series";
import type { DraftResult, SubjectDrafts } from "../extract/gradebook";
import { raiseIssue } from "../raise-issue";

/** Of several exams of one kind the one that counts, and the others. */
interface ChosenExam {
  readonly kept: DraftResult;
  readonly others: readonly DraftResult[];
  /** Of other pupils than the one that counts: two classes, of which one says which exam it was. */
  readonly joined: readonly DraftResult[];
  /** Their names tell which is the latest; else it is the one met last. */
  readonly isTold: boolean;
}

export interface LatestExams {
  readonly firsts: ReadonlyMap<Subject, readonly DraftResult[]>;
  readonly leftOut: ReadonlySet<DraftSeries>;
  /** Drafts that were taken into the one that counts. */
  readonly joined: ReadonlyMap<DraftSeries, DraftSeries>;
  /** One a further exam. */
  readonly issues: readonly Issue[];
}

/**
 * 第一次月考, 第二次月考 …: of exams of one kind and term the latest with marks counts, by the number or
 * date in its name, else the last in the workbook. The others stay out of the cohort, each said once.
 */
export function settleLatestExams(subjects: ReadonlyMap<Subject, SubjectDrafts>): LatestExams {
  const chosen = new Map(
    [...subjects].map(([subject, { firsts }]) => [subject, chooseExams(firsts)] as const),
  );
  const all = [...chosen.values()].flat();
  const firsts = new Map(
    [...chosen].map(([subject, exams]) => [subject, exams.map(({ kept }) => kept)]),
  );
  const leftOut = new Set(all.flatMap(({ others }) => others.map(({ draft }) => draft)));
  const joined = new Map(
    all.flatMap(({ kept, joined: taken }) =>
      taken.map(({ draft }) => [draft, kept.draft] as const),
    ),
  );
  return { firsts, leftOut, joined, issues: furtherExamIssues(all) };
}

function chooseExams(firsts: readonly DraftResult[]): readonly ChosenExam[] {
  const kinds = new Map<string, DraftResult[]>();
  for (const first of firsts) {
    const kind = `${first.assessment} ${String(first.term)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), first]);
  }
  return [...kinds.values()].flatMap((results) => {
    const taken = results.filter(({ draft }) => hasAnything(draft));
    const told = latestTold(taken);
    const kept = told ?? taken.at(-1) ?? results[0];
    if (!kept) return [];
    return [{ kept, isTold: told !== null, ...takeApart(kept, results) }];
  });
}

/** Nobody has two results where the pupils are others: what is left out would be their only one. */
function takeApart(
  kept: DraftResult,
  results: readonly DraftResult[],
): Pick<ChosenExam, "others" | "joined"> {
  const others: DraftResult[] = [];
  const joined: DraftResult[] = [];
  for (const result of results) {
    if (result === kept) continue;
    const isOfOthers = hasAnything(result.draft) && areApart(kept.draft, result.draft);
    if (isOfOthers) takeIn(kept.draft, result.draft);
    (isOfOthers ? joined : others).push(result);
  }
  return { others, joined };
}

/** Null where the names do not count alike. */
function latestTold(results: readonly DraftResult[]): DraftResult | null {
  const countedBy = new Set(results.map(({ exam }) => exam?.countedBy ?? null));
  if (countedBy.size !== 1 || countedBy.has(null)) return null;
  const place = ({ exam }: DraftResult) => exam?.place ?? 0;
  return results.reduce<DraftResult | null>(
    (latest, one) => (latest && place(latest) > place(one) ? latest : one),
    null,
  );
}

const blank = encodeScoreKind("blank");

/** A column for an exam that is still to come holds nothing. */
function hasAnything({ series: { kinds }, dashes }: DraftSeries): boolean {
  return dashes.size > 0 || kinds.some((kind) => kind !== blank);
}

function furtherExamIssues(chosen: readonly ChosenExam[]): readonly Issue[] {
  const found = new Map<
    string,
    { readonly exam: string; readonly used: string; isTold: boolean; readonly at: CellAddress[] }
  >();
  for (const { kept, others, isTold } of chosen) {
    for (const other of others) {
      const [exam, used] = [nameOf(other), nameOf(kept)];
      const key = `${exam}\n${used}`;
      const group = found.get(key) ?? { exam, used, isTold, at: [] };
      found.set(key, group);
      group.isTold &&= isTold;
      group.at.push(...cellsOf(other, kept));
    }
  }
  return [...found.values()].map(({ exam, used, isTold, at: [first = null, ...also] }) =>
    raiseIssue(
      isTold ? "info" : "warning",
      { code: "further-exam-left-out", exam, used },
      { at: first, also, found: exam },
    ),
  );
}

function nameOf({ exam }: DraftResult): string {
  return exam?.name ?? "";
}

/** The headers of its columns; its own cells where it shares columns with the exam that counts. */
function cellsOf({ draft }: DraftResult, kept: DraftResult): readonly CellAddress[] {
  const isShared = draft.sources.some(({ at }) =>
    kept.draft.sources.some(
      (source) =>
        source.at.sheet === at.sheet && source.at.row === at.row && source.at.column === at.column,
    ),
  );
  if (!isShared) return draft.sources.map(({ at }) => at);
  const { series } = draft;
  return [...series.kinds.keys()].flatMap((student) =>
    series.kinds[student] === blank && !draft.dashes.has(student)
      ? []
      : (cellAt(series, student) ?? []),
  );
}
