import { newWorkbookFile } from "../host";
import type { SheetFile, WorkbookFile } from "../host";
import { formatCell } from "../sheet";
import { looks } from "./looks";
import type { LookName } from "./looks";
import type { SampleCell, SampleSheet } from "./sample-sheet";

/** The .xlsx file of a sample. The first of its sheets is the one that opens. */
export function saveSample(sheets: readonly SampleSheet[]): Uint8Array {
  const file = newWorkbookFile();
  const styles = internLooks(file);
  const blank = file.sheets[0];
  sheets.forEach((sheet, index) => {
    const target = index === 0 && blank ? blank : file.addSheet(sheet.name);
    target.name = sheet.name;
    fillSheet(target, sheet, styles);
  });
  if (file.sheets[0]) file.activeSheet = file.sheets[0];
  return file.save();
}

function internLooks(file: WorkbookFile): ReadonlyMap<LookName, number> {
  const names = Object.keys(looks) as LookName[];
  return new Map(names.map((name) => [name, file.styles.intern(looks[name])]));
}

function fillSheet(
  target: SheetFile,
  sheet: SampleSheet,
  styles: ReadonlyMap<LookName, number>,
): void {
  target.tabColor = sheet.tabColor;
  sheet.columnWidths.forEach((width, column) => {
    target.setColumnWidth(column, width);
  });
  sheet.rows.forEach(({ height, cells }, row) => {
    target.setRowHeight(row, height);
    cells.forEach((cell, column) => {
      if (cell) target.setCell(row, column, toStored(cell, styles));
    });
  });
  target.setMerges(sheet.merges);
  target.freeze = sheet.freeze;
  target.setConditionalFormats(
    sheet.failingHighlights.map(({ area, passMark }) => {
      const first = formatCell(area.row, area.column);
      return {
        kind: "Custom",
        areas: [area],
        formula: `AND(ISNUMBER(${first}),${first}<${passMark})`,
        look: { fill: "#FBE3E1", fontColor: "#A4262C", bold: true, borders: {} },
        stopIfTrue: false,
        written: null,
      };
    }),
  );
  target.page = {
    ...target.page,
    orientation: sheet.landscape ? "landscape" : "portrait",
    paperSize: 9,
    scale: { pagesWide: 1, pagesTall: null },
  };
}

function toStored(
  cell: SampleCell,
  styles: ReadonlyMap<LookName, number>,
): Parameters<SheetFile["setCell"]>[2] {
  return {
    value: cell.value,
    formula: cell.formula ?? null,
    style: styles.get(cell.look) ?? 0,
  };
}
