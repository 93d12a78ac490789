import type {
  ColumnRecognition,
  RecognitionEvidence,
  SheetRecognition,
  TableRecognition,
} from "../records";
import { columnName, formatArea } from "../sheet";
import { alignColumns } from "./align-columns";
import type { Language } from "./language";
import { vocabularyOf } from "./sentences";
import type { Vocabulary } from "./vocabulary";

/** 识别说明: each sheet, its tables and every column of theirs, with how sure we are and why. */
export function explainRecognition(
  sheets: readonly SheetRecognition[],
  language: Language,
): string {
  const vocabulary = vocabularyOf(language);
  return sheets.map((sheet) => explainSheet(sheet, vocabulary).join("\n")).join("\n\n");
}

/** Why a sheet is what we say, one sentence each. */
export function evidenceSentences(sheet: SheetRecognition, language: Language): readonly string[] {
  const vocabulary = vocabularyOf(language);
  return sheet.evidence.map((found) => vocabulary.evidence(found));
}

function explainSheet(sheet: SheetRecognition, vocabulary: Vocabulary): readonly string[] {
  const { explanation } = vocabulary;
  const said = (isWanted: (found: RecognitionEvidence) => boolean) =>
    sheet.evidence.filter(isWanted).map((found) => vocabulary.evidence(found));
  const evidence = said(({ kind }) => kind !== "doubt" && kind !== "content");
  const doubts = said(({ kind }) => kind === "doubt");
  return [
    explanation.sheet({
      sheet: sheet.sheet,
      role: sheet.role,
      percent: Math.round(sheet.confidence * 100),
      students: sheet.studentCount,
      needsConfirmation: sheet.needsConfirmation,
      decidedBy: sheet.decidedBy,
    }),
    ...(evidence.length > 0 ? [`  ${explanation.because(evidence)}`] : []),
    ...(doubts.length > 0 ? [`  ${explanation.doubts(doubts)}`] : []),
    ...sheet.tables.flatMap((table, index) => explainTable(table, index + 1, vocabulary)),
  ];
}

function explainTable(
  table: TableRecognition,
  number: number,
  { explanation }: Vocabulary,
): readonly string[] {
  const { headerRows: header, turned } = table;
  const title = explanation.table({
    number,
    area: formatArea(table.area),
    turned,
    shape: table.shape,
    header: header && { first: header.first + 1, last: header.last + 1 },
    firstDataRow: table.firstDataRow + 1,
    lastDataRow: table.lastDataRow + 1,
  });
  const { heads } = explanation;
  const rows = table.columns.map((column) => [
    columnLabel(column, turned),
    oneLine(column.header) || explanation.noHeader,
    explanation.means(column),
    `${Math.round(column.confidence * 100)}%`,
    explanation.columnReasons(column.evidence),
  ]);
  const top = [turned ? heads.row : heads.column, heads.header, heads.means, heads.sure, heads.why];
  return [`  ${title}`, ...alignColumns([top, ...rows]).map((line) => `    ${line}`)];
}

/** `C`, or the row's number where pupils stand side by side. */
export function columnLabel(
  { column }: Pick<ColumnRecognition, "column">,
  turned: boolean,
): string {
  return turned ? String(column + 1) : columnName(column);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
