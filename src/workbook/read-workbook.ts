import type { Area, SheetSnapshot, WorkbookSnapshot } from "../sheet";
import { parseAreaList } from "./area-list";
import {
  attentionKind,
  choicesKind,
  decodeKept,
  keptKinds,
  loadKeptParts,
  policiesKind,
  preferencesKind,
  runsKind,
  schoolKind,
  type KeptKind,
} from "./kept-part";
import { firstLedger, loadLedgerParts } from "./ledger-part";
import { loadMark, readMark } from "./marks";
import { readGrids, type GridRequest } from "./read-grids";

/**
 * Needs ExcelApi 1.13: `getMergedAreasOrNullObject`; special cells (1.9), worksheet properties (1.12).
 *
 * Reads every sheet of the workbook, hidden ones and our own result sheets too:
 * names, protection → extents, marks, ledger, places of formulas → contents, in as few messages as
 * their size allows. Formatting alone makes no sheet longer: extents are those of values.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load("name");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const parts = loadLedgerParts(context);
  const kept = keptKinds.map((kind) => ({ kind, parts: loadKeptParts(context, kind) }));
  await context.sync();

  const sheets = workbook.worksheets.items.map((sheet) => ({ sheet, ...loadExtent(sheet) }));
  const ledgerTexts = parts.items.map((part) => part.getXml());
  const keptTexts = kept.map(({ kind, parts }) => ({
    kind,
    texts: parts.items.map((part) => part.getXml()),
  }));
  await context.sync();

  const requests = sheets.map((entry) => gridRequest(entry));
  const grids = await readGrids(context, requests);
  const keptAs = (wanted: KeptKind): string | null => {
    const found = keptTexts.find(({ kind }) => kind === wanted);
    return decodeKept(found?.texts.map(({ value }) => value) ?? [], wanted);
  };
  return {
    name: workbook.name,
    structureProtected: workbook.protection.protected,
    sheets: sheets.map(({ sheet, mark }, index): SheetSnapshot => {
      const { row, column } = requests[index]?.area ?? { row: 0, column: 0 };
      return {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        isProtected: sheet.protection.protected,
        origin: { row, column },
        ...(grids[index] ?? { values: [], texts: [], formulas: [], merges: [] }),
        mark: readMark(mark),
      };
    }),
    ledger: firstLedger(ledgerTexts.map(({ value }) => value)),
    choices: keptAs(choicesKind),
    policies: keptAs(policiesKind),
    attention: keptAs(attentionKind),
    school: keptAs(schoolKind),
    preferences: keptAs(preferencesKind),
    runs: keptAs(runsKind),
  };
}

interface Extent {
  readonly used: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
  /** Null where Excel does not tell: it finds no special cells on a protected sheet. */
  readonly formulaCells: Excel.RangeAreas | null;
}

function loadExtent(sheet: Excel.Worksheet): Extent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const formulaCells = sheet.protection.protected
    ? null
    : sheet.getRange().getSpecialCellsOrNullObject("Formulas");
  formulaCells?.load("address,areaCount");
  return { used, mark: loadMark(sheet), formulaCells };
}

function gridRequest({
  sheet,
  used,
  formulaCells,
}: Extent & { readonly sheet: Excel.Worksheet }): GridRequest {
  if (used.isNullObject) return { sheet, area: null, formulas: [] };
  const area: Area = {
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  };
  return { sheet, area, formulas: formulaAreas(formulaCells, area) };
}

/** More pieces than this cost more than reading all formulas in one. */
const mostFormulaAreas = 64;

function formulaAreas(cells: Excel.RangeAreas | null, used: Area): readonly Area[] {
  if (cells === null) return [used];
  if (cells.isNullObject) return [];
  const areas = parseAreaList(cells.address);
  if (areas?.length !== cells.areaCount || areas.length > mostFormulaAreas) return [used];
  return areas.flatMap((area) => intersection(area, used) ?? []);
}

function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
