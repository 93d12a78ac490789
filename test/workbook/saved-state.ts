import type { CellLook, SheetFile, StyleBook, WorkbookFile } from "../../src/host";

/** Everything of a workbook that a person or another program could see, for comparing before and after. */
export function stateOf({ sheets, styles, customXml }: WorkbookFile) {
  return {
    sheets: sheets.map((sheet) => stateOfSheet(sheet, styles)),
    // Each writing has a name of its own.
    customXml: customXml.items.map(({ xml }) => xml.replace(/ run="[^"]*"/, "")).sort(),
  };
}

function stateOfSheet(sheet: SheetFile, styles: StyleBook) {
  const area = sheet.usedArea(false);
  const cells: Record<string, readonly [unknown, string | null, CellLook]> = {};
  if (area) {
    sheet.eachCell(area, (row, column, { value, formula, style }) => {
      const look = styles.look(style);
      if (value === "" && formula === null && isPlain(look, styles)) return;
      cells[`${row},${column}`] = [value, formula, look];
    });
  }
  return {
    id: sheet.sheetId,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    cells,
    widths: Array.from(
      { length: 20 },
      (_, column) => sheet.columnWidth(column) ?? sheet.defaultColumnWidth,
    ),
    heights: Array.from({ length: 60 }, (_, row) => sheet.rowHeight(row) ?? sheet.defaultRowHeight),
    hiddenRows: Array.from({ length: 60 }, (_, row) => row).filter((row) => sheet.isRowHidden(row)),
    merges: sheet.merges.map((merge) => Object.values(merge).join()).sort(),
    links: [...sheet.links].sort((one, other) => one.row - other.row || one.column - other.column),
    freeze: sheet.freeze,
    autoFilter: sheet.autoFilter,
    page: sheet.page,
    pageBreaks: sheet.pageBreaks,
    printTitleRows: sheet.printTitleRows,
    printArea: sheet.printArea,
    conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations.map((validation) => ({ ...validation, written: null })),
    customProperties: [...sheet.customProperties],
  };
}

function isPlain(look: CellLook, styles: StyleBook): boolean {
  return JSON.stringify(look) === JSON.stringify(styles.look(0));
}
