import {
  digestCell,
  digestKey,
  type CellValue,
  type LedgerForm,
  type LedgerList,
  type LedgerSheet,
  type PlannedForm,
  type PlannedList,
  type SheetPlan,
} from "../../sheet";
import { openRowKey } from "./match-columns";

/**
 * The ledger's entry for a sheet as it was drawn: digests of what stands in the cells of ours. What a
 * person typed counts as blank there, so that the next run finds it again.
 */
export function ledgerSheet(
  plan: SheetPlan,
  sheetId: string,
  values: readonly (readonly CellValue[])[],
): LedgerSheet {
  const { report, rows, list, form } = plan;
  const fields = new Set(form?.fields.map(({ row, column }) => `${row} ${column}`));
  const cells = values.map((line, row) =>
    line.map((value, column) => {
      const theirs = rows[row]?.cells[column]?.theirs;
      if (!theirs || rows[row]?.setAside !== undefined) return digestCell(value);
      if (!form || fields.has(`${row} ${column}`)) return "";
      return `+${digestCell(value, theirs.formula ?? value)}`;
    }),
  );
  return {
    ...{ report, sheetId, cells },
    ...(list ? { list: ledgerList(rows, list) } : {}),
    ...(form ? { form: ledgerForm(plan, form) } : {}),
  };
}

function ledgerList(rows: SheetPlan["rows"], { header, columns }: PlannedList): LedgerList {
  return {
    header,
    columns,
    keys: rows.map(({ key, isOpen }) =>
      key === undefined ? (isOpen ? openRowKey : "") : digestKey(key),
    ),
    setAside: rows.flatMap(({ setAside }, row) => (setAside ? [{ row, ...setAside }] : [])),
  };
}

function ledgerForm(
  { rows, merges, columnWidths }: SheetPlan,
  { fields }: PlannedForm,
): LedgerForm {
  const areas = new Map(merges.map((area) => [`${area.row} ${area.column}`, area]));
  return {
    columns: columnWidths.length,
    fields: fields.map((field) => {
      const area = areas.get(`${field.row} ${field.column}`);
      return {
        ...field,
        key: digestKey(field.key),
        rows: area?.rows ?? 1,
        columns: area?.columns ?? 1,
      };
    }),
    setAside: rows.flatMap(({ setAside }, row) => (setAside ? [{ row, key: setAside.key }] : [])),
  };
}
