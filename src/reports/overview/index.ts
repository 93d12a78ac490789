import type { SheetPlan } from "../../sheet";
import { usedFormats } from "../list-sheet";
import { runHeads, type RunContext } from "../run-context";
import { pageHeight, printPlan, printScale, tabColors } from "../visual-language";
import { classTable } from "./class-table";
import { gridColumns, gridWidth, placeBlocks } from "./grid";
import { overviewHead } from "./head";
import { ruleBlocks } from "./rules";
import { sheetsWritten } from "./sheets-written";
import { subjectTable } from "./subject-table";

/** 总览: what the office reads first. Figures and the rule; no names. */
export function planOverview(context: RunContext, lists: readonly SheetPlan[]): SheetPlan {
  const { vocabulary } = context;
  const words = vocabulary.resultSheets;
  const heads = runHeads(context);
  const widths = Array.from({ length: gridColumns }, () => gridWidth);
  const scale = printScale(widths, "portrait");
  const { rows, merges, pageBreaksBefore } = placeBlocks(
    [
      overviewHead(context),
      classTable(context),
      subjectTable(context),
      ...ruleBlocks(context),
      ...sheetsWritten(context, lists),
    ],
    pageHeight("portrait", scale),
  );
  return {
    report: "overview",
    name: words.names.overview,
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
      ...printPlan("portrait", heads.withStandingSentence, heads.pages),
      pageBreaksBefore,
    },
  };
}
