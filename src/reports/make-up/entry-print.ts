import type { PrintPlan, SheetPlan } from "../../sheet";
import { columnPoints } from "../visual-language";

/** 登记表 is signed at the foot of each page: more room there, less at the sides. */
const margins = { left: 0.55, right: 0.45, top: 0.63, bottom: 1, header: 0.3, footer: 0.3 };

/** All rows down to the header stand on each page again, the line to sign at each page's foot. */
export function entryPrint({ columnWidths, list, print }: SheetPlan, signLine: string): PrintPlan {
  return {
    ...print,
    margins,
    scale: safeScale(columnWidths),
    repeatRows: { first: 0, last: list?.header ?? 0 },
    footerCenter: `&"宋体,Regular"&9${signLine}\n${print.footerCenter}`,
  };
}

/** On paper in points: A4 less the margins. */
const room = (8.27 - margins.left - margins.right) * 72;
/** Where no Chinese font is installed, a digit of 9.3 px may stand in for one of 7, and columns are as much wider. */
const widestFont = 9.3 / 7;
/** Below this it cannot be read on paper. */
const smallest = 80;

/** A sheet with a scale of its own is cut into strips where its columns come out wider than the page. */
function safeScale(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  return Math.max(smallest, Math.min(100, Math.floor((room / (total * widestFont)) * 100)));
}

/** 登记表 is a list in the font of forms; its titles stay as they are. */
export function inFormFont(formats: SheetPlan["formats"]): SheetPlan["formats"] {
  return Object.fromEntries(
    Object.entries(formats).map(([name, format]) => [
      name,
      format.font.name === "等线" && !/header/iu.test(name)
        ? { ...format, font: { ...format.font, name: "宋体" } }
        : format,
    ]),
  );
}
