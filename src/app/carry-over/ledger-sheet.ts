import {
  digestCell,
  digestKey,
  type CellValue,
  type LedgerList,
  type LedgerSheet,
  type SheetPlan,
} from "../../sheet";
import { openRowKey } from "./match-columns";

/**
 * The ledger's entry for a sheet as it was drawn: digests of what stands in the cells of ours. What a
 * person typed counts as blank there, so that the next run finds it again.
 */
export function ledgerSheet(
  { report, rows, list }: SheetPlan,
  sheetId: string,
  values: readonly (readonly CellValue[])[],
): LedgerSheet {
  const cells = values.map((line, row) =>
    line.map((value, column) =>
      rows[row]?.cells[column]?.theirs && rows[row].setAside === undefined ? "" : digestCell(value),
    ),
  );
  if (!list) return { report, sheetId, cells };
  const ledgerList: LedgerList = {
    header: list.header,
    columns: list.columns,
    keys: rows.map(({ key, isOpen }) =>
      key === undefined ? (isOpen ? openRowKey : "") : digestKey(key),
    ),
    setAside: rows.flatMap(({ setAside }, row) => (setAside ? [{ row, ...setAside }] : [])),
  };
  return { report, sheetId, cells, list: ledgerList };
}
