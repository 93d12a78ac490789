import type { SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { hasCategories, hasHeadcounts } from "../has-something-to-say";
import { hasMarks, type RunContext } from "../run-context";
import { pageHeight, printPlan, printScale, tabColors, usedFormats } from "../visual-language";
import { categoryTable } from "./category-table";
import { planCharts } from "./charts";
import { classChart } from "./class-chart";
import { classFigures } from "./class-counts";
import { classTable } from "./class-table";
import { gridColumns, gridWidth, placeBlocks, type Block, type Numbered } from "./grid";
import { overviewHead, overviewHeads } from "./head";
import { ruleBlocks } from "./rules";
import { sheetsWritten } from "./sheets-written";
import { subjectTable } from "./subject-table";
import { weekTable } from "./week-table";

/** 总览: what the office reads first. Figures and the rules; no names. */
export function* planOverview(context: RunContext, lists: readonly SheetPlan[]): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const report = input.version === "public" ? "public-overview" : "overview";
  const heads = overviewHeads(context);
  const widths = Array.from({ length: gridColumns }, () => gridWidth);
  const scale = printScale(widths, "portrait");
  const sections = yield* numberedSections(context, lists);
  const placed = placeBlocks([overviewHead(context), ...sections], pageHeight("portrait", scale));
  const { rows, merges, pageBreaksBefore } = placed;
  return {
    report,
    name: words.names[report],
    tabColor: tabColors.overview,
    columnWidths: widths,
    rows,
    formats: usedFormats(rows),
    merges,
    freeze: null,
    filter: null,
    conditionalFormats: [],
    links: [],
    fillIn: [],
    print: {
      ...printPlan(
        "portrait",
        hasMarks(input) ? heads.withStandingSentence : heads.plain,
        heads.pages,
      ),
      pageBreaksBefore,
    },
    charts: planCharts(placed),
  };
}

type DrawSection = (numbered: Numbered) => readonly Block[];

/** Only what the workbook has something about, numbered as it comes. */
function* numberedSections(
  context: RunContext,
  lists: readonly SheetPlan[],
): Slices<readonly Block[]> {
  const { input, vocabulary } = context;
  const { overview } = vocabulary.resultSheets;
  const marks = hasMarks(input) ? markSections(context) : [];
  const drawn: readonly DrawSection[] = [
    ...marks,
    ...(hasCategories(input) ? [(numbered: Numbered) => [categoryTable(context, numbered)]] : []),
    ...(hasHeadcounts(input) ? [(numbered: Numbered) => [weekTable(context, numbered)]] : []),
    ...(hasMarks(input) ? [(numbered: Numbered) => ruleBlocks(context, numbered)] : []),
    (numbered) => sheetsWritten(context, lists, numbered),
  ];
  const blocks: Block[] = [];
  for (const [index, draw] of drawn.entries()) {
    yield;
    blocks.push(...draw((title) => overview.section(index + 1, title)));
  }
  return blocks;
}

/** So many classes have room below the head of the first page. */
const mostClassesBelowHead = 22;

/** 各班结论 first, unless it would leave the first page half blank. */
function markSections(context: RunContext): readonly DrawSection[] {
  const figures = classFigures(context);
  const chart = classChart(context, figures);
  const classes: DrawSection = (numbered) => [classTable(context, figures, numbered)];
  const subjects: DrawSection = (numbered) => [subjectTable(context, numbered)];
  return [
    ...(figures.rows.length > mostClassesBelowHead ? [subjects, classes] : [classes, subjects]),
    ...(chart ? [(numbered: Numbered) => [chart(numbered)]] : []),
  ];
}
