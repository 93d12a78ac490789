import { formatCell } from "../../../sheet";
import {
  attributesXml,
  child,
  flag,
  numeric,
  parseElement,
  sourceOf,
  withAttributes,
  withInner,
} from "../xml/element";
import type { XmlPart } from "../xml/part";
import type { SheetFile } from "../workbook-file";
import { WORKSHEET_ORDER } from "./element-order";

export function readFreeze(part: XmlPart): SheetFile["freeze"] {
  const pane = child(parsedView(part), "pane");
  const state = pane?.attributes["state"];
  if (!pane || (state !== "frozen" && state !== "frozenSplit")) return null;
  return {
    rows: numeric(pane.attributes["ySplit"]) ?? 0,
    columns: numeric(pane.attributes["xSplit"]) ?? 0,
  };
}

/** Selections belong to panes, so they are written anew with them. */
export function writeFreeze(part: XmlPart, freeze: SheetFile["freeze"]): void {
  changeView(part, (xml, prefix) => {
    const element = parseElement(xml);
    const kept = element.children
      .filter(({ name }) => name !== "pane" && name !== "selection")
      .map((each) => sourceOf(xml, each))
      .join("");
    const cleared = withAttributes(xml, { topLeftCell: null });
    return withInner(cleared, freezeXml(freeze, prefix) + kept);
  });
}

export function readGridlines(part: XmlPart): boolean {
  return flag(parsedView(part)?.attributes["showGridLines"], true);
}

export function writeGridlines(part: XmlPart, show: boolean): void {
  changeView(part, (xml) => withAttributes(xml, { showGridLines: show ? null : 0 }));
}

/** Whether the sheet is among those selected when the file opens. */
export function writeTabSelected(part: XmlPart, selected: boolean): void {
  changeView(part, (xml) => withAttributes(xml, { tabSelected: selected ? 1 : null }));
}

function freezeXml(freeze: SheetFile["freeze"], prefix: string): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return "";
  const { rows, columns } = freeze;
  const panes = [
    ...(columns > 0 ? ["topRight"] : []),
    ...(rows > 0 ? ["bottomLeft"] : []),
    ...(rows > 0 && columns > 0 ? ["bottomRight"] : []),
  ];
  const pane = attributesXml({
    xSplit: columns > 0 ? columns : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: formatCell(rows, columns),
    activePane: panes.at(-1) ?? "",
    state: "frozen",
  });
  const selections = panes.map((name) => `<${prefix}selection${attributesXml({ pane: name })}/>`);
  return `<${prefix}pane${pane}/>${selections.join("")}`;
}

function parsedView(part: XmlPart) {
  const xml = part.first("sheetViews");
  return xml === null ? null : child(parseElement(xml), "sheetView");
}

function changeView(part: XmlPart, change: (xml: string, prefix: string) => string): void {
  const { prefix } = part;
  const xml =
    part.first("sheetViews") ??
    `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  const view = child(parseElement(xml), "sheetView");
  if (!view) return;
  const changed =
    xml.slice(0, view.start) + change(sourceOf(xml, view), prefix) + xml.slice(view.end);
  part.replace("sheetViews", [changed], WORKSHEET_ORDER);
}
