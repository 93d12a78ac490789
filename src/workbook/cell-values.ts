import type { CellValue } from "../sheet";

/**
 * The grid that Excel answers as `any`: strings, numbers and booleans. Whatever else it may be in a
 * later Excel (an entity, an image) counts as blank; its text is in `Range.text`.
 */
export function cellValues(grid: readonly (readonly unknown[])[]): CellValue[][] {
  return grid.map((row) =>
    row.map((value) =>
      typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? value
        : "",
    ),
  );
}
