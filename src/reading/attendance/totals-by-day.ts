import type { IsoDate } from "../../school";
import { addressOf, isBlankAt, textAt } from "../grid";
import { normaliseHeader } from "../normalise";
import type { RecognisedTable } from "../recognise/table";
import { findTotalWord } from "../words/attendance-totals";
import type { DraftTotal } from "./draft";
import type { GridDays } from "./grid-days";
import { fractionOf, readCount } from "./totals-count";

/**
 * 应到, 实到, 病假人数 … below the pupils, a number under each day. Days on which the roll was called several times
 * are left out: such a number is of one of them, and nobody says of which.
 */
export function readDayTotals(table: RecognisedTable, days: GridDays): readonly DraftTotal[] {
  const { grid, rows } = table;
  const dated = datedColumns(days);
  const classGroup = classOf(table, days);
  return [...rows.statistics, ...rows.withoutPupil, ...rows.below].flatMap((row) => {
    const label = labelOf(table, row, days);
    const counts = label === null ? null : (findTotalWord(normaliseHeader(label))?.counts ?? null);
    if (label === null || counts === null) return [];
    return dated.flatMap(({ column, date }): readonly DraftTotal[] => {
      const count = readCount(grid, row, column);
      if (!count) return [];
      const value = counts === "rate" ? fractionOf(count.value) : count.value;
      return [
        {
          at: addressOf(grid, row, column),
          ...{ header: label, value, counts, unit: null },
          of: { kind: "day", classGroup, date },
        },
      ];
    });
  });
}

function datedColumns({ sessions, columns }: GridDays) {
  const times = new Map<IsoDate, number>();
  for (const { date } of sessions) if (date !== null) times.set(date, (times.get(date) ?? 0) + 1);
  return sessions.flatMap(({ date }, index) => {
    const column = columns[index];
    return date === null || column === undefined || times.get(date) !== 1 ? [] : [{ column, date }];
  });
}

/** The words left of the first day. */
function labelOf({ grid }: RecognisedTable, row: number, { columns }: GridDays): string | null {
  const first = columns.length === 0 ? grid.firstColumn : Math.min(...columns);
  const words: string[] = [];
  for (let column = grid.firstColumn; column < first; column += 1) {
    if (!isBlankAt(grid, row, column)) words.push(textAt(grid, row, column).trim());
  }
  return words.find((word) => findTotalWord(normaliseHeader(word)) !== null) ?? null;
}

/** The class of the title, else the one that all rows share. */
function classOf({ surroundings }: RecognisedTable, { pupils }: GridDays): string | null {
  if (surroundings.classGroup !== null) return surroundings.classGroup;
  const classes = new Set(pupils.map(({ classGroup }) => classGroup));
  const [only = null] = classes;
  return classes.size === 1 ? only : null;
}
