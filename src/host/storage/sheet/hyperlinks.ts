import { formatArea, parseArea, type Area } from "../../../sheet";
import type { Namespaces } from "../namespaces";
import type { Relationships } from "../package/relationships";
import type { StoredLink } from "../workbook-file";
import { attributesXml, parseElement, relationshipId, sourceOf } from "../xml/element";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

/** A link may lie on an area. One that the file had keeps its XML. */
interface LinkOnArea {
  readonly area: Area;
  readonly link: StoredLink;
  readonly relationshipId: string | null;
  readonly xml: string | null;
}

/** The links of a sheet, found by the first cell that they lie on. */
export class SheetLinks {
  private readonly byCell = new Map<string, LinkOnArea>();
  private readonly onAreas: readonly LinkOnArea[];
  private changed = false;

  constructor(
    part: XmlPart,
    private readonly relationships: Relationships,
  ) {
    const targets = new Map(relationships.all.map(({ id, target }) => [id, target]));
    for (const xml of part.all("hyperlinks")) {
      for (const element of parseElement(xml).children) {
        const { ref = "", location = null, tooltip = null } = element.attributes;
        const area = parseArea(ref);
        if (!area) continue;
        const id = relationshipId(element);
        this.byCell.set(keyOf(area.row, area.column), {
          area,
          link: { address: targets.get(id ?? "") ?? null, location, tip: tooltip },
          relationshipId: id,
          xml: sourceOf(xml, element),
        });
      }
    }
    this.onAreas = [...this.byCell.values()].filter(({ area }) => area.rows * area.columns > 1);
  }

  at(row: number, column: number): StoredLink | null {
    const own = this.byCell.get(keyOf(row, column));
    if (own) return own.link;
    const round = this.onAreas.find(({ area }) => contains(area, row, column));
    return round && this.byCell.get(keyOf(round.area.row, round.area.column)) === round
      ? round.link
      : null;
  }

  all(): { row: number; column: number; link: StoredLink }[] {
    return [...this.byCell.values()].map(({ area: { row, column }, link }) => ({
      row,
      column,
      link,
    }));
  }

  set(row: number, column: number, link: StoredLink | null): void {
    const key = keyOf(row, column);
    const before = this.byCell.get(key);
    if (before?.relationshipId != null) this.relationships.remove(before.relationshipId);
    if (link) {
      const area = { row, column, rows: 1, columns: 1 };
      this.byCell.set(key, { area, link, relationshipId: null, xml: null });
    } else this.byCell.delete(key);
    this.changed = true;
  }

  /**
   * Puts the element hyperlinks in order if a link was changed. A link says in `display` what its cell
   * shows, as Excel writes it; LibreOffice takes line breaks from there.
   */
  writeTo(
    part: XmlPart,
    namespaces: Namespaces,
    textOf: (row: number, column: number) => string | null,
  ): void {
    if (!this.changed) return;
    this.changed = false;
    const { prefix } = part;
    const items = [...this.byCell.entries()].map(([key, each]) => {
      if (each.xml !== null) return each.xml;
      const { address, location, tip } = each.link;
      const type = `${namespaces.relationships}/hyperlink`;
      const id = address === null ? null : this.relationships.add(type, address, true);
      const declared = id === null ? "" : part.relationshipDeclaration(namespaces.relationships);
      const ref = formatArea(each.area);
      const display = textOf(each.area.row, each.area.column);
      const attributes = attributesXml({ ref, "r:id": id, location, display, tooltip: tip });
      const xml = `<${prefix}hyperlink${declared}${attributes}/>`;
      this.byCell.set(key, { ...each, relationshipId: id, xml });
      return xml;
    });
    const all = `<${prefix}hyperlinks>${items.join("")}</${prefix}hyperlinks>`;
    part.replace("hyperlinks", items.length === 0 ? [] : [all], WORKSHEET_ORDER);
  }
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
