import type { ScreeningArguments } from "./arguments";

type FixedDay = Pick<ScreeningArguments, "today">;

/** When the run is, as it is printed: `2026-06-26 09:12`. */
export function momentOf(asked: FixedDay, now: Date): string {
  return `${dayOf(asked, now)} ${localTime(asked, now)}`;
}

/** ISO date of the run. */
export function dayOf({ today }: FixedDay, now: Date): string {
  return today ?? localDate(now);
}

function localDate(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** A run with a fixed date is repeatable to the byte: its time of day is fixed as well. */
function localTime({ today }: FixedDay, now: Date): string {
  if (today !== null) return "00:00";
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
