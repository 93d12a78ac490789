import type { Area } from "./address";
import type { PlannedChart } from "./chart";
import type { PlannedForm } from "./form";
import type { PlannedList, SetAsideRow } from "./list";
import type { TakenRow, TypedContent } from "./typed";

/**
 * 结果表设计稿: everything about one result sheet, decided before Excel is touched. The writer makes the
 * sheet from it and adds nothing of its own. Rows and columns count from 0, heights and sizes are in
 * points, widths in characters (7 px each + 5 px padding).
 */
export interface SheetPlan {
  /** Which result sheet this is, whatever its name: `overview`, `class-ledger|八(3)班` … (`reportKey`). */
  readonly report: string;
  /** The name asked for; where a sheet of the user's bears it already, the writer adds ` (2)`. */
  readonly name: string;
  readonly tabColor: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly PlannedRow[];
  /** The looks that cells refer to by name. */
  readonly formats: Readonly<Record<string, CellFormat>>;
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** Header and data rows of a list, with Excel's filter buttons. */
  readonly filter: Area | null;
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly links: readonly PlannedLink[];
  /** Cells that people fill in. */
  readonly fillIn: readonly Area[];
  readonly print: PrintPlan;
  /** 表: without it typed entries have no row to go back to. */
  readonly list?: PlannedList;
  /** 簿册: boxes to write into. A sheet is a list or a form, or neither (总览). */
  readonly form?: PlannedForm;
  readonly charts?: readonly PlannedChart[];
  readonly validations?: readonly PlannedValidation[];
}

export interface PlannedRow {
  readonly height: number;
  /** One entry a column; null leaves the cell blank and plain. */
  readonly cells: readonly (PlannedCell | null)[];
  /** Whose row of the list it is, the same in every run and language; no two rows share one. */
  readonly key?: string;
  /** A blank row of the list that a person may fill in as a whole. */
  readonly isOpen?: true;
  /** The rows of a person's own that this one stands for. */
  readonly takes?: readonly TakenRow[];
  /** A line of 待处理 below the list. A form's lines have no column: it is in the key. */
  readonly setAside?: Omit<SetAsideRow, "row">;
  /** How a form's rows fall onto pages; a filler fills up a page that ends early. */
  readonly isFiller?: true;
  readonly beginsPage?: boolean;
  readonly keepWithNext?: boolean;
}

export interface PlannedCell {
  /** A string is written as text, never parsed as Excel parses typing. */
  readonly value: string | number;
  /** A name in `SheetPlan.formats`. */
  readonly format: string;
  /** A person's entry that stands here, as it was typed; `value` is then how it reads. */
  readonly theirs?: TypedContent;
}

export interface CellFormat {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly color: string;
    readonly underline: boolean;
  };
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly indent: number;
  readonly wrap: boolean;
  /** Number format code; `@` for text, `General` for none. */
  readonly numberFormat: string;
  readonly borders: {
    readonly top: BorderLine | null;
    readonly right: BorderLine | null;
    readonly bottom: BorderLine | null;
    readonly left: BorderLine | null;
  };
}

export interface BorderLine {
  readonly style: "thin" | "medium" | "dashed" | "dotted";
  readonly color: string;
}

/** A rule on an area, written for its first cell. */
export type PlannedConditionalFormat = PlannedLineRule | PlannedLookRule;

/** Draws a thin line above or below rows. */
export interface PlannedLineRule {
  readonly kind: "line";
  readonly area: Area;
  readonly formula: string;
  readonly line: { readonly side: "top" | "bottom"; readonly color: string };
  /** Colour of the lines left and right of the cells, which some programs drop under such a rule. */
  readonly besideColor: string;
}

/** Gives cells another look as long as the formula holds. */
export interface PlannedLookRule {
  readonly kind: "look";
  readonly area: Area;
  readonly formula: string;
  readonly fill: string | null;
  readonly ink: string | null;
  /** All four sides; null leaves the cell's own. */
  readonly border: { readonly style: "thin" | "dashed"; readonly color: string } | null;
}

/** 数据验证: what may be typed into cells to fill in. */
export interface PlannedValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "decimal"; readonly minimum: number; readonly maximum: number };
  /** `warning` lets a person keep what the rule does not know. */
  readonly strictness: "stop" | "warning";
  /** Shown when the rule is broken. */
  readonly title: string;
  readonly message: string;
}

/** A cell that leads to a cell of the person's own sheets, as it stood at the run. */
export interface PlannedLink {
  readonly row: number;
  readonly column: number;
  readonly target: { readonly sheet: string; readonly area: Area };
  readonly tip: string;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** Inches. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** The row repeated on each page (0-based), or null. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly footerCenter: string;
  /** Rows (0-based) that begin a new page. */
  readonly pageBreaksBefore: readonly number[];
  /**
   * Per cent. Set only where page breaks carry meaning, for Excel passes over them when it fits a sheet
   * to the page; without it the sheet is fitted to one page in width.
   */
  readonly scale?: number;
  /** Fitted to a single page in height too, where it is a little too long for one. */
  readonly onOnePage?: true;
}
