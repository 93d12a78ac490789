import { numeric, parseElement } from "../xml/element";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

/** Rows that begin a new page: the file names the row above the break, counted from 1. */
export function readPageBreaks(part: XmlPart): number[] {
  const xml = part.first("rowBreaks");
  if (xml === null) return [];
  return parseElement(xml).children.flatMap(({ attributes }) => numeric(attributes["id"]) ?? []);
}

export function writePageBreaks(part: XmlPart, rows: readonly number[]): void {
  const { prefix } = part;
  const count = rows.length;
  const items = [...rows]
    .sort((a, b) => a - b)
    .map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`);
  const xml = `<${prefix}rowBreaks count="${count}" manualBreakCount="${count}">${items.join("")}</${prefix}rowBreaks>`;
  part.replace("rowBreaks", count === 0 ? [] : [xml], WORKSHEET_ORDER);
}
