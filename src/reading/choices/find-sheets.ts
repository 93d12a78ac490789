import type { SheetKey } from "../../records";
import type { SheetSnapshot } from "../../sheet";

type Sheet = Pick<SheetSnapshot, "id" | "name">;

/** What was said of sheets, at the sheets of today. */
export interface SheetMatch<Said> {
  /** One entry a sheet; null where nothing was said. */
  readonly bySheet: readonly (Said | null)[];
  /** What names a sheet that is gone. */
  readonly lost: readonly Said[];
}

/**
 * Finds the sheets again that keys name: each by its id, renamed or not; then, among sheets that no id
 * named, by name. A copy has another id and another name, and so takes nothing from its original. What was
 * said last of a sheet holds.
 */
export function matchSheets<Said extends { readonly sheet: SheetKey }>(
  sheets: readonly Sheet[],
  said: readonly Said[],
): SheetMatch<Said> {
  const bySheet: (Said | null)[] = sheets.map(() => null);
  const byName: Said[] = [];
  for (const entry of said) {
    const index = sheets.findIndex(({ id }) => id === entry.sheet.id);
    if (index < 0) byName.push(entry);
    else bySheet[index] = entry;
  }
  const taken = bySheet.map((entry) => entry !== null);
  const lost = byName.filter((entry) => {
    const index = sheets.findIndex(
      ({ name }, place) => taken[place] === false && isSameName(name, entry.sheet.name),
    );
    if (index < 0) return true;
    bySheet[index] = entry;
    return false;
  });
  return { bySheet, lost };
}

/** The sheet that one key names, or null where it is gone. */
export function findSheet<Found extends Sheet>(
  sheets: readonly Found[],
  { id, name }: SheetKey,
): Found | null {
  return (
    sheets.find((sheet) => sheet.id === id) ??
    sheets.find((sheet) => isSameName(sheet.name, name)) ??
    null
  );
}

/** Sheet names as Excel compares them. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
