import type { Issue } from "../records";
import { formatAddress, formatCell, type SheetPlan } from "../sheet";
import type { Slices } from "../slices";
import { issueSentence, severitySigns } from "../text";
import { issueBearing, type Bearing } from "./issue-bearing";
import { column, ordinalColumn, planList, type ListColumn } from "./list-sheet";
import { runHeads, type RunContext } from "./run-context";
import { pupilKey } from "./student-columns";
import { breakByMeaning, formats, tabColors, type Cell, type FormatName } from "./visual-language";

interface ListedIssue {
  readonly issue: Issue;
  readonly bearing: Bearing;
}

/** 数据问题: every cell that was not understood, had to be assumed or contradicts another. */
export function planDataIssues(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const heads = runHeads(context);
  const items = inOrder(input.issues, issueBearing(input.screening), input.sheets);
  const counts = (["error", "warning", "info"] as const).map((severity) => {
    const count = items.filter(({ issue }) => issue.severity === severity).length;
    return words.issues.count(vocabulary.severities[severity], count);
  });
  return planList(
    {
      report: "data-issues",
      tabColor: tabColors.issues,
      orientation: "landscape",
      title: words.title("data-issues", input.screening.stage),
      subtitle: [...heads.subtitle, ...counts],
      notes: [words.issues.note],
      legend: [
        { value: severityWord(context, "error"), format: "legendFailing" },
        { value: severityWord(context, "warning"), format: "legendWarning" },
        { value: severityWord(context, "info"), format: "legendInfo" },
        { value: words.fillInLegend, format: "legendFillIn" },
      ],
      columns: issueColumns(context),
      items,
      lowestRow: 34,
      frozenColumns: 4,
      groupColumn: 1,
      emptyLine: words.issues.empty,
      signOff: null,
      heads: heads.plain,
      pages: heads.pages,
      key: (item) => issueKey(context, item),
    },
    words,
  );
}

function issueColumns(context: RunContext): readonly ListColumn<ListedIssue>[] {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { issues } = words;
  const room = { indent: formats.text.indent, size: formats.text.font.size };
  const sentences = new Map<Issue, ReturnType<typeof issueSentence>>();
  const sentenceOf = (issue: Issue) => {
    const sentence = sentences.get(issue) ?? issueSentence(issue, input.run.language);
    sentences.set(issue, sentence);
    return sentence;
  };
  const lines = new Map<string, string>();
  const broken = (sentence: string, width: number) => {
    const key = `${width} ${sentence}`;
    const known = lines.get(key) ?? breakByMeaning(sentence, { width, ...room });
    lines.set(key, known);
    return known;
  };
  return [
    ordinalColumn(words.people.number),
    column({
      title: issues.severity,
      width: 9.5,
      cell: ({ issue: { severity } }) => ({
        value: severityWord(context, severity),
        format: severityFormats[severity],
      }),
    }),
    column({
      id: "sheet",
      identifies: true,
      title: issues.sheet,
      width: 17,
      least: 14,
      cell: ({ issue: { at } }) => text(at?.sheet ?? issues.wholeWorkbook),
    }),
    column({
      id: "cell",
      identifies: true,
      title: issues.cell,
      width: 10,
      cell: ({ issue }) => cellsOf(issue),
      leadsTo: ({ issue }) => issue.at,
    }),
    column({
      title: issues.found,
      width: 12,
      cell: ({ issue: { at, found } }) => ({
        value: found === "" ? (at ? issues.blank : "—") : shortened(found),
        format: "center",
      }),
    }),
    column({
      id: "students",
      identifies: true,
      title: issues.students,
      width: 17,
      least: 14,
      cell: ({ issue }) => text(studentsOf(context, issue)),
    }),
    column({
      title: issues.what,
      width: 34,
      least: 26,
      cell: ({ issue }, _, width) => text(broken(sentenceOf(issue).what, width)),
    }),
    column({
      title: issues.todo,
      width: 31,
      least: 24,
      cell: ({ issue }, _, width) => text(broken(sentenceOf(issue).todo, width)),
    }),
    column({
      title: issues.bearing,
      width: 13,
      cell: ({ bearing }) => ({ value: issues.bearings[bearing], format: bearingFormats[bearing] }),
    }),
    column({
      id: "handled",
      title: words.fillIn(issues.handled),
      width: 18,
      least: 14,
      fillIn: true,
    }),
  ];
}

