import type { PrintPlan } from "../../sheet";

export type Orientation = PrintPlan["orientation"];

const points = 72;
/** A form has a binding edge. */
const formMargins = { left: 0.79, right: 0.47, top: 0.63, bottom: 0.75, header: 0.3, footer: 0.3 };
const margins = { left: 0.47, right: 0.47, top: 0.63, bottom: 0.75, header: 0.3, footer: 0.3 };
const paper = { short: 8.27, long: 11.69 };
/** What Excel keeps for itself at the foot of a page. */
const reserve = 6;
/** Below this a sheet cannot be read on paper. */
const smallestScale = 0.8;

/** Width of a column in points: 7 px a character and 5 px padding, whatever the user's default font. */
export function columnPoints(width: number): number {
  return 5.25 * width + 3.75;
}

/** The widest that all columns together may be, in points. */
export function widestSheet(orientation: Orientation): number {
  return printable(orientation).width / smallestScale;
}

/** The scale at which Excel prints columns of these widths on one page; never above 1. */
export function printScale(widths: readonly number[], orientation: Orientation): number {
  const total = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  return Math.min(1, Math.floor((printable(orientation).width / total) * 100) / 100);
}

/**
 * A digit of 7 px stands for a character; where the default font has wider ones (9.3 px where no Chinese font is
 * installed) every column is so much wider. A sheet that is fitted to the page does not mind; one with a fixed
 * scale must leave the room.
 */
const widestFont = 9.34 / 7;

/** The scale of a sheet whose page breaks carry meaning, in per cent. */
export function fixedScale(widths: readonly number[], orientation: Orientation): number {
  const total = widths.reduce((sum, width) => sum + columnPoints(width), 0) * widestFont;
  return Math.min(100, Math.floor((printable(orientation).width / total) * 100));
}

/** Height of a page in points of the sheet, at this scale. */
export function pageHeight(orientation: Orientation, scale: number): number {
  return printable(orientation).height / scale;
}

/** Takes width from the columns that can spare some, until all stand on a page at a readable scale. */
export function fitWidths(
  columns: readonly { readonly width: number; readonly least: number }[],
  orientation: Orientation,
): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + columnPoints(width), 0);
  const excess = (total - widestSheet(orientation)) / 5.25;
  const spare = columns.reduce((sum, { width, least }) => sum + (width - least), 0);
  if (excess <= 0 || spare === 0) return columns.map(({ width }) => width);
  const share = Math.min(1, excess / spare);
  return columns.map(({ width, least }) => Math.floor((width - (width - least) * share) * 10) / 10);
}

/** The room of a form's page in points; its columns must stand on the page at full size. */
export function formPage(widths: readonly number[]): { readonly room: number } {
  const width = (paper.short - formMargins.left - formMargins.right) * points;
  const total = widths.reduce((sum, each) => sum + columnPoints(each), 0);
  if (total > width) throw new Error(`A form is ${total} points wide, a page ${width}.`);
  return { room: (paper.long - formMargins.top - formMargins.bottom) * points - reserve };
}

/** As `printPlan`, upright, for a form. */
export function formPrintPlan(heads: PrintHeads, pages: string): PrintPlan {
  return { ...printPlan("portrait", heads, pages), margins: formMargins };
}

export interface PrintHeads {
  readonly left: readonly (string | null)[];
  readonly footer: readonly (string | null)[];
  /** Stands before the sheet's name at the top right: 内部资料. */
  readonly warning?: string;
  readonly gap: string;
  readonly wideGap: string;
}

/** Header and footer as codes: 8 pt, ampersands escaped, each under Excel's 255 characters. */
export function printPlan(
  orientation: Orientation,
  { left, footer, warning, gap, wideGap }: PrintHeads,
  pages: string,
): PrintPlan {
  return {
    orientation,
    margins,
    repeatRows: null,
    headerLeft: coded(escape(joined(left, gap)), 200),
    headerRight: warning === undefined ? `${font}&A` : `${coded(escape(warning), 60)}${gap}&A`,
    footerCenter: `${coded(escape(joined(footer, wideGap)), 180)}${wideGap}${pages}`,
    pageBreaksBefore: [],
  };
}

const font = '&"等线,Regular"&8';

function joined(parts: readonly (string | null)[], gap: string): string {
  return parts.filter((part) => part !== null).join(gap);
}

function escape(text: string): string {
  return text.replaceAll("&", "&&");
}

/** A text cut between characters, never inside an escaped ampersand; no digit may follow the size. */
function coded(text: string, most: number): string {
  const cut = text.length <= most ? text : `${text.slice(0, most).replace(/(?<!&)(?:&&)*&$/, "")}…`;
  return `${font}${/^\d/.test(cut) ? " " : ""}${cut}`;
}

function printable(orientation: Orientation): { readonly width: number; readonly height: number } {
  const upright = orientation === "portrait";
  const across = upright ? paper.short : paper.long;
  const down = upright ? paper.long : paper.short;
  return {
    width: (across - margins.left - margins.right) * points,
    height: (down - margins.top - margins.bottom) * points - reserve,
  };
}
