import type { FullMark } from "../../records";
import type { Alert } from "../../screening";
import { hasAttendance, hasCategories } from "../has-something-to-say";
import { hasMarks, headsOf, runHeads, type RunContext } from "../run-context";
import type { FormatName } from "../visual-language";
import { countByClass, sumCounts } from "./class-counts";
import { allClassesByWeek } from "./week-table";
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
      gridRow([span(gridColumns, titleOf(context), "title")], 26),
      gridRow([span(gridColumns, overviewHeads(context).subtitle.join(words.gap), "subtitle")], 17),
      ...(hasMarks(input) ? [gridRow([span(gridColumns, vocabulary.disclaimer, "note")], 17)] : []),
      pair(
        [overview.school, input.heading.school ?? overview.notStated],
        [overview.scope, scope(context)],
      ),
      ...(hasMarks(input)
        ? [
            pair(
              [overview.stage, overview.stageInWords(input.screening.stage)],
              [
                overview.passMark,
                overview.passMarkOf(input.policy.passPercent, fullMarks(context)),
              ],
            ),
          ]
        : []),
      pair([overview.basis, basis(context)], [overview.sources, sources(context)]),
      spacer(),
      { height: 18, spans: tiles.map(({ label, look }) => span(2, label, `tileLabel${look}`)) },
      { height: 31, spans: tiles.map(({ value, look }) => span(2, value, `tileNumber${look}`)) },
      spacer(5),
    ],
    continued: [],
    rows: [],
    closing: [],
    keepTogether: true,
  };
}

type TileLook =
  Extract<FormatName, `tileLabel${string}`> extends `tileLabel${infer Look}` ? Look : never;

interface Tile {
  readonly label: string;
  readonly value: number;
  readonly look: TileLook;
}

/** Six tiles of two columns each. */
function keyNumbers(context: RunContext): readonly Tile[] {
  const { vocabulary, input } = context;
  const { tiles } = vocabulary.resultSheets.overview;
  if (!hasMarks(input)) return attendanceTiles(context);
  const sum = sumCounts(countByClass(context));
  const midterm = input.screening.stage === "midterm";
  return [
    hasAttendance(input)
      ? alertTile(context)
      : { label: tiles.students, value: sum.students, look: "Plain" },
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

/** Pupils whose absence must be acted on now. */
function alertTile({ input, vocabulary }: RunContext): Tile {
  return {
    label: vocabulary.resultSheets.attendance.overview.alertTile,
    value: pupilsWith(input.attendance.alerts.filter(({ isOpen }) => isOpen)),
    look: "Alert",
  };
}

function attendanceTiles(context: RunContext): readonly Tile[] {
  const { input, vocabulary } = context;
  const { attendance } = input;
  const words = vocabulary.resultSheets.attendance.overview;
  const { tiles } = vocabulary.resultSheets.overview;
  const open = attendance.alerts.filter(({ isOpen }) => isOpen);
  const unexcused = attendance.weeks.reduce((sum, week) => sum + week.unexcused, 0);
  return [
    { label: words.students, value: input.register.length, look: "Plain" },
    alertTile(context),
    {
      label: words.dropoutTile,
      value: pupilsWith(
        open.filter(({ level }) => level === "suspected-dropout" || level === "dropout"),
      ),
      look: "Dropout",
    },
    { label: words.unexcusedTile, value: Math.round(unexcused), look: "Plain" },
    { label: words.weekTile, value: allClassesByWeek(attendance.weeks).length, look: "Plain" },
    { label: tiles.issues, value: input.issues.length, look: "Failing" },
  ];
}

function pupilsWith(alerts: readonly Alert[]): number {
  return new Set(alerts.map(({ student }) => student)).size;
}

/** 总览（考勤与特别关注） where there are no marks. */
function titleOf({ input, vocabulary }: RunContext): string {
  const words = vocabulary.resultSheets;
  const isPublic = input.version === "public";
  if (hasMarks(input)) {
    return words.title(isPublic ? "public-overview" : "overview", input.screening.stage);
  }
  return isPublic ? words.attendance.overview.publicTitle : words.attendance.overview.title;
}

/** Every rule that a section of this overview goes by. */
function basis({ input }: RunContext): string {
  const { language } = input.run;
  return hasMarks(input)
    ? input.policy.title[language]
    : [
        ...(hasAttendance(input) ? [input.attendancePolicy.title[language]] : []),
        ...(hasCategories(input) ? [input.scheme.title[language]] : []),
      ].join(" / ");
}

export function overviewHeads(context: RunContext) {
  const { input, vocabulary } = context;
  if (hasMarks(input)) return runHeads(context);
  const { shortTitle, version } = input.attendancePolicy;
  const rule = vocabulary.resultSheets.policy(shortTitle[input.run.language], version);
  return headsOf(context, rule, [rule]);
}

function scope({ input, classes, vocabulary }: RunContext): string {
  const { heading } = input;
  const pupils = hasMarks(input) ? input.cohort.students : input.register;
  const named = new Set(
    pupils.flatMap(({ classGroup }, student) => (classGroup === null ? [] : [classes.of[student]])),
  );
  return vocabulary.resultSheets.overview.scopeOf(
    heading.grade && vocabulary.grade(heading.grade),
    named.size,
    pupils.length,
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
      role !== "result" && role !== "other" && role !== "subject-table" && !needsConfirmation,
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
