import { formatArea, parseArea, type Area } from "../../../sheet";

const rowLimit = 1_048_576;
const columnLimit = 16_384;

/** The areas of an attribute `sqref`: `C1:C9 E1:E9`, also `A:A` and `2:5`. Null if one is no area. */
export function parseAreas(text: string | undefined): readonly Area[] | null {
  const pieces = (text ?? "").trim().split(/\s+/);
  const areas = pieces.map((piece) => parseArea(piece) ?? parseLines(piece));
  return areas.every((area) => area !== null) ? areas : null;
}

export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}

/** The cell that relative references of a rule on these areas are written for. */
export function cornerOf(areas: readonly Area[]): {
  readonly row: number;
  readonly column: number;
} {
  return {
    row: Math.min(...areas.map(({ row }) => row)),
    column: Math.min(...areas.map(({ column }) => column)),
  };
}

/** What is left of the areas without the others. */
export function withoutAreas(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  return others.reduce<readonly Area[]>(
    (left, other) => left.flatMap((area) => subtract(area, other)),
    areas,
  );
}

/** The pieces above, below, left and right of the other area. */
function subtract(area: Area, other: Area): readonly Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, other.row);
  const left = Math.max(area.column, other.column);
  const end = Math.min(bottom, other.row + other.rows);
  const side = Math.min(right, other.column + other.columns);
  if (top >= end || left >= side) return [area];
  const band = { row: top, rows: end - top };
  return [
    { ...area, rows: top - area.row },
    { ...band, column: area.column, columns: left - area.column },
    { ...band, column: side, columns: right - side },
    { ...area, row: end, rows: bottom - end },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function parseLines(text: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const area = parseArea(`${columns[1] ?? ""}1:${columns[2] ?? ""}1`);
    return area && { ...area, rows: rowLimit };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  const area = rows && parseArea(`A${rows[1] ?? ""}:A${rows[2] ?? ""}`);
  return area && { ...area, columns: columnLimit };
}
