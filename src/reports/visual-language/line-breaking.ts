/** Widths in characters of a 10 pt line, as measured in Excel: one 汉字 and one other character. */
const wide = 1.93;
const narrow = 1.08;
const padding = 0.15;
const indentWidth = 1.4;
const lineFactor = 1.48;
const linePadding = 6;

const neverFirst = "，。、；：）！？”》,.;:)!?";

/** Room for text in a cell. */
export interface TextRoom {
  /** Column width in characters. */
  readonly width: number;
  readonly indent: number;
  /** Font size in points. */
  readonly size: number;
}

/** How wide a text stands on one line, in characters of the column's measure. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += characterWidth(text.charCodeAt(at));
  return (sum * size) / 10;
}

/** The column width that holds the text on one line. */
export function widthFor(text: string, size = 10, indent = 0): number {
  return Math.ceil((textWidth(text, size) + padding + indentWidth * indent) * 10) / 10 + 0.3;
}

/** In how many lines the text stands, filled greedily; no line begins with a closing mark. */
export function lineCount(text: string, room: TextRoom): number {
  const usable = usableWidth(room);
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, usable);
  return lines;
}

/** Points: Excel takes no row higher than 409; a little is kept for what printers round up. */
export const highestRow = 400;

/** The height of a row that shows so many lines. */
export function rowHeight(lines: number, size: number): number {
  return Math.round((lines * lineFactor * size + linePadding) * 100) / 100;
}

/** Puts items on lines so that none is broken in the middle; the separator ends a line's items. */
export function breakBetween(
  items: readonly string[],
  separator: string,
  room: TextRoom,
  mostOnLine = Number.POSITIVE_INFINITY,
): string {
  const usable = usableWidth(room);
  const lines: string[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    const fits =
      line !== undefined &&
      line.length < mostOnLine &&
      unitWidth([...line, item].join(separator)) <= usable;
    if (fits) line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.join(separator)).join("\n");
}

/** Breaks a sentence behind its commas; one with a part too long for a line is left to wrap by itself. */
export function breakByMeaning(text: string, room: TextRoom): string {
  const usable = usableWidth(room);
  if (unitWidth(text) <= usable) return text;
  const parts = text.split(/(?<=[，；。：])/u);
  return parts.every((part) => unitWidth(part) <= usable) ? breakBetween(parts, "", room) : text;
}

function usableWidth({ width, indent, size }: TextRoom): number {
  return ((width - padding - indentWidth * indent) * 10) / size;
}

function paragraphLines(text: string, usable: number): number {
  let lines = 1;
  let filled = 0;
  let previous = 0;
  for (const piece of text.match(/[\u0021-\u200F]+|./gsu) ?? []) {
    const width = unitWidth(piece);
    if (filled + width <= usable) {
      filled += width;
    } else if (piece === " ") {
      filled = usable;
    } else if (width > usable) {
      const rest = filled + width;
      lines += Math.ceil(rest / usable) - 1;
      filled = rest % usable;
    } else {
      lines += 1;
      filled = neverFirst.includes(piece) ? previous + width : width;
    }
    previous = width;
  }
  return lines;
}

function unitWidth(text: string): number {
  return textWidth(text, 10);
}

/** The second half of a rare 汉字 takes no room of its own. Chinese fonts draw general punctuation, signs and arrows as wide as a 汉字. */
function characterWidth(code: number): number {
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return code >= 0x2010 ? wide : narrow;
}
