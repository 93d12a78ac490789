import type { FullMark } from "../../records";
import { runHeads, type RunContext } from "../run-context";
import type { FormatName } from "../visual-language";
import { countByClass, sumCounts } from "./class-counts";
import { gridColumns, gridRow, spacer, span, type Block } from "./grid";

const mostSources = 4;

/** Title, disclaimer, what the figures cover, and the key numbers. */
export function overviewHead(context: RunContext): Block {
  const { vocabulary, input } = context;
  const words = vocabulary.resultSheets;
  const { overview } = words;
  const pair = (one: readonly [string, string], other: readonly [string, string]) =>
    gridRow(
      [one, other].flatMap(([label, value]) => [
        span(2, label, "gridLabel"),
        span(4, value, "gridText"),
      ]),
      21,
    );
  const tiles = keyNumbers(context);
  return {
    heading: [
      gridRow([span(gridColumns, words.title("overview", input.screening.stage), "title")], 30),
      gridRow([span(gridColumns, runHeads(context).subtitle.join(words.gap), "subtitle")], 17),
      gridRow([span(gridColumns, vocabulary.disclaimer, "note")], 17),
      pair(
        [overview.school, input.heading.school ?? overview.notStated],
        [overview.scope, scope(context)],
      ),
      pair(
        [overview.stage, overview.stageInWords(input.screening.stage)],
        [overview.passMark, overview.passMarkOf(input.policy.passPercent, fullMarks(context))],
      ),
      pair(
        [overview.basis, input.policy.title[input.run.language]],
        [overview.sources, sources(context)],
      ),
      spacer(),
      { height: 18, spans: tiles.map(({ label, look }) => span(2, label, `tileLabel${look}`)) },
      { height: 31, spans: tiles.map(({ value, look }) => span(2, value, `tileNumber${look}`)) },
      spacer(8),
    ],
    continued: [],
    rows: [],
    closing: [],
    keepTogether: true,
  };
}

type TileLook =
  Extract<FormatName, `tileLabel${string}`> extends `tileLabel${infer Look}` ? Look : never;

/** Six tiles of two columns each. */
function keyNumbers(context: RunContext): readonly {
  readonly label: string;
  readonly value: number;
  readonly look: TileLook;
}[] {
  const { vocabulary, input } = context;
  const { tiles } = vocabulary.resultSheets.overview;
  const sum = sumCounts(countByClass(context));
  const midterm = input.screening.stage === "midterm";
  return [
    { label: tiles.students, value: sum.students, look: "Plain" },
    midterm
      ? { label: tiles.failing, value: sum.failingAny, look: "Failing" }
      : { label: tiles.makeUp, value: sum.makeUp, look: "MakeUp" },
    midterm
      ? { label: tiles.atRisk, value: sum.atRisk, look: "Candidate" }
      : { label: tiles.candidates, value: sum.candidate, look: "Candidate" },
    { label: tiles.undetermined, value: sum.undetermined, look: "Undetermined" },
    midterm
      ? { label: tiles.notAtRisk, value: sum.notAtRisk, look: "Plain" }
      : { label: tiles.clauseSilent, value: sum.clauseSilent, look: "ClauseSilent" },
    { label: tiles.issues, value: input.issues.length, look: "Failing" },
  ];
}

function scope({ input, classes, vocabulary }: RunContext): string {
  const { cohort, heading } = input;
  const named = new Set(
    cohort.students.flatMap(({ classGroup }, student) =>
      classGroup === null ? [] : [classes.of[student]],
    ),
  );
  return vocabulary.resultSheets.overview.scopeOf(
    heading.grade && vocabulary.grade(heading.grade),
    named.size,
    cohort.students.length,
  );
}

function fullMarks({ input }: RunContext): readonly number[] {
  const known = (fullMark: FullMark) => (fullMark.kind === "ambiguous" ? [] : [fullMark.value]);
  const all = input.cohort.subjects.flatMap(({ results }) =>
    results.flatMap(({ fullMark }) => known(fullMark)),
  );
  return [...new Set(all)].sort((one, other) => one - other);
}

function sources({ input, vocabulary }: RunContext): string {
  const words = vocabulary.resultSheets;
  const used = input.sheets.filter(
    ({ role, needsConfirmation }) =>
      (role === "gradebook" || role === "make-up") && !needsConfirmation,
  );
  if (used.length === 0) return "—";
  const named = used
    .slice(0, mostSources)
    .map(({ sheet, studentCount }) => words.overview.sourceOf(sheet, studentCount))
    .join(words.listComma);
  return used.length > mostSources
    ? `${named}${words.gap}${words.overview.moreSources(used.length)}`
    : named;
}
