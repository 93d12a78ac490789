import type { AttendanceSource, Issue, LegendEntry, WrittenTotal } from "../../records";
import type { IsoDate } from "../../school";
import type { PupilRow } from "../extract/read-pupils";
import type { RecognisedTable } from "../recognise/table";
import type { PlannedSession } from "./plan-sessions";

/** An attendance table as read by itself, before its rows know their pupils. */
export interface AttendanceDraft {
  readonly table: RecognisedTable;
  /** One entry a row of `codes`: of a log the first event of each pupil. */
  readonly pupils: readonly PupilRow[];
  readonly layout: AttendanceSource["layout"];
  readonly sessions: AttendanceSource["sessions"];
  /** The cells that each session is read from; empty for a log. */
  readonly planned: readonly PlannedSession[];
  readonly codes: Uint16Array;
  readonly marks: AttendanceSource["marks"];
  readonly places: AttendanceSource["places"];
  readonly legend: readonly LegendEntry[];
  readonly totals: readonly DraftTotal[];
  /** Without pupils: what concerns one pupil names the cell. */
  readonly issues: readonly Issue[];
}

/** A written total whose pupil is still a row of the draft. */
export interface DraftTotal extends Omit<WrittenTotal, "of" | "source"> {
  readonly of:
    | { readonly kind: "row"; readonly row: number }
    | { readonly kind: "day"; readonly classGroup: string | null; readonly date: IsoDate };
}

/** 图例 in force on one sheet: says what a cell means. */
export interface Legend {
  /** Reads a cell's text; equal texts give the same mark, and what cannot be read is `unknown`. */
  read(text: string): ReadMark;
}

export interface ReadMark {
  readonly parts: AttendanceSource["marks"][number]["parts"];
  /** The entries that it was read by; empty for blank and unknown. */
  readonly by: readonly LegendEntry[];
}
