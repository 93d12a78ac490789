import type { ReadingChoices, SheetKey, SymbolChoice } from "../../records";
import { isSameSheet } from "./same-key";

/** ⊙ 是病假: on one sheet, or on every sheet where `sheet` is null; null leaves it to the legends again. */
export function chooseSymbol(
  choices: ReadingChoices,
  { sheet, symbol }: Pick<SymbolChoice, "sheet" | "symbol">,
  parts: SymbolChoice["parts"] | null,
): ReadingChoices {
  const others = choices.symbols.filter(
    (said) => !(said.symbol === symbol && isSameScope(said.sheet, sheet)),
  );
  return { ...choices, symbols: parts === null ? others : [...others, { sheet, symbol, parts }] };
}

function isSameScope(one: SheetKey | null, other: SheetKey | null): boolean {
  return one === null || other === null ? one === other : isSameSheet(one, other);
}
