import { digestCell, digestKey, type SheetSnapshot } from "../../sheet";
import type { Slices } from "../../slices";

type Fingerprinted = Pick<SheetSnapshot, "name" | "origin" | "values">;

/** 指纹: stands for the names and contents of sheets; another as soon as one cell of them is another. */
export function* fingerprintOf(sheets: readonly Fingerprinted[]): Slices<string> {
  const digests: string[] = [];
  for (const sheet of sheets) digests.push(yield* digestOf(sheet));
  return digestKey(digests.join());
}

/** A sheet of a snapshot never changes, and is asked for when planned, when offered and when noted. */
const known = new WeakMap<Fingerprinted, string>();

function* digestOf(sheet: Fingerprinted): Slices<string> {
  const found = known.get(sheet);
  if (found !== undefined) return found;
  const { name, origin, values } = sheet;
  const lines = [name, `${String(origin.row)},${String(origin.column)}`];
  for (const row of values) {
    lines.push(row.map((value) => digestCell(value)).join());
    yield;
  }
  const digest = digestKey(lines.join("\n"));
  known.set(sheet, digest);
  return digest;
}
