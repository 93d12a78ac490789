import type { ChartAnchor, ChartCorner, StoredChart } from "../chart-design";
import type { Namespaces } from "../namespaces";
import {
  attributesXml,
  child,
  numeric,
  parseElement,
  relationshipId,
  type XmlElement,
} from "../xml/element";
import { XmlPart, type PartChild } from "../xml/part";

/** What a chart's frame in the drawing says. */
export interface ChartFrame extends Pick<StoredChart, "id" | "name"> {
  /** Null for one that does not hang on two cells. */
  readonly anchor: ChartAnchor | null;
  /** Leads from the drawing to the chart's part. */
  readonly relationship: string;
}

const unitsPerPoint = 12_700;

export function blankDrawing({ sheetDrawing, drawingMain }: Namespaces): XmlPart {
  return XmlPart.parse(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMain}"/>`,
  );
}

/** The chart that an anchor holds; null for pictures, shapes, groups and what we do not know. */
export function readFrame({ name, xml }: PartChild): ChartFrame | null {
  if (!name.endsWith("Anchor")) return null;
  const anchor = parseElement(xml);
  const frame = child(anchor, "graphicFrame");
  const properties = child(child(frame, "nvGraphicFramePr"), "cNvPr");
  const chart = child(child(child(frame, "graphic"), "graphicData"), "chart");
  const relationship = chart && relationshipId(chart);
  if (!properties || relationship === null) return null;
  return {
    id: numeric(properties.attributes["id"]) ?? 0,
    name: properties.attributes["name"] ?? "",
    anchor: readAnchor(anchor),
    relationship,
  };
}

/** An anchor of ours, with the namespaces that it needs wherever it stands. */
export function frameXml(
  { id, name, anchor, relationship }: ChartFrame & { readonly anchor: ChartAnchor },
  { sheetDrawing, drawingMain, chart, relationships }: Namespaces,
): string {
  return (
    `<xdr:twoCellAnchor${attributesXml({ "xmlns:xdr": sheetDrawing, "xmlns:a": drawingMain })}>` +
    cornerXml("from", anchor.from) +
    cornerXml("to", anchor.to) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributesXml({ id, name })}/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chart}">` +
    `<c:chart${attributesXml({ "xmlns:c": chart, "xmlns:r": relationships, "r:id": relationship })}/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** An id that nothing in the drawing bears. */
export function freeDrawingId(drawing: XmlPart): number {
  const ids = drawing.children.flatMap(({ xml }) =>
    [...xml.matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  return Math.max(1, ...ids) + 1;
}

function readAnchor(anchor: XmlElement): ChartAnchor | null {
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  return from && to ? { from: readCorner(from), to: readCorner(to) } : null;
}

function readCorner(corner: XmlElement): ChartCorner {
  const of = (name: string) => numeric(child(corner, name)?.text) ?? 0;
  return {
    column: of("col"),
    columnOffset: of("colOff") / unitsPerPoint,
    row: of("row"),
    rowOffset: of("rowOff") / unitsPerPoint,
  };
}

function cornerXml(name: string, { column, columnOffset, row, rowOffset }: ChartCorner): string {
  const units = (points: number) => Math.round(points * unitsPerPoint);
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${units(columnOffset)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${units(rowOffset)}</xdr:rowOff></xdr:${name}>`
  );
}
