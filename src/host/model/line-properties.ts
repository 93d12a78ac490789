import type { Area } from "../../sheet";
import { notImplemented } from "../protocol";
import { recordArgument } from "./arguments";
import { pointsOfWidth } from "./column-width";
import type { SheetState } from "./sheet-state";

/** `range.getRowProperties`: one entry a row, with what was asked for. */
export function rowProperties({ file }: SheetState, { row, rows }: Area, asked: unknown) {
  return listed(row, rows, askedOf(asked, "rowHidden", "rowHeight"), (index) => ({
    rowHidden: file.isRowHidden(index),
    rowHeight: file.rowHeight(index) ?? file.defaultRowHeight,
  }));
}

/** `range.getColumnProperties`: one entry a column, with what was asked for. */
export function columnProperties({ file }: SheetState, { column, columns }: Area, asked: unknown) {
  return listed(column, columns, askedOf(asked, "columnHidden", "columnWidth"), (index) => ({
    columnHidden: file.isColumnHidden(index),
    columnWidth: pointsOfWidth(file.columnWidth(index) ?? file.defaultColumnWidth),
  }));
}

interface Asked {
  readonly hidden: string | null;
  readonly size: string | null;
}

/** Any other property than these two is one that this host does not know. */
function askedOf(asked: unknown, hidden: string, size: string): Asked {
  const { format, ...rest } = recordArgument(asked);
  const sizes = format === undefined ? {} : recordArgument(format);
  const unknown = [...Object.keys(rest), ...Object.keys(sizes)].find(
    (name) => name !== hidden && name !== size,
  );
  if (unknown !== undefined) throw notImplemented(`Range properties ${unknown}`);
  return {
    hidden: rest[hidden] === true ? hidden : null,
    size: sizes[size] === true ? size : null,
  };
}

function listed(
  first: number,
  count: number,
  { hidden, size }: Asked,
  read: (index: number) => Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  return Array.from({ length: count }, (_, offset) => {
    const line = read(first + offset);
    return {
      ...(hidden === null ? {} : { [hidden]: line[hidden] }),
      ...(size === null ? {} : { format: { [size]: line[size] } }),
    };
  });
}
