import type { AttendanceBook, AttendanceMark, AttendanceSource } from "../../records";
import type { AttendancePolicy } from "../../rules";
import { attendanceKinds, type AttendanceKind } from "../../school";

/** What an entry counts as under the policy. */
export interface MarkMeaning {
  /** Empty where there is no entry to count. */
  readonly parts: readonly AttendanceKind[];
  /** What it says of an unexcused streak: {@link seen}, {@link missed} and so on, added up. */
  readonly says: number;
  /** Place of its only part among the kinds; −1 where it has several, or none that is counted. */
  readonly only: number;
  /** Somebody wrote it; an empty cell gives way to an entry on another sheet. */
  readonly isEntry: boolean;
}

/** Present, late or on leave: ends a streak. */
export const seen = 1;
/** 旷课 */
export const missed = 2;
/** Nobody can tell. */
export const untold = 4;
/** Not there, and nobody says why: may have been 旷课. */
export const gone = 8;

/** Of a pupil whom the sheet does not have. */
export const noRoll = 0;
/** A log has no line of the pupil, though it has some of the class. */
export const noLine = 1;

export interface MarkMeanings {
  readonly meanings: readonly MarkMeaning[];
  /** For each source the meaning of each code. */
  readonly ofCodes: readonly Uint16Array[];
}

/** 各种记号在这套规则下算什么, each meaning once for all sheets. */
export function markMeanings({ sources }: AttendanceBook, policy: AttendancePolicy): MarkMeanings {
  const meanings: MarkMeaning[] = [
    { parts: [], says: 0, only: -1, isEntry: false },
    { parts: [], says: untold, only: -1, isEntry: false },
  ];
  const known = new Map<string, number>();
  const meaningOf = (mark: AttendanceMark): number => {
    const key = mark.parts.join("/");
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, meanings.length);
    meanings.push(meaningUnder(policy, mark));
    return meanings.length - 1;
  };
  return {
    meanings,
    ofCodes: sources.map((source) =>
      Uint16Array.from(source.marks, (mark) =>
        isBlank(mark) && tellsWhoCame(source) ? noLine : meaningOf(mark),
      ),
    ),
  };
}

/** A log that says who came, and not only who did not: without a line nobody knows. */
export function tellsWhoCame({
  layout,
  marks,
}: Pick<AttendanceSource, "layout" | "marks">): boolean {
  return layout === "log" && marks.some(({ parts }) => parts.includes("present"));
}

export function kindUnder(
  { blankMeans, absentMeans }: AttendancePolicy,
  kind: AttendanceKind,
): AttendanceKind {
  if (kind === "blank") return blankMeans;
  return kind === "absent" && absentMeans === "unexcused" ? "unexcused" : kind;
}

function meaningUnder(policy: AttendancePolicy, mark: AttendanceMark): MarkMeaning {
  const parts = mark.parts.map((kind) => kindUnder(policy, kind));
  const [first] = parts;
  return {
    parts,
    says: parts.reduce((sum, kind) => sum | saysOf(kind), 0),
    only: parts.length === 1 && first && first !== "away" ? attendanceKinds.indexOf(first) : -1,
    isEntry: !isBlank(mark),
  };
}

function isBlank({ parts }: AttendanceMark): boolean {
  return parts.every((kind) => kind === "blank");
}

function saysOf(kind: AttendanceKind): number {
  switch (kind) {
    case "present":
    case "late":
    case "leftEarly":
    case "personalLeave":
    case "sickLeave":
    case "officialLeave":
    case "leave":
      return seen;
    case "unexcused":
      return missed;
    case "absent":
      return gone;
    case "blank":
    case "unknown":
      return untold;
    case "away":
      return 0;
  }
}
