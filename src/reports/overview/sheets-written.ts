import type { SheetPlan } from "../../sheet";
import type { ResultSheet } from "../../text";
import type { RunContext } from "../run-context";
import { reportIds } from "../report-input";
import { sectionRow } from "./class-table";
import { gridRow, spacer, span, type Block } from "./grid";

/** 四、本次写出的表, and the signs used in them. */
export function sheetsWritten(context: RunContext, lists: readonly SheetPlan[]): readonly Block[] {
  const words = context.vocabulary.resultSheets;
  const { overview } = words;
  const { sheetColumns, legend } = overview;
  const rows = lists.flatMap((plan) => {
    const report = reportIds.find((id): id is ResultSheet => id === plan.report);
    if (report === undefined) return [];
    return [
      gridRow([
        span(3, plan.name, "gridText"),
        span(5, overview.sheetContent[report], "gridText"),
        span(1, plan.filter ? plan.filter.rows - 1 : 0, "count"),
        span(3, overview.sheetRecipient[report], "gridCenter"),
      ]),
    ];
  });
  return [
    {
      heading: [
        sectionRow(overview.sheetSection),
        gridRow(
          [
            span(3, sheetColumns.sheet, "header"),
            span(5, sheetColumns.content, "header"),
            span(1, sheetColumns.rows, "header"),
            span(3, sheetColumns.recipient, "header"),
          ],
          20,
        ),
      ],
      continued: [],
      rows,
      closing: [spacer(8)],
      keepTogether: true,
    },
    {
      heading: [
        {
          height: 18,
          spans: [
            span(2, legend.failing, "legendFailing"),
            span(2, legend.candidate, "legendCandidate"),
            span(2, legend.undetermined, "legendUndetermined"),
            span(2, legend.clauseSilent, "legendClauseSilent"),
            span(2, legend.makeUp, "legendMakeUp"),
            span(2, words.fillInLegend, "legendFillIn"),
          ],
        },
      ],
      continued: [],
      rows: [],
      closing: [],
      keepTogether: true,
    },
  ];
}
