import { quotedSheetName, replaceSheet, withoutSheet } from "../defined-names";
import type { WorkbookParts } from "../workbook-parts";
import { parseElement } from "../xml/element";
import { escapeText } from "../xml/escape";

/** Charts anywhere in the workbook follow a renamed sheet, as they do in Excel. */
export function renameSheetInCharts(book: WorkbookParts, from: string, to: string): void {
  changeReferences(book, (formula) => replaceSheet(formula, from, `${quotedSheetName(to)}!`));
}

/** Figures from a sheet that is gone become `#REF!`. */
export function forgetSheetInCharts(book: WorkbookParts, name: string): void {
  changeReferences(book, (formula) => withoutSheet(formula, name));
}

/** Charts that refer to no such sheet stay byte for byte. */
function changeReferences(
  { parts, allRelationships }: WorkbookParts,
  change: (formula: string) => string,
): void {
  const charts = allRelationships
    .all()
    .flatMap(({ all }) => all)
    .filter(({ kind, external, target }) => kind === "chart" && !external && parts.has(target));
  for (const { target } of charts) {
    const xml = parts.text(target);
    const changed = xml.replace(
      /(<(?:\w+:)?f>)([^<]*)(?=<\/)/g,
      (_, tag: string, formula: string) => {
        const read = parseElement(`<f>${formula}</f>`).text;
        const written = change(read);
        return tag + (written === read ? formula : escapeText(written));
      },
    );
    if (changed !== xml) parts.write(target, changed);
  }
}
