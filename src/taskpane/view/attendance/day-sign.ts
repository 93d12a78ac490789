import type { AttendanceKind } from "../../../school";

/** How a day stands in the strip of weeks: its form says as much as its colour. */
export type DaySign = "present" | "unexcused" | "leave" | "late" | "away" | "unknown" | "no-school";

/** The sign of one kind of entry; null where it is nothing to be counted. */
export function signOfKind(kind: AttendanceKind): Exclude<DaySign, "no-school"> {
  switch (kind) {
    case "present":
      return "present";
    case "late":
    case "leftEarly":
      return "late";
    case "personalLeave":
    case "sickLeave":
    case "officialLeave":
    case "leave":
      return "leave";
    case "unexcused":
      return "unexcused";
    case "away":
      return "away";
    case "absent":
    case "blank":
    case "unknown":
      return "unknown";
  }
}

/** The sign of a whole day: what must be seen first. */
export function signOfDay(parts: readonly AttendanceKind[]): Exclude<DaySign, "no-school"> {
  const signs = parts.map(signOfKind);
  return gravity.find((sign) => signs.includes(sign)) ?? "present";
}

/** Whether the day's sign holds for every part of it. */
export function isWholeDay(parts: readonly AttendanceKind[]): boolean {
  const sign = signOfDay(parts);
  return parts.every((kind) => signOfKind(kind) === sign);
}

const gravity = ["unexcused", "unknown", "leave", "late", "away", "present"] as const;
