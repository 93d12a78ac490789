import type { Area } from "../../../sheet";
import { parseElement } from "../xml/element";
import { escapeText } from "../xml/escape";
import { cornerOf } from "./area-lists";
import { translateFormula } from "./translate-formula";

/** Rewrites a formula (without `=`) of a rule that moves from these areas to those, so that it says the same. */
export function formulaMover(
  from: readonly Area[],
  to: readonly Area[],
): (formula: string) => string {
  const [before, after] = [cornerOf(from), cornerOf(to)];
  const [rows, columns] = [after.row - before.row, after.column - before.column];
  return (formula) => translateFormula(formula, rows, columns);
}

/** An element whose children of these names hold formulas, with each of them rewritten. */
export function withFormulas(
  xml: string,
  names: readonly string[],
  rewrite: (formula: string) => string,
): string {
  let out = "";
  let done = 0;
  for (const child of parseElement(xml).children) {
    if (!names.includes(child.name) || child.innerStart >= child.end) continue;
    const closing = xml.lastIndexOf("</", child.end - 1);
    if (closing < child.innerStart) continue;
    out += xml.slice(done, child.innerStart) + escapeText(rewrite(child.text));
    done = closing;
  }
  return out + xml.slice(done);
}
