import type { SheetPlan } from "../../sheet";
import { allAtOnce, type Slices } from "../../slices";
import { vocabularyOf, type Language } from "../../text";
import { column, ordinalColumn, planList, type ListColumn } from "../list-sheet";
import type { RunContext } from "../run-context";
import { breakByMeaning, formats, tabColors, type Cell } from "../visual-language";
import type { RunRecord } from "./run-record";

/** What 运行记录 is drawn from, without anything else of a run. */
export interface RunLog {
  /** The newest first. */
  readonly records: readonly RunRecord[];
  readonly language: Language;
  /** As the page's head names them. */
  readonly school: string | null;
  readonly schoolYear: string | null;
}

/** 运行记录: what every run of this workbook was, the newest first. */
export function planRunLog({ input }: RunContext): Slices<SheetPlan> {
  const { school, schoolYear } = input.heading;
  return drawRunLog({ records: input.runs, language: input.run.language, school, schoolYear });
}

/** The same from the records alone, for 撤销. */
export function planRunLogOf(log: RunLog): SheetPlan {
  return allAtOnce(drawRunLog(log));
}

function drawRunLog({ records, language, school, schoolYear }: RunLog): Slices<SheetPlan> {
  const vocabulary = vocabularyOf(language);
  const words = vocabulary.resultSheets;
  const { runLog } = words.makeUpSheets;
  const latest = records[0]?.at;
  return planList<RunRecord>(
    {
      report: "run-log",
      tabColor: tabColors.issues,
      orientation: "landscape",
      title: words.title("run-log", "annual"),
      subtitle: [schoolYear, runLog.count(records.length)].filter((part) => part !== null),
      notes: [runLog.note],
      legend: [
        { value: runLog.takenBackLegend, format: "legendInfo" },
        { value: words.fillInLegend, format: "legendFillIn" },
      ],
      columns: runColumns({ records, language }),
      items: records,
      lowestRow: 34,
      frozenColumns: 2,
      groupColumn: null,
      emptyLine: runLog.empty,
      signOff: null,
      heads: {
        left: [school, schoolYear],
        footer: latest === undefined ? [] : [words.run(latest)],
        gap: words.gap,
        wideGap: words.wideGap,
      },
      pages: words.page("&P", "&N"),
      key: ({ at, kind, fingerprint }) => `${at}|${kind}|${fingerprint}`,
    },
    words,
  );
}

function runColumns({
  records,
  language,
}: Pick<RunLog, "records" | "language">): readonly ListColumn<RunRecord>[] {
  const { stages, resultSheets: words } = vocabularyOf(language);
  const { runLog } = words.makeUpSheets;
  const takenBack = new Set(records.flatMap(({ takesBack }) => takesBack ?? []));
  const count = (title: string, of: keyof RunRecord["counts"]) =>
    column<RunRecord>({
      id: of,
      title,
      width: 6.5,
      cell: ({ counts }) => ({ value: counts[of], format: "count" }),
    });
  return [
    ordinalColumn(words.people.number),
    column({
      id: "at",
      identifies: true,
      title: runLog.at,
      width: 12,
      cell: ({ at }) => ({ value: at.replace(" ", "\n"), format: "center" }),
    }),
    column({
      id: "stage",
      title: runLog.stage,
      width: 12,
      cell: (record): Cell => {
        if (record.kind === "taken-back") {
          return { value: `← ${runLog.takesBack(record.takesBack ?? null)}`, format: "info" };
        }
        const stage = record.counts.students > 0 ? stages[record.stage] : "—";
        return takenBack.has(record.at)
          ? { value: `${stage}\n← ${runLog.takenBack}`, format: "info" }
          : { value: stage, format: "center" };
      },
    }),
    column({
      id: "rule",
      title: runLog.rule,
      width: 15,
      cell: ({ rule }) => ({ value: rule[language], format: "text" }),
    }),
    column({
      id: "parameters",
      title: runLog.parameters,
      width: 28,
      cell: ({ parameters }, _, width) => ({
        value: parameters[language]
          .split("\n")
          .map((line) => breakByMeaning(line, { width, ...smallText }))
          .join("\n"),
        format: "small",
      }),
    }),
    column({
      id: "sheets",
      title: runLog.sheets,
      width: 29,
      cell: ({ sheets }) => ({ value: sheetLines(sheets, language), format: "small" }),
    }),
    column({
      id: "fingerprint",
      identifies: true,
      title: runLog.fingerprint,
      width: 12.5,
      cell: ({ fingerprint }) => ({ value: fingerprint, format: "gridCenterSmall" }),
    }),
    count(runLog.students, "students"),
    count(runLog.candidates, "candidates"),
    count(runLog.undetermined, "undetermined"),
    count(runLog.makeUp, "makeUp"),
    count(runLog.alerts, "alerts"),
    count(runLog.issues, "issues"),
    column({ id: "remark", title: words.fillIn(runLog.remark), width: 15, fillIn: true }),
  ];
}

const smallText = { indent: formats.small.indent, size: formats.small.font.size };

/** More sheets than these would make a row that fills the page. */
const mostNamed = 8;

function sheetLines(sheets: RunRecord["sheets"], language: Language): string {
  const { runLog } = vocabularyOf(language).resultSheets.makeUpSheets;
  const lines = sheets.slice(0, mostNamed).map(({ name, rows }) => runLog.sheet(name, rows));
  if (sheets.length > mostNamed) lines.push(runLog.moreSheets(sheets.length));
  return lines.join("\n");
}
