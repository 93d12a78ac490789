import type { BorderLine, CellFormat } from "../sheet";
import type { Slices } from "../slices";
import { addressesOf } from "./area-list";
import { brieflyWith } from "./brief-range";
import type { DressedCell } from "./plan-grid";
import { rectanglesBy, type Grid } from "./rectangles";
import type { SheetRef } from "./sheet-ref";
import { step, type Step } from "./steps";

/**
 * Needs ExcelApi 1.9: `getRanges`.
 *
 * Borders of all cells, line by line and side by side. Within a rectangle of equal cells the lines
 * between them are its inside lines, which Excel knows only where there are several rows or columns.
 * Heavy lines come last: where two cells want different lines on the edge they share, the heavier stays.
 * A line that is given a style is thin until it is given another weight.
 */
export function* drawBorders(sheet: SheetRef, grid: Grid<DressedCell>): Slices<readonly Step[]> {
  const strokes: Stroke[] = [];
  for (const side of sides) {
    strokes.push(...strokesOf(grid, side));
    yield;
  }
  strokes.sort((one, other) => weightOf(one.line) - weightOf(other.line));
  const together = new Map<string, Stroke[]>();
  for (const stroke of strokes) {
    const key = `${weightOf(stroke.line)} ${stroke.address}`;
    together.set(key, [...(together.get(key) ?? []), stroke]);
  }
  return [...together.values()].map((group) =>
    step(4 + 4 * group.length, group[0]?.address ?? "", () => {
      strokeAreas(sheet, group);
    }),
  );
}

/** One line along one border of some areas. */
interface Stroke {
  readonly address: string;
  readonly border: BorderName;
  readonly line: BorderLine;
}

function strokesOf(grid: Grid<DressedCell>, side: Side): readonly Stroke[] {
  const lines = new Map<string, BorderLine>();
  const areasByLine = rectanglesBy(grid, ({ format }) => {
    const line = format.borders[side];
    if (line === null) return null;
    const key = `${line.style} ${line.color}`;
    lines.set(key, line);
    return key;
  });
  return [...areasByLine].flatMap(([key, areas]) => {
    const line = lines.get(key);
    if (!line) return [];
    const inner = areas.filter((area) => area[insideLine[side].along] > 1);
    return [
      ...addressesOf(areas).map((address) => ({ address, border: edges[side], line })),
      ...addressesOf(inner).map((address) => ({
        address,
        border: insideLine[side].border,
        line,
      })),
    ];
  });
}

function strokeAreas(sheet: SheetRef, strokes: readonly Stroke[]): void {
  const [first] = strokes;
  if (!first) return;
  brieflyWith(sheet().getRanges(first.address), ({ format: { borders } }) => {
    for (const { border, line } of strokes) {
      const target = borders.getItem(border);
      const { style, weight } = excelStyles[line.style];
      target.style = style;
      if (weight !== "Thin") target.weight = weight;
      target.color = line.color;
    }
  });
}

type Side = keyof CellFormat["borders"];

const sides = ["top", "right", "bottom", "left"] as const satisfies readonly Side[];

const edges = {
  top: "EdgeTop",
  right: "EdgeRight",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
} as const satisfies Record<Side, `${Excel.BorderIndex}`>;

const insideLine = {
  top: { border: "InsideHorizontal", along: "rows" },
  bottom: { border: "InsideHorizontal", along: "rows" },
  right: { border: "InsideVertical", along: "columns" },
  left: { border: "InsideVertical", along: "columns" },
} as const;

type BorderName = (typeof edges)[Side] | (typeof insideLine)[Side]["border"];

/** Lightest first. */
const lineStyles = ["dotted", "dashed", "thin", "medium"] as const;

function weightOf({ style }: BorderLine): number {
  return lineStyles.indexOf(style);
}

const excelStyles = {
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
} as const;