/** What is wrong with which cell; a cell that holds something else now has another problem. */
function issueKey(
  context: RunContext,
  { issue: { code, at, found, students } }: ListedIssue,
): string {
  const [first] = students;
  const cell = at === null ? "" : formatAddress(at);
  return [code, cell, found, first === undefined ? "" : pupilKey(context, first)].join("|");
}

function text(value: string): Cell {
  return { value, format: "text" };
}

const severityFormats = {
  error: "failing",
  warning: "warning",
  info: "info",
} as const satisfies Readonly<Record<Issue["severity"], FormatName>>;

const bearingFormats = {
  yes: "undetermined",
  maybe: "warning",
  no: "center",
} as const satisfies Readonly<Record<Bearing, FormatName>>;

function severityWord({ vocabulary }: RunContext, severity: Issue["severity"]): string {
  const gap = severity === "error" ? "" : " ";
  return `${severitySigns[severity]}${gap}${vocabulary.severities[severity]}`;
}

const mostCells = 3;

function cellsOf({ at, also }: Issue): Cell {
  if (at === null) return { value: "—", format: "center" };
  const others = also.filter(({ sheet }) => sheet === at.sheet);
  const shown = [at, ...others]
    .slice(0, mostCells)
    .map(({ row, column: at }) => formatCell(row, at));
  return { value: `${shown.join(" ")}${others.length >= mostCells ? " …" : ""}`, format: "link" };
}

/** What a cell holds may be a whole essay; the beginning is enough to find it. */
const longestFound = 60;

function shortened(found: string): string {
  return found.length > longestFound ? `${found.slice(0, longestFound)}…` : found;
}

function studentsOf({ input, classes, vocabulary }: RunContext, { students }: Issue): string {
  const { issues } = vocabulary.resultSheets;
  const [first, ...others] = students;
  if (first === undefined) return "—";
  const classOf = (student: number) =>
    input.register[student]?.classGroup == null
      ? null
      : (classes.labels[classes.of[student] ?? 0] ?? null);
  const classGroup = classOf(first);
  if (others.length === 0) {
    const known = input.register[first];
    return issues.student(classGroup, known?.name || known?.studentNumber || "—");
  }
  const together = others.every((student) => classes.of[student] === classes.of[first]);
  return issues.severalStudents(together ? classGroup : null, students.length);
}

/** Above so many issues of one kind, all of a kind stand together: nobody reads them cell by cell. */
const manyOfOneKind = 50;

/** Severity, then what changes a verdict, then sheet and cell. */
function inOrder(
  issues: readonly Issue[],
  bearingOf: (issue: Issue) => Bearing,
  sheets: RunContext["input"]["sheets"],
): readonly ListedIssue[] {
  const severities = ["error", "warning", "info"];
  const bearings = ["yes", "maybe", "no"];
  const tabs = new Map(sheets.map(({ sheet }, index) => [sheet, index]));
  const kinds = new Map<string, number>();
  for (const { code } of issues) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const many = [...kinds].filter(([, count]) => count > manyOfOneKind).map(([code]) => code);
  const keyed = issues.map((issue, index) => {
    const bearing = bearingOf(issue);
    return {
      issue,
      bearing,
      key: [
        severities.indexOf(issue.severity),
        bearings.indexOf(bearing),
        many.indexOf(issue.code),
        issue.at === null ? -1 : (tabs.get(issue.at.sheet) ?? tabs.size),
        issue.at?.row ?? -1,
        issue.at?.column ?? -1,
        index,
      ],
    };
  });
  return keyed.sort((one, other) => compareKeys(one.key, other.key));
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}
