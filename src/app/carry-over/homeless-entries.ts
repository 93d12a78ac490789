import type { Entry } from "./read-entries";

/** Away from its place a formula would compute something else: its result and its text are kept. */
export function awayFromPlace(entry: Entry): readonly Entry[] {
  const { content } = entry;
  return [
    ...(content.value === "" ? [] : [{ ...entry, content: { ...content, formula: null } }]),
    ...(content.formula === null ? [] : [formulaText(entry, content.formula)]),
  ];
}

/** A formula as it was typed, where it can no longer compute. */
export function formulaText(entry: Entry, formula: string): Entry {
  return { ...entry, key: "", content: { value: formula, formula: null, numberFormat: "@" } };
}
