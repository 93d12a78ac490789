import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import type { RateWords } from "../../text";
import { column, planList, type ListColumn } from "../list-sheet";
import { fewestInPublic } from "../report-input";
import { runHeads, type RunContext } from "../run-context";
import { tabColors, widthFor, type Cell, type FormatName } from "../visual-language";
import { statisticsRows, type StatisticsRow } from "./statistics-rows";

/**
 * 分科统计: averages and rates by subject and class. Classes are never ranked; the public version tells
 * nothing in marks.
 */
export function* planSubjectStatistics(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const { policy, screening } = input;
  const words = vocabulary.resultSheets;
  const { statistics } = words;
  const heads = runHeads(context);
  const isPublic = input.version === "public";
  const report = isPublic ? "public-subject-statistics" : "subject-statistics";
  const rows = yield* statisticsRows(context);
  const items = rows.filter(
    ({ statistics: { present } }) => !isPublic || present === 0 || present >= fewestInPublic,
  );
  return yield* planList(
    {
      report,
      tabColor: tabColors.overview,
      orientation: "landscape",
      title: words.title(report, screening.stage),
      subtitle: heads.subtitle,
      notes: [
        statistics.note({
          stage: screening.stage,
          passPercent: policy.passPercent,
          excellentPercent: policy.excellentPercent,
          lowPercent: policy.lowPercent,
        }),
        ...(isPublic ? [] : [statistics.averages]),
        statistics.denominators,
      ],
      legend: [],
      columns: [
        ...identityColumns(context, items),
        ...(isPublic ? [] : markColumns(context)),
        ...rateColumns(context),
      ],
      items,
      lowestRow: 19,
      frozenColumns: 2,
      groupColumn: 0,
      emptyLine: statistics.empty,
      signOff: null,
      heads: heads.plain,
      pages: heads.pages,
      key: ({ group, isTotal, statistics: of }) =>
        [of.subject, isTotal ? "total" : "class", group].join("|"),
    },
    words,
  );
}

function identityColumns(
  { vocabulary }: RunContext,
  items: readonly StatisticsRow[],
): readonly ListColumn<StatisticsRow>[] {
  const { statistics: words, people } = vocabulary.resultSheets;
  const named = (texts: readonly string[], least: number) =>
    Math.max(least, ...texts.map((text) => widthFor(text)));
  return [
    column({
      id: "subject",
      identifies: true,
      title: words.subject,
      width: named(
        items.map(({ statistics }) => vocabulary.shortSubject(statistics.subject)),
        8,
      ),
      cell: ({ statistics, isTotal }) => ({
        value: vocabulary.shortSubject(statistics.subject),
        format: isTotal ? "totalLabel" : "name",
      }),
    }),
    column({
      id: "classGroup",
      identifies: true,
      title: people.classGroup,
      width: named(
        items.map(({ group }) => group),
        9.6,
      ),
      cell: ({ group, isTotal }) => ({ value: group, format: isTotal ? "totalLabel" : "center" }),
    }),
    number(words.fullMark, ({ statistics }) => statistics.fullMark, "mark"),
    number(words.enrolled, ({ statistics }) => statistics.enrolled, "count"),
    number(words.present, ({ statistics }) => statistics.present, "count"),
    number(words.absent, ({ statistics }) => statistics.absent, "count"),
    number(words.unknown, ({ statistics }) => statistics.unknown, "count"),
  ];
}

function markColumns({ vocabulary }: RunContext): readonly ListColumn<StatisticsRow>[] {
  const { statistics: words } = vocabulary.resultSheets;
  return [
    number(words.average, ({ statistics }) => statistics.average, "average", 7.4),
    number(words.highest, ({ statistics }) => statistics.highest, "mark"),
    number(words.lowest, ({ statistics }) => statistics.lowest, "mark"),
  ];
}

function rateColumns({ vocabulary }: RunContext): readonly ListColumn<StatisticsRow>[] {
  const { statistics: words } = vocabulary.resultSheets;
  return [
    ...counted(words.passing, words.passRate, ({ statistics }) => statistics.passing),
    ...counted(words.excellent, words.excellentRate, ({ statistics }) => statistics.excellent),
    ...counted(words.low, words.lowRate, ({ statistics }) => statistics.low),
  ];
}

/** How many pupils, and which share that is of those present and of all enrolled. */
function counted(
  title: string,
  rate: RateWords,
  of: (row: StatisticsRow) => number | null,
): readonly ListColumn<StatisticsRow>[] {
  const share = (row: StatisticsRow, total: number) => {
    const pupils = of(row);
    return pupils === null || total === 0 ? null : pupils / total;
  };
  return [
    number(title, of, "count"),
    number(rate.present, (row) => share(row, row.statistics.present), "rate", 8),
    number(rate.enrolled, (row) => share(row, row.statistics.enrolled), "rate", 8),
  ];
}

function number(
  title: string,
  of: (row: StatisticsRow) => number | null,
  look: keyof typeof totals,
  width = 6.2,
): ListColumn<StatisticsRow> {
  return column({
    title,
    width,
    cell: (row): Cell => {
      const value = of(row);
      const format = row.isTotal ? totals[look] : look;
      return value === null
        ? { value: "—", format: row.isTotal ? "totalLabel" : "center" }
        : { value, format };
    },
  });
}

const totals = {
  mark: "totalMark",
  count: "totalCount",
  average: "totalAverage",
  rate: "totalRate",
} as const satisfies Readonly<Partial<Record<FormatName, FormatName>>>;
