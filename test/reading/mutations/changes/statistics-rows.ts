import type { Change } from "../change";
import { blank, hasWideSheet, type Cell, type Row } from "../draft";
import { endOfPupils, insertAt, mapWideRows, nameColumnOf } from "./row-edits";

/** 平均分, 及格率, 最高分 below the pupils, as text, values or formulas. */
export const statisticsRows: Change = {
  name: "statistics-rows",
  stage: "around",
  fits: hasWideSheet,
  apply(draft, random) {
    const labels = random
      .shuffle(["平均分", "最高分", "最低分", "及格率", "优秀率", "参考人数"])
      .slice(0, random.int(1, 4));
    const isFormula = random.chance(0.5);
    const isInFront = random.chance(0.5);
    const asText = random.chance(0.5);
    return mapWideRows(draft, (rows) => {
      const labelColumn = isInFront ? 0 : nameColumnOf(rows);
      const added = labels.map((label): Row => ({
        kind: "other",
        cells: statisticsOf(label, rows, labelColumn, { isFormula, asText }),
      }));
      return insertAt(rows, endOfPupils(rows), ...added);
    });
  },
};

function statisticsOf(
  label: string,
  rows: readonly Row[],
  labelColumn: number,
  { isFormula, asText }: { readonly isFormula: boolean; readonly asText: boolean },
): readonly Cell[] {
  const pupils = rows.filter(({ kind }) => kind === "pupil");
  const width = pupils[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column): Cell => {
    if (column === labelColumn) return { content: label };
    const marks = pupils.flatMap(({ cells }) => {
      const reads = cells[column]?.mark?.reads;
      return typeof reads === "number" ? [reads] : [];
    });
    if (marks.length === 0) return blank;
    if (label.endsWith("率")) return { content: asText ? "66.7%" : 0.667 };
    const value = statistic(label, marks);
    return { content: isFormula ? { holds: value, formula: "=AVERAGE(D2:D9)" } : value };
  });
}

function statistic(label: string, marks: readonly number[]): number {
  if (label === "最高分") return Math.max(...marks);
  if (label === "最低分") return Math.min(...marks);
  if (label === "参考人数") return marks.length;
  return Math.round((marks.reduce((sum, mark) => sum + mark, 0) / marks.length) * 100) / 100;
}
