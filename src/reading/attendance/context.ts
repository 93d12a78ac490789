import type { DateChoice } from "../../records";
import type { Grade } from "../../school";
import type { Legend } from "./draft";

/** What an attendance table is read with beside its own cells. */
export interface AttendanceContext {
  /** 年级 of pupils whose sheets do not say. */
  readonly grade: Grade | null;
  readonly legend: Legend;
  /** What a person said of the sheet's days. */
  readonly dateChoice: DateChoice | null;
  /** 2025—2026 学年, where all sheets of the workbook that name one agree. */
  readonly schoolYear: string | null;
}
