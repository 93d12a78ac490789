import { readWorkbook } from "../../../src/reading";
import { cellAt, scoreAt, type Issue, type IssueCode, type Reading } from "../../../src/records";
import type { Assessment, Score } from "../../../src/school";
import { formatAddress, type CellAddress, type WorkbookSnapshot } from "../../../src/sheet";
import { usualPolicy } from "../sheet-from-grid";
import type { Mark, Pupil } from "./book";
import type { MutatedCase } from "./make-case";
import { cellOfDraft, placesOf, textAt, workbookOfDraft } from "./to-workbook";

/** 判卷: what a reader made of one mutated workbook. */
export interface Judgement {
  /** Sheets with marks that ask to be confirmed and were read not at all. */
  readonly asked: readonly string[];
  /** Whatever is wrong; empty where all is right or rightly asked. */
  readonly problems: readonly string[];
  readonly workbook: WorkbookSnapshot;
  readonly reading: Reading;
}

/** Said of any workbook: nothing is lost or wrong where these are raised. */
const alwaysAllowed: readonly IssueCode[] = [
  ...(["full-mark-assumed", "full-mark-ambiguous", "annual-result-assumed"] as const),
  ...(["grade-assumed", "few-subjects", "joined-by-name", "mark-missing"] as const),
  ...(["statistics-rows-left-out", "rows-below-table", "cells-not-read"] as const),
  // What was asked about, or is no table of marks.
  ...(["sheet-needs-confirmation", "sheet-not-used", "make-up-not-needed"] as const),
];

/**
 * Reads the workbook and holds it against the truth: each pupil once; each mark as it was, read from
 * a cell in which it stands; an issue at each damaged cell and at no other; and nothing from a sheet
 * that asks. A sheet may only ask where one of the changes allows it.
 */
export function judge(mutated: MutatedCase): Judgement {
  const { draft, made } = mutated;
  const workbook = workbookOfDraft(draft);
  const reading = readWorkbook(workbook, { grade: null, policy: usualPolicy });
  const markSheets = new Set(
    draft.sheets.flatMap(({ shape, name }) => (shape === "beside" ? [] : name)),
  );
  const asked = sheetsThatWait(mutated, reading).filter((name) => markSheets.has(name));
  const mayAsk = made.some((change) => change.mayAsk !== undefined);
  const truth = readableTruth(mutated, new Set(asked));
  const problems = [
    ...(asked.length > 0 && !mayAsk ? [`asked about ${asked.join(", ")} without need`] : []),
    ...readUnasked(reading, new Set(asked)),
    ...wrongPupils(mutated, reading, truth.pupils),
    ...wrongMarks(mutated, reading, truth.marks, workbook),
    ...wrongIssues(mutated, reading, truth.marks),
  ];
  return { asked, problems, workbook, reading };
}

/** Sheets that ask to be confirmed; or are left out, where a change allows it and an issue says it. */
function sheetsThatWait({ made }: MutatedCase, { sheets, issues }: Reading): readonly string[] {
  const mayBeLeftOut = made.some((change) => change.mayBeLeftOut);
  const leftOut = issues.flatMap(({ code, at }) =>
    code === "sheet-not-used" && at ? at.sheet : [],
  );
  return sheets
    .filter(
      ({ needsConfirmation, sheet }) =>
        needsConfirmation || (mayBeLeftOut && leftOut.includes(sheet)),
    )
    .map(({ sheet }) => sheet);
}

/** A sheet that waits for a person gives no pupil and no mark. */
function readUnasked({ cohort }: Reading, waiting: ReadonlySet<string>): readonly string[] {
  const series = cohort.subjects.flatMap(({ results, makeUp }) => [
    ...results.map(({ scores }) => scores),
    ...(makeUp ? [makeUp] : []),
  ]);
  return cohort.students.flatMap(({ name, at }, student) => {
    const places = [at, ...series.flatMap((scores) => cellAt(scores, student) ?? [])];
    const taken = places.find(({ sheet }) => waiting.has(sheet));
    return taken ? [`${name} was read from ${taken.sheet}, which waits for a person`] : [];
  });
}

interface ReadableTruth {
  readonly pupils: ReadonlySet<Pupil>;
  readonly marks: ReadonlySet<Mark>;
}

/** What stands on sheets that do not ask. */
function readableTruth({ draft }: MutatedCase, asked: ReadonlySet<string>): ReadableTruth {
  const sheets = draft.sheets.filter(({ name, shape }) => !asked.has(name) && shape !== "beside");
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return {
    pupils: new Set(cells.flatMap(({ pupil }) => pupil ?? [])),
    marks: new Set(cells.flatMap(({ mark }) => mark ?? [])),
  };
}

