import { attributesXml, flag, numeric, parseElement, withoutAttributes } from "../xml/element";
import type { XmlPart } from "../xml/part";
import { WORKSHEET_ORDER } from "./element-order";

/** One entry of `cols`: a run of columns with the same width and look. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export function columnWidth(part: XmlPart, column: number): number | null {
  return numeric(runAt(part, column)?.attributes["width"]);
}

export function isColumnHidden(part: XmlPart, column: number): boolean {
  return flag(runAt(part, column)?.attributes["hidden"], false);
}

/** Gives one column a width of its own; runs round it are split and keep what else they say. */
export function setColumnWidth(part: XmlPart, column: number, width: number | null): void {
  const runs = readRuns(part);
  const current = runs.find((run) => run.first <= column && column <= run.last);
  const kept = withoutAttributes(current?.attributes ?? {}, ["width", "customWidth", "bestFit"]);
  const attributes = width === null ? kept : { ...kept, width: String(width), customWidth: "1" };
  const split = runs.flatMap((run) =>
    run === current
      ? [
          { ...run, last: column - 1 },
          { ...run, first: column + 1 },
        ].filter(({ first, last }) => first <= last)
      : [run],
  );
  const bare = width === null && Object.keys(kept).length === 0;
  const added = bare ? [] : [{ first: column, last: column, attributes }];
  writeRuns(
    part,
    [...split, ...added].sort((a, b) => a.first - b.first),
  );
}

export function defaultColumnWidth(part: XmlPart): number {
  const xml = part.first("sheetFormatPr");
  const { defaultColWidth, baseColWidth } = xml === null ? {} : parseElement(xml).attributes;
  return numeric(defaultColWidth) ?? (numeric(baseColWidth) ?? 8) + PADDING_IN_CHARACTERS;
}

/** 5 pixels beside characters 7 pixels wide. */
const PADDING_IN_CHARACTERS = 0.71;

export function defaultRowHeight(part: XmlPart): number {
  const xml = part.first("sheetFormatPr");
  return numeric(xml === null ? undefined : parseElement(xml).attributes["defaultRowHeight"]) ?? 15;
}

function runAt(part: XmlPart, column: number): ColumnRun | undefined {
  return readRuns(part).find((run) => run.first <= column && column <= run.last);
}

const runsOfParts = new WeakMap<XmlPart, { readonly xmls: string; readonly runs: ColumnRun[] }>();

function readRuns(part: XmlPart): readonly ColumnRun[] {
  const xmls = part.all("cols");
  const joined = xmls.join("");
  const known = runsOfParts.get(part);
  if (known?.xmls === joined) return known.runs;
  const runs = xmls.flatMap((xml) =>
    parseElement(xml).children.map(({ attributes: { min, max, ...attributes } }) => ({
      first: Number(min) - 1,
      last: Number(max ?? min) - 1,
      attributes,
    })),
  );
  runsOfParts.set(part, { xmls: joined, runs });
  return runs;
}

function writeRuns(part: XmlPart, runs: readonly ColumnRun[]): void {
  const { prefix } = part;
  const merged = mergeEqual(runs);
  const items = merged.map(({ first, last, attributes }) => {
    const written = attributesXml({ min: first + 1, max: last + 1, ...attributes });
    return `<${prefix}col${written}/>`;
  });
  const xmls = items.length === 0 ? [] : [`<${prefix}cols>${items.join("")}</${prefix}cols>`];
  part.replace("cols", xmls, WORKSHEET_ORDER);
  runsOfParts.set(part, { xmls: xmls.join(""), runs: merged });
}

function mergeEqual(runs: readonly ColumnRun[]): ColumnRun[] {
  const merged: ColumnRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const joins =
      last?.last === run.first - 1 &&
      attributesXml(last.attributes) === attributesXml(run.attributes);
    if (last && joins) merged[merged.length - 1] = { ...last, last: run.last };
    else merged.push(run);
  }
  return merged;
}
