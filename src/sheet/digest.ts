import type { CellValue } from "./snapshot";

/**
 * 底账摘要: a short text that stands for what a cell holds, so that a later change can be seen without
 * keeping the content. A live formula is told from its result, text from a number that looks alike.
 * `""` for a blank cell. Numbers count to 15 digits, as far as Excel keeps them.
 */
export function digestCell(value: CellValue, formula: CellValue = value): string {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return `f${hash(formula)}`;
  }
  if (typeof value === "number") return `n${hash(numberText(value))}`;
  if (typeof value === "boolean") return value ? "b1" : "b0";
  return value === "" ? "" : `s${hash(value.replaceAll("\r\n", "\n"))}`;
}

/** Stands for the key of a row: long enough that no two keys of a workbook share one. */
export function digestKey(key: string): string {
  return `${hash(key)}${hash(key, 0x9e3779b9).padStart(7, "0")}`;
}

function numberText(value: number): string {
  const isShort = Number.isInteger(value) && Math.abs(value) < 1e15;
  return String(isShort ? value : Number(value.toPrecision(15)));
}

const { imul } = Math;
const prime = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits in base 36. */
function hash(text: string, basis = 0x811c9dc5): string {
  let state = basis;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    state = imul(state ^ (unit & 0xff), prime);
    state = imul(state ^ (unit >>> 8), prime);
  }
  return (state >>> 0).toString(36);
}