function wrongPupils(
  { draft }: MutatedCase,
  { cohort }: Reading,
  expected: ReadonlySet<Pupil>,
): readonly string[] {
  const problems: string[] = [];
  const seen = new Set<Pupil>();
  for (const { name, studentNumber, at } of cohort.students) {
    const pupil = cellOfDraft(draft, at)?.pupil;
    if (!pupil) {
      problems.push(`no pupil stands at ${formatAddress(at)}, read as ${name}`);
      continue;
    }
    if (seen.has(pupil)) problems.push(`${name} was read twice, again at ${formatAddress(at)}`);
    seen.add(pupil);
    const plain = name.replace(/\s/gu, "");
    if (plain !== pupil.name) problems.push(`${pupil.name} was read as ${name}`);
    if (pupil.number !== null && studentNumber !== null && studentNumber !== pupil.number) {
      problems.push(`${name} has the number ${pupil.number}, read ${studentNumber}`);
    }
  }
  for (const pupil of expected) if (!seen.has(pupil)) problems.push(`${pupil.name} was not read`);
  return problems;
}

function wrongMarks(
  mutated: MutatedCase,
  { cohort }: Reading,
  expected: ReadonlySet<Mark>,
  workbook: WorkbookSnapshot,
): readonly string[] {
  const { draft } = mutated;
  const pupilOf = cohort.students.map(({ at }) => cellOfDraft(draft, at)?.pupil ?? null);
  const fullMarks = new Map(draft.book.subjects.map(({ name, fullMark }) => [name, fullMark]));
  const problems: string[] = [];
  const found = new Set<Mark>();
  for (const { subject, results, makeUp } of cohort.subjects) {
    for (const { fullMark, assessment } of results) {
      if (fullMark.kind === "stated" && fullMark.value !== fullMarks.get(subject)) {
        problems.push(`full mark of ${subject}/${assessment} read as ${fullMark.value}`);
      }
    }
    const all = [
      ...results.map(({ assessment, scores }) => ({ assessment, scores })),
      ...(makeUp ? [{ assessment: "make-up" as const, scores: makeUp }] : []),
    ];
    for (const { assessment, scores } of all) {
      pupilOf.forEach((pupil, student) => {
        const at = cellAt(scores, student);
        const score = scoreAt(scores, student);
        const mark = at && cellOfDraft(draft, at)?.mark;
        if (mark && mark.pupil === pupil && mark.subject === subject) {
          problems.push(...wrongMark(mutated, mark, assessment, score, { at, workbook }));
          found.add(mark);
        } else if (score.kind !== "blank") {
          const place = at ? formatAddress(at) : "nowhere";
          problems.push(
            `${pupil?.name ?? "?"} ${subject}/${assessment}: ${brief(score)} from ${place}`,
          );
        }
      });
    }
  }
  for (const mark of expected) {
    if (!found.has(mark)) problems.push(`${nameOf(mark)} was not read`);
  }
  return problems;
}

function wrongMark(
  { draft }: MutatedCase,
  mark: Mark,
  assessment: Assessment,
  score: Score,
  { at, workbook }: { readonly at: CellAddress | null; readonly workbook: WorkbookSnapshot },
): readonly string[] {
  const says = draft.sheets.find(({ name }) => name === at?.sheet)?.says ?? "unstated";
  const meant = mark.assessment === "unstated" ? says : mark.assessment;
  const isDamaged = draft.damaged.has(mark);
  const isRight = isDamaged ? score.kind === "unreadable" : brief(score) === mark.reads;
  const shown = at ? textAt(workbook, at) : "";
  return [
    ...(assessment === meant ? [] : [`${nameOf(mark)} was read as ${assessment}, not ${meant}`]),
    ...(isRight
      ? []
      : [`${nameOf(mark)} was read as ${brief(score)} from a cell that says ${shown}`]),
  ];
}

function wrongIssues(
  { draft, made }: MutatedCase,
  { issues }: Reading,
  readable: ReadonlySet<Mark>,
): readonly string[] {
  const allowed = new Set([...alwaysAllowed, ...made.flatMap(({ allows }) => allows ?? [])]);
  const said = new Set<Mark>();
  const problems: string[] = [];
  for (const issue of issues) {
    const mark = issue.at ? cellOfDraft(draft, issue.at)?.mark : undefined;
    const damage = mark && draft.damaged.get(mark);
    if (mark && damage?.codes.includes(issue.code)) {
      said.add(mark);
      const suggests = issue.suggestion?.mark ?? null;
      if (suggests !== damage.suggests) {
        problems.push(`${issue.code} at ${nameOf(mark)} proposes ${suggests ?? "nothing"}`);
      }
    } else if (!allowed.has(issue.code)) {
      problems.push(`needless issue ${describe(issue)}`);
    }
  }
  for (const { at, cell } of placesOf(draft)) {
    const damage = cell.mark && draft.damaged.get(cell.mark);
    if (!cell.mark || !damage || said.has(cell.mark) || !readable.has(cell.mark)) continue;
    problems.push(`no ${damage.codes.join(" or ")} at ${formatAddress(at)}`);
    said.add(cell.mark);
  }
  return problems;
}

function describe({ code, at, found }: Issue): string {
  return `${code}${at ? ` at ${formatAddress(at)}` : ""}${found === "" ? "" : ` (${found})`}`;
}

function nameOf({ pupil, subject, assessment }: Mark): string {
  return `${pupil.name} ${subject}/${assessment}`;
}

function brief(score: Score): number | string {
  if (score.kind === "mark") return score.value;
  if (score.kind === "letter") return score.letter;
  return score.kind === "unreadable" ? `?${score.found}` : score.kind;
}
