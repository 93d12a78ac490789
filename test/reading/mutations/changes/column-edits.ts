import { blank, mapTables, type Cell, type Column, type Draft, type Table } from "../draft";

/** A column that belongs to no subject. */
export function extraColumn(words: string, cells: readonly Cell[]): Column {
  return { role: "extra", subject: null, assessment: null, words, part: "", full: "", cells };
}

export function addLast(draft: Draft, columnOf: (table: Table) => readonly Column[]): Draft {
  return mapTables(draft, (table) => ({
    ...table,
    columns: [...table.columns, ...columnOf(table)],
  }));
}

/** Puts something after every score column for which it is wanted. */
export function addAfterScores(
  draft: Draft,
  columnsAfter: (column: Column, table: Table) => readonly Column[],
): Draft {
  return mapTables(draft, (table) => ({
    ...table,
    columns: table.columns.flatMap((column) =>
      column.role === "score" ? [column, ...columnsAfter(column, table)] : [column],
    ),
  }));
}

/** 1 for the highest; pupils without a mark have no place. */
export function placesOf(cells: readonly Cell[]): readonly Cell[] {
  const marks = cells.map(({ mark }) => mark?.reads);
  return marks.map((own): Cell => {
    if (typeof own !== "number") return blank;
    const higher = marks.filter((other) => typeof other === "number" && other > own);
    return { content: higher.length + 1 };
  });
}

/** The sum of each pupil's marks of one exam. */
export function totalsOf(table: Table): readonly number[] {
  const [first] = table.columns.filter(({ role }) => role === "score");
  return table.pupils.map((_, place) =>
    table.columns.reduce((sum, { role, assessment, cells }) => {
      const reads = cells[place]?.mark?.reads;
      const counts = role === "score" && assessment === first?.assessment;
      return counts && typeof reads === "number" ? sum + reads : sum;
    }, 0),
  );
}

export function subjectCount(table: Table): number {
  return new Set(table.columns.map(({ subject }) => subject)).size - 1;
}
