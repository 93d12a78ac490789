import type { BorderLine, CellFormat } from "../../sheet";
import { lineColor, palette, strongLineColor, type Meaning } from "./palette";

const body = "等线";
export const display = "黑体";

const thin: BorderLine = { style: "thin", color: lineColor };
export const dashed: BorderLine = { style: "dashed", color: palette.undetermined.ink };
const dotted: BorderLine = { style: "dotted", color: lineColor };
const strong: BorderLine = { style: "medium", color: strongLineColor };
export const band: BorderLine = { style: "medium", color: palette.title.ink };

export const guarded: BorderLine = { style: "medium", color: palette.internal.ink };

export const noBorders = { top: null, right: null, bottom: null, left: null };
export const boxed = { top: thin, right: thin, bottom: thin, left: thin };
/** Rows of a list have no upper line, so that a conditional line below the row above is not covered. */
export const listed = { top: null, right: thin, bottom: thin, left: thin };
export const listedDashed = { top: null, right: dashed, bottom: dashed, left: dashed };
export const listedDotted = { top: null, right: thin, bottom: dotted, left: thin };
export const headed = { top: thin, right: thin, bottom: strong, left: thin };

interface Look {
  readonly meaning?: Meaning;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly horizontal?: CellFormat["horizontal"];
  readonly vertical?: CellFormat["vertical"];
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly borders?: CellFormat["borders"];
}

/** A look of ours: what is not said is the body of a list, centred, in a box without an upper line. */
export function look({ meaning = "plain", borders = listed, ...rest }: Look): CellFormat {
  const { fill, ink, bold } = palette[meaning];
  return {
    font: {
      name: rest.font ?? body,
      size: rest.size ?? 10,
      bold: rest.bold ?? bold,
      color: ink,
      underline: rest.underline ?? false,
    },
    fill,
    horizontal: rest.horizontal ?? "center",
    vertical: rest.vertical ?? "center",
    indent: rest.indent ?? 0,
    wrap: rest.wrap ?? true,
    numberFormat: rest.numberFormat ?? "General",
    borders,
  };
}

export const left = { horizontal: "left", indent: 1 } as const;
