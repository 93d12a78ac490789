import type { Issue } from "../../records";
import { addressOf, type SheetGrid } from "../grid";
import { normaliseHeader } from "../normalise";
import { raiseIssue } from "../raise-issue";
import type { RecognisedTable } from "../recognise/table";
import type { TableColumn } from "../recognise/table-column";
import { findTotalWord, type TotalWord } from "../words/attendance-totals";
import type { DraftTotal } from "./draft";
import type { GridDays } from "./grid-days";
import { readDayTotals } from "./totals-by-day";
import { fractionOf, readCount } from "./totals-count";

/**
 * 合计: counts that a teacher wrote beside the pupils (旷课节数, 出勤率) and below them (应到, 实到 of each day).
 * A rate is a fraction of one. A sheet that has nothing else says so.
 */
export function readTotals(
  table: RecognisedTable,
  days: GridDays,
): { readonly totals: readonly DraftTotal[]; readonly issues: readonly Issue[] } {
  const ofPupils = totalColumns(table, days).flatMap((column) =>
    readColumn(table.grid, column, days),
  );
  const isAlone = days.sessions.length === 0 && ofPupils.length > 0;
  return {
    totals: [...ofPupils, ...readDayTotals(table, days)],
    issues: isAlone
      ? [
          raiseIssue(
            "info",
            { code: "attendance-totals-only" },
            { at: totalColumns(table, days)[0]?.of.at ?? null },
          ),
        ]
      : [],
  };
}

interface TotalColumn {
  readonly of: TableColumn;
  readonly word: TotalWord;
}

function totalColumns(
  { columns }: RecognisedTable,
  { sessionColumns }: GridDays,
): readonly TotalColumn[] {
  return columns.flatMap((of) => {
    const isCount = of.means === "attendance" || of.means === "other";
    const word = isCount && !sessionColumns.has(of.column) ? wordOf(of) : null;
    return word ? [{ of, word }] : [];
  });
}

/** 旷课 over 节数 is 旷课节数. */
function wordOf({ leaf, header }: TableColumn): TotalWord | null {
  return findTotalWord(leaf) ?? findTotalWord(normaliseHeader(header));
}

function readColumn(
  grid: SheetGrid,
  { of: { column, header }, word }: TotalColumn,
  { pupils }: GridDays,
): readonly DraftTotal[] {
  const { counts, unit } = word;
  if (counts === null) return [];
  return pupils.flatMap(({ row }, index) => {
    const count = readCount(grid, row, column);
    if (!count) return [];
    return {
      at: addressOf(grid, row, column),
      header,
      value: counts === "rate" ? fractionOf(count.value) : count.value,
      counts,
      unit: unit ?? count.unit,
      of: { kind: "row", row: index },
    };
  });
}
