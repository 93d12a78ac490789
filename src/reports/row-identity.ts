import type { PlannedColumn, PlannedRow, TakenRow } from "../sheet";

/** Rows, as far as it matters whose they are. */
interface IdentifiedRows<Item> {
  readonly items: readonly Item[];
  readonly key?: (item: Item) => string;
  readonly isOpen?: (item: Item) => boolean;
  readonly takes?: (item: Item) => readonly TakenRow[];
}

/** A column, as far as it matters whose its cells are. */
interface IdentifiedColumn {
  readonly id?: string;
  readonly title: string;
  readonly fillIn?: boolean;
  readonly identifies?: boolean;
  readonly ordinal?: boolean;
}

/** What makes a person's entries find back to a row: its key, and the added rows that it stands for. */
export function rowIdentities<Item>({
  items,
  key,
  isOpen,
  takes,
}: IdentifiedRows<Item>): readonly Pick<PlannedRow, "key" | "isOpen" | "takes">[] {
  if (!key) return items.map(() => ({}));
  const open = items.map((item) => isOpen?.(item) ?? false);
  const keys = uniqueKeys(items.map((item, index) => (open[index] === true ? null : key(item))));
  return items.map((item, index) => {
    const rowKey = keys[index] ?? null;
    if (rowKey === null) return { isOpen: true };
    const taken = takes?.(item) ?? [];
    return { key: rowKey, ...(taken.length > 0 ? { takes: taken } : {}) };
  });
}

/**
 * Rows that nothing tells apart are counted, and how many there are is part of their keys: as soon as
 * one comes or goes nobody could say which, and none of them is taken for another.
 */
export function uniqueKeys(keys: readonly (string | null)[]): readonly (string | null)[] {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const of = key === null ? 1 : (counts.get(key) ?? 1);
    if (key === null || of === 1) return key;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return `${key} ${number}/${of}`;
  });
}

export function plannedColumns(columns: readonly IdentifiedColumn[]): readonly PlannedColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const id = column.id ?? column.title.replaceAll("\n", "");
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return { id: number === 1 ? id : `${id} ${number}`, part: partOf(column) };
  });
}

function partOf({ fillIn, identifies, ordinal }: IdentifiedColumn): PlannedColumn["part"] {
  if (fillIn) return "fill-in";
  if (ordinal) return "ordinal";
  return identifies ? "identity" : "finding";
}
