import type { ColumnRecognition, HeaderRows, SheetRecognition, TableRecognition } from "../records";
import { formatArea } from "../sheet";
import { columnLabel, evidenceSentences, type Language } from "../text";
import type { ReportColumn, ReportSheet, ReportTable } from "./report";

/** One sheet as recognised: what a person may edit and hand back as a 对照文件. */
export function reportSheet(sheet: SheetRecognition, language: Language): ReportSheet {
  const isTurned = sheet.tables.find(({ columns }) => columns === sheet.columns)?.turned ?? false;
  return {
    name: sheet.sheet,
    role: sheet.role,
    headerRows: reportRows(sheet.headerRows),
    firstDataRow: sheet.firstDataRow === null ? null : sheet.firstDataRow + 1,
    lastDataRow: sheet.lastDataRow === null ? null : sheet.lastDataRow + 1,
    confidence: roundOff(sheet.confidence),
    needsConfirmation: sheet.needsConfirmation,
    decidedBy: sheet.decidedBy,
    evidence: evidenceSentences(sheet, language),
    columns: sheet.columns.map((column) => reportColumn(column, isTurned)),
    tables: sheet.tables.map(reportTable),
  };
}

function reportTable(table: TableRecognition): ReportTable {
  return {
    area: formatArea(table.area),
    turned: table.turned,
    shape: table.shape,
    headerRows: reportRows(table.headerRows),
    firstDataRow: table.firstDataRow + 1,
    lastDataRow: table.lastDataRow + 1,
    confidence: roundOff(table.confidence),
    columns: table.columns.map((column) => reportColumn(column, table.turned)),
  };
}

function reportColumn(column: ColumnRecognition, isTurned: boolean): ReportColumn {
  const { header, means, subject, assessment, term, fullMark, confidence } = column;
  return {
    column: columnLabel(column, isTurned),
    header,
    means,
    ...(subject === null ? {} : { subject }),
    ...(assessment === null ? {} : { assessment }),
    ...(term === null ? {} : { term }),
    ...(fullMark === null ? {} : { fullMark }),
    confidence: roundOff(confidence),
  };
}

function reportRows(rows: HeaderRows | null): readonly [number, number] | null {
  return rows && [rows.first + 1, rows.last + 1];
}

function roundOff(share: number): number {
  return Math.round(share * 100) / 100;
}
