import { digestCell, digestKey, type SheetSnapshot } from "../../sheet";

/** 指纹: stands for the names and contents of sheets; another as soon as one cell of them is another. */
export function fingerprintOf(
  sheets: readonly Pick<SheetSnapshot, "name" | "origin" | "values">[],
): string {
  const digests = sheets.map(({ name, origin, values }) =>
    digestKey(
      [
        name,
        `${String(origin.row)},${String(origin.column)}`,
        ...values.map((row) => row.map((value) => digestCell(value)).join()),
      ].join("\n"),
    ),
  );
  return digestKey(digests.join());
}
