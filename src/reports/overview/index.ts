import type { SheetPlan } from "../../sheet";
import { hasCategories, hasHeadcounts } from "../has-something-to-say";
import { hasMarks, type RunContext } from "../run-context";
import { pageHeight, printPlan, printScale, tabColors, usedFormats } from "../visual-language";
import { categoryTable } from "./category-table";
import { classTable } from "./class-table";
import { gridColumns, gridWidth, placeBlocks, type Block, type Numbered } from "./grid";
import { overviewHead, overviewHeads } from "./head";
import { ruleBlocks } from "./rules";
import { sheetsWritten } from "./sheets-written";
import { subjectTable } from "./subject-table";
import { weekTable } from "./week-table";

/** 总览: what the office reads first. Figures and the rules; no names. */
export function planOverview(context: RunContext, lists: readonly SheetPlan[]): SheetPlan {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const report = input.version === "public" ? "public-overview" : "overview";
  const heads = overviewHeads(context);
  const widths = Array.from({ length: gridColumns }, () => gridWidth);
  const scale = printScale(widths, "portrait");
  const { rows, merges, pageBreaksBefore } = placeBlocks(
    [overviewHead(context), ...numberedSections(context, lists)],
    pageHeight("portrait", scale),
  );
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
  };
}

type DrawSection = (numbered: Numbered) => readonly Block[];

/** Only what the workbook has something about, numbered as it comes. */
function numberedSections(context: RunContext, lists: readonly SheetPlan[]): readonly Block[] {
  const { input, vocabulary } = context;
  const { overview } = vocabulary.resultSheets;
  const marks: readonly DrawSection[] = [
    (numbered) => [classTable(context, numbered)],
    (numbered) => [subjectTable(context, numbered)],
  ];
  const drawn: readonly DrawSection[] = [
    ...(hasMarks(input) ? marks : []),
    ...(hasCategories(input) ? [(numbered: Numbered) => [categoryTable(context, numbered)]] : []),
    ...(hasHeadcounts(input) ? [(numbered: Numbered) => [weekTable(context, numbered)]] : []),
    ...(hasMarks(input) ? [(numbered: Numbered) => ruleBlocks(context, numbered)] : []),
    (numbered) => sheetsWritten(context, lists, numbered),
  ];
  return drawn.flatMap((draw, index) => draw((title) => overview.section(index + 1, title)));
}
