import type { ChartAnchor, ChartDesign, ChartSeriesDesign, StoredChart } from "../chart-design";
import { CHART_TYPE, DRAWING_TYPE } from "../namespaces";
import type { Relationships } from "../package/relationships";
import { removePart } from "../remove-sheet-parts";
import { WORKSHEET_ORDER } from "../sheet/element-order";
import type { WorkbookParts } from "../workbook-parts";
import { attributesXml, parseElement, relationshipId } from "../xml/element";
import { XmlPart, type PartChild } from "../xml/part";
import type { ChartFigures } from "./chart-series-xml";
import { chartXml } from "./chart-xml";
import { blankDrawing, frameXml, freeDrawingId, readFrame, type ChartFrame } from "./drawing-part";
import { readChartTitle } from "./read-chart-title";

/** The worksheet that charts lie on. */
export interface ChartSheet {
  readonly relationships: () => Relationships;
  readonly elements: () => XmlPart;
  readonly changing: () => XmlPart;
}

interface Entry {
  readonly child: PartChild;
  readonly frame: ChartFrame | null;
  readonly design: ChartDesign | null;
}

interface Drawing {
  readonly partName: string;
  readonly part: XmlPart;
  readonly entries: readonly Entry[];
}

/**
 * The charts of a sheet and the drawing they lie in. Whatever else lies in the drawing stays as it is
 * written, and so do charts that came with the file.
 */
export class SheetCharts {
  private known: Drawing | null | undefined;
  private changed = false;

  constructor(
    private readonly book: WorkbookParts,
    private readonly sheet: ChartSheet,
  ) {}

  list(): readonly StoredChart[] {
    return (this.drawing?.entries ?? []).flatMap(({ frame, design }) =>
      frame ? [{ id: frame.id, name: frame.name, anchor: frame.anchor, design }] : [],
    );
  }

  /** What stands above the chart. */
  title(id: number): string | null {
    const entry = this.drawing?.entries.find(({ frame }) => frame?.id === id);
    if (entry?.design) return entry.design.title.visible ? entry.design.title.text : null;
    const part = entry?.frame && this.chartPart(entry.frame);
    return part === undefined || part === null ? null : readChartTitle(this.book.parts.text(part));
  }

  add(name: string, anchor: ChartAnchor, design: ChartDesign): StoredChart {
    const { parts, types, namespaces } = this.book;
    const drawing = this.drawing ?? this.addDrawing();
    const partName = parts.freeName("xl/charts/chart#.xml");
    parts.write(partName, "");
    types.set(partName, CHART_TYPE);
    const relationship = this.relationshipsOf(drawing).add(
      `${namespaces.relationships}/chart`,
      partName,
    );
    const id = freeDrawingId(drawing.part);
    this.keep(drawing, [
      ...drawing.entries,
      this.entry({ id, name, anchor, relationship }, design),
    ]);
    return { id, name, anchor, design };
  }

  /** Only charts that were added since the file was opened can be changed. */
  change({ id, name, anchor, design }: StoredChart): void {
    const drawing = this.drawing;
    if (!drawing || !anchor || !design) throw new Error("A chart that came with the file stays");
    this.keep(
      drawing,
      drawing.entries.map((entry) =>
        entry.frame?.id === id && entry.design
          ? this.entry({ id, name, anchor, relationship: entry.frame.relationship }, design)
          : entry,
      ),
    );
  }

  remove(id: number): void {
    const drawing = this.drawing;
    const gone = drawing?.entries.find(({ frame }) => frame?.id === id);
    if (!drawing || !gone?.frame) return;
    const partName = this.chartPart(gone.frame);
    this.relationshipsOf(drawing).remove(gone.frame.relationship);
    if (partName !== null) removePart(this.book, partName);
    const rest = drawing.entries.filter((entry) => entry !== gone);
    if (rest.length === 0) this.removeDrawing(drawing);
    else this.keep(drawing, rest);
  }

  /** Writes charts of ours with what their cells hold now, and the drawing if it was changed. */
  save(figuresOf: (series: ChartSeriesDesign) => ChartFigures): void {
    const { parts, namespaces } = this.book;
    for (const { frame, design } of this.known?.entries ?? []) {
      const partName = frame && this.chartPart(frame);
      if (partName === null || !design) continue;
      const xml = chartXml(design, figuresOf, namespaces);
      if (parts.text(partName) !== xml) parts.write(partName, xml);
    }
    if (this.changed && this.known) parts.write(this.known.partName, this.known.part.toXml());
    this.changed = false;
  }

  private get drawing(): Drawing | null {
    if (this.known === undefined) this.known = this.readDrawing();
    return this.known;
  }

  private readDrawing(): Drawing | null {
    const xml = this.sheet.elements().first("drawing");
    const relationship =
      xml === null ? null : this.sheet.relationships().byId(relationshipId(parseElement(xml)));
    if (!relationship || !this.book.parts.has(relationship.target)) return null;
    const part = XmlPart.parse(this.book.parts.text(relationship.target));
    const entries = part.children.map((child) => ({
      child,
      frame: readFrame(child),
      design: null,
    }));
    return { partName: relationship.target, part, entries };
  }

  private addDrawing(): Drawing {
    const { parts, types, namespaces } = this.book;
    const partName = parts.freeName("xl/drawings/drawing#.xml");
    const part = blankDrawing(namespaces);
    parts.write(partName, part.toXml());
    types.set(partName, DRAWING_TYPE);
    const id = this.sheet.relationships().add(`${namespaces.relationships}/drawing`, partName);
    const worksheet = this.sheet.changing();
    const declared = worksheet.relationshipDeclaration(namespaces.relationships);
    const xml = `<${worksheet.prefix}drawing${declared}${attributesXml({ "r:id": id })}/>`;
    worksheet.replace("drawing", [xml], WORKSHEET_ORDER);
    return { partName, part, entries: [] };
  }

  private removeDrawing({ partName }: Drawing): void {
    const relationships = this.sheet.relationships();
    for (const { id, target, external } of relationships.all) {
      if (!external && target === partName) relationships.remove(id);
    }
    this.sheet.changing().replace("drawing", []);
    removePart(this.book, partName);
    this.known = null;
    this.changed = false;
  }

  private keep({ partName, part }: Drawing, entries: readonly Entry[]): void {
    part.children = entries.map(({ child }) => child);
    this.known = { partName, part, entries };
    this.changed = true;
  }

  private entry(frame: ChartFrame & { readonly anchor: ChartAnchor }, design: ChartDesign): Entry {
    const xml = frameXml(frame, this.book.namespaces);
    return { child: { name: "twoCellAnchor", before: "", xml }, frame, design };
  }

  private chartPart({ relationship }: ChartFrame): string | null {
    const drawing = this.drawing;
    const target = drawing && this.relationshipsOf(drawing).byId(relationship)?.target;
    return target !== null && target !== undefined && this.book.parts.has(target) ? target : null;
  }

  private relationshipsOf({ partName }: Drawing): Relationships {
    return this.book.allRelationships.of(partName);
  }
}
