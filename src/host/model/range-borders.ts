import type { Area } from "../../sheet";
import { HostError, ModelCollection, ModelObject, notImplemented } from "../protocol";
import type { CellLook, StoredBorder } from "../storage/workbook-file";
import { choiceArgument, colorArgument, textArgument } from "./arguments";
import { lineOf, lineStyles, lineWeights, storedStyle, weightOf } from "./line-style";
import { changeLooks, distinctLooks, onlyValue, type Block } from "./looks";

/** `range.format.borders`: by edge of the range, the inner lines each as one. */
export class RangeBorderCollection extends ModelCollection {
  constructor(private readonly block: Block) {
    super("RangeBorderCollection");
  }

  get count(): number {
    return edges.length;
  }

  getItem(edge: unknown): RangeBorder {
    return new RangeBorder(this.block, edgeArgument(edge));
  }

  getItemAt(index: unknown): RangeBorder {
    const edge = typeof index === "number" ? edges[index] : undefined;
    if (edge === undefined) throw new HostError("InvalidArgument");
    return new RangeBorder(this.block, edge);
  }

  override listItems(): readonly RangeBorder[] {
    return edges.map((edge) => new RangeBorder(this.block, edge));
  }
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Edge = (typeof edges)[number];
const sides = ["top", "right", "bottom", "left"] as const satisfies (keyof CellLook["borders"])[];
type Side = (typeof sides)[number];

class RangeBorder extends ModelObject {
  constructor(
    private readonly block: Block,
    private readonly edge: Edge,
  ) {
    super("RangeBorder");
  }

  override identity() {
    return { Id: this.edge };
  }

  get sideIndex(): string {
    return this.edge;
  }

  get style(): string | null {
    return onlyValue(
      this.lines().map((line) => (line === null ? "None" : lineOf(line.style).style)),
    );
  }
  set style(value: unknown) {
    const style = choiceArgument(value, lineStyles);
    this.change((line) =>
      style === "None"
        ? null
        : { style: storedStyle(style, weightOf(line)), color: line?.color ?? "#000000" },
    );
  }

  get weight(): string | null {
    return onlyValue(
      this.lines().map((line) => (line === null ? "Thin" : lineOf(line.style).weight)),
    );
  }
  set weight(value: unknown) {
    const weight = choiceArgument(value, lineWeights);
    this.change((line) => ({
      style: storedStyle(line === null ? "Continuous" : lineOf(line.style).style, weight),
      color: line?.color ?? "#000000",
    }));
  }

  get color(): string | null {
    return onlyValue(this.lines().map((line) => line?.color ?? "#000000"));
  }
  set color(value: unknown) {
    const color = colorArgument(value);
    this.change((line) => ({ style: line?.style ?? "thin", color }));
  }

  /** The lines that lie on this edge, as the cells along it have them. */
  private lines(): readonly (StoredBorder | null)[] {
    return this.block.areas.flatMap((area) =>
      sidesOf(this.edge, area).flatMap(({ side, along }) =>
        distinctLooks({ sheet: this.block.sheet, areas: [along] }).map(
          ({ borders }) => borders[side],
        ),
      ),
    );
  }

  private change(change: (line: StoredBorder | null) => StoredBorder | null): void {
    const strips = this.block.areas.flatMap((area) => sidesOf(this.edge, area));
    for (const side of sides) {
      const areas = strips.filter((strip) => strip.side === side).map(({ along }) => along);
      if (areas.length === 0) continue;
      changeLooks({ sheet: this.block.sheet, areas }, (look) => ({
        ...look,
        borders: { ...look.borders, [side]: change(look.borders[side]) },
      }));
    }
  }
}

/** The strips of cells whose side is this edge; an inner line belongs to the cells on both sides of it. */
function sidesOf(edge: Edge, area: Area): readonly { side: Side; along: Area }[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop":
      return [{ side: "top", along: { ...area, rows: 1 } }];
    case "EdgeBottom":
      return [{ side: "bottom", along: { ...area, row: row + rows - 1, rows: 1 } }];
    case "EdgeLeft":
      return [{ side: "left", along: { ...area, columns: 1 } }];
    case "EdgeRight":
      return [{ side: "right", along: { ...area, column: column + columns - 1, columns: 1 } }];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            { side: "bottom", along: { ...area, rows: rows - 1 } },
            { side: "top", along: { ...area, row: row + 1, rows: rows - 1 } },
          ];
    case "InsideVertical":
      return columns < 2
        ? []
        : [
            { side: "right", along: { ...area, columns: columns - 1 } },
            { side: "left", along: { ...area, column: column + 1, columns: columns - 1 } },
          ];
  }
}

function edgeArgument(value: unknown): Edge {
  const name = textArgument(value);
  if (name === "DiagonalDown" || name === "DiagonalUp") throw notImplemented(`Border ${name}`);
  return choiceArgument(name, edges);
}
