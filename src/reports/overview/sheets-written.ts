import { classOf, reportOf, type SheetPlan } from "../../sheet";
import { alertSigns } from "../../text";
import { hasMarks, type RunContext } from "../run-context";
import { reportIds } from "../report-input";
import { sectionRow } from "./class-table";
import {
  gridColumns,
  gridRow,
  spacer,
  span,
  type Block,
  type GridRow,
  type Numbered,
} from "./grid";

/** 本次写出的表, and the signs used in them. */
export function sheetsWritten(
  context: RunContext,
  lists: readonly SheetPlan[],
  numbered: Numbered,
): readonly Block[] {
  const words = context.vocabulary.resultSheets;
  const { overview } = words;
  const { sheetColumns } = overview;
  const rows = reportIds.flatMap((report) => {
    const plans = lists.filter((plan) => reportOf(plan.report) === report);
    const [first] = plans;
    if (!first) return [];
    const ofClasses = classOf(first.report) !== null;
    return [
      gridRow([
        span(3, ofClasses ? overview.ofClasses(words.names[report]) : first.name, "gridText"),
        span(5, overview.sheetContent[report], "gridText"),
        span(1, ofClasses ? plans.length : rowCount(first), "count"),
        span(3, overview.sheetRecipient[report], "gridCenter"),
      ]),
    ];
  });
  return [
    {
      heading: [
        sectionRow(numbered(overview.sheetSection)),
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
      closing: [
        ...(lists.some(({ links }) => links.length > 0)
          ? [gridRow([span(gridColumns, overview.linksAsOf(context.input.run.at), "gridSmall")])]
          : []),
        spacer(8),
      ],
      keepTogether: true,
    },
    {
      heading: [
        ...(hasMarks(context.input) ? [markLegend(context)] : []),
        ...(context.input.attendance.alerts.length > 0 ? [alertLegend(context)] : []),
      ],
      continued: [],
      rows: [],
      closing: [],
      keepTogether: true,
    },
  ];
}

/** Rows that stand for something; blank ones wait for a person. */
function rowCount({ filter, rows }: SheetPlan): number {
  if (!filter) return 0;
  const listed = rows.slice(filter.row + 1, filter.row + filter.rows);
  return listed.filter(({ isOpen }) => isOpen !== true).length;
}

function markLegend({ vocabulary }: RunContext): GridRow {
  const words = vocabulary.resultSheets;
  const { legend } = words.overview;
  return {
    height: 18,
    spans: [
      span(2, legend.failing, "legendFailing"),
      span(2, legend.candidate, "legendCandidate"),
      span(2, legend.undetermined, "legendUndetermined"),
      span(2, legend.clauseSilent, "legendClauseSilent"),
      span(2, legend.makeUp, "legendMakeUp"),
      span(2, words.fillInLegend, "legendFillIn"),
    ],
  };
}

function alertLegend({ vocabulary }: RunContext): GridRow {
  const { levels } = vocabulary.attention;
  return {
    height: 18,
    spans: [
      span(3, `${alertSigns.contact} ${levels.contact}`, "legendContact"),
      span(3, `${alertSigns["home-visit"]} ${levels["home-visit"]}`, "legendHomeVisit"),
      span(3, `${alertSigns["suspected-dropout"]} ${levels["suspected-dropout"]}`, "legendDropout"),
      span(3, `${alertSigns.dropout} ${levels.dropout}`, "legendDropout"),
    ],
  };
}
