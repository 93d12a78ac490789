import { HostError } from "../protocol";

/** Excel's rules for the name of a worksheet; `taken` are the names of the other sheets. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const fits =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!fits) throw new HostError("InvalidArgument");
  if (taken.some((other) => sameSheetName(other, name))) throw new HostError("ItemAlreadyExists");
}

export function sameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The name Excel gives when none is asked for: `Sheet3`. */
export function nextSheetName(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!taken.some((other) => sameSheetName(other, name))) return name;
  }
}

/** `七年级 (2)` for a copy, cut so that it fits. */
export function copiedSheetName(source: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = source.slice(0, 31 - ending.length) + ending;
    if (!taken.some((other) => sameSheetName(other, name))) return name;
  }
}
