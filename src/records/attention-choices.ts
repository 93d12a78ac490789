import type { AttendanceKind } from "../school";
import type { PupilKey, SheetKey } from "./keys";

/** 图例里的一个记号, as a person defined it. */
export interface SymbolChoice {
  /** Null for every sheet of the workbook. */
  readonly sheet: SheetKey | null;
  /** Folded by shape. */
  readonly symbol: string;
  readonly parts: readonly AttendanceKind[];
}

/** 哪年哪月: for a sheet that states its days without year, or without month. */
export interface DateChoice {
  readonly sheet: SheetKey;
  /** Of the sheet's first date. */
  readonly year: number;
  /** 1 to 12; null where the sheet states its months. */
  readonly month: number | null;
}

/** 人工加的类别: typed into the roster or added in the task pane. */
export interface HandTag {
  /** Id of a category. */
  readonly category: string;
  readonly pupil: PupilKey;
  /** 具体情况, as the person wrote it. */
  readonly note: string;
  readonly by: "roster" | "pane";
}
