import type { CellFormat } from "../sheet";
import type { Slices } from "../slices";
import { addressesOf } from "./area-list";
import { brieflyWith } from "./brief-range";
import type { DressedCell } from "./plan-grid";
import { rectanglesBy, type Grid } from "./rectangles";
import type { SheetRef } from "./sheet-ref";
import { step, type Step } from "./steps";

/**
 * Needs ExcelApi 1.9: `getRanges`, `indentLevel`.
 *
 * Fonts, fills and alignment of all cells, property by property: all cells of one colour in one go, so
 * that the work is measured by the number of different looks and not by the number of cells. What
 * already is as in a blank sheet is passed over. Number formats went with the values.
 */
export function* drawLooks(sheet: SheetRef, grid: Grid<DressedCell>): Slices<readonly Step[]> {
  const byAddress = new Map<string, Paint[]>();
  for (const paintsOf of properties) {
    yield;
    for (const { address, paint } of paintsOf(grid)) {
      const paints = byAddress.get(address);
      if (paints) paints.push(paint);
      else byAddress.set(address, [paint]);
    }
  }
  return [...byAddress].map(([address, paints]) =>
    step(4 + paints.length, address, () => {
      brieflyWith(sheet().getRanges(address), ({ format }) => {
        for (const paint of paints) paint(format);
      });
    }),
  );
}

type Paint = (target: Excel.RangeFormat) => void;

interface PlacedPaint {
  readonly address: string;
  readonly paint: Paint;
}

/** One property: its value in the plan (null where nothing is to be done) and how Excel takes it. */
function property<Value extends string | number | boolean>(
  valueOf: (format: CellFormat) => Value | null,
  set: (target: Excel.RangeFormat, value: Value) => void,
): (grid: Grid<DressedCell>) => readonly PlacedPaint[] {
  return (grid) =>
    [...rectanglesBy(grid, ({ format }) => valueOf(format))].flatMap(([value, areas]) =>
      addressesOf(areas).map((address) => ({
        address,
        paint: (target) => {
          set(target, value);
        },
      })),
    );
}

const horizontalNames = { left: "Left", center: "Center", right: "Right" } as const;
const verticalNames = { top: "Top", center: "Center" } as const;

const properties = [
  property(
    ({ font }) => font.name,
    (target, name) => {
      target.font.name = name;
    },
  ),
  property(
    ({ font }) => font.size,
    (target, size) => {
      target.font.size = size;
    },
  ),
  property(
    ({ font }) => font.color,
    (target, color) => {
      target.font.color = color;
    },
  ),
  property(
    ({ font }) => font.bold,
    (target, bold) => {
      target.font.bold = bold;
    },
  ),
  property(
    ({ font }) => font.underline,
    (target, underline) => {
      target.font.underline = underline ? "Single" : "None";
    },
  ),
  property(
    ({ fill }) => fill,
    (target, color) => {
      target.fill.color = color;
    },
  ),
  property(
    ({ horizontal }) => horizontal,
    (target, side) => {
      target.horizontalAlignment = horizontalNames[side];
    },
  ),
  property(
    ({ vertical }) => vertical,
    (target, side) => {
      target.verticalAlignment = verticalNames[side];
    },
  ),
  property(
    ({ indent }) => (indent === 0 ? null : indent),
    (target, indent) => {
      target.indentLevel = indent;
    },
  ),
  property(
    ({ wrap }) => (wrap ? wrap : null),
    (target, wrap) => {
      target.wrapText = wrap;
    },
  ),
];
