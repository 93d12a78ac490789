import type { TypedContent } from "../../sheet";

/**
 * 重新编号: a number, or a formula that does nothing but count rows (`=ROW()-5`, `=A7+1`,
 * `=SUBTOTAL(103,B$3:B7)`). We number the rows ourselves, so that nothing is lost with it.
 */
export function isNumbering({ value, formula }: TypedContent): boolean {
  return formula === null ? typeof value === "number" : counting.test(formula.replaceAll(" ", ""));
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const cells = `${cell}(?::${cell})?`;
const count = String.raw`(?:ROWS?|COUNTA?|MAX)\((?:${cells})?\)|SUBTOTAL\(\d+,${cells}\)`;
const term = String.raw`(?:${count}|${cell}|\d{1,9})`;
const counting = new RegExp(`^=${term}(?:[+-]${term})*$`, "i");
