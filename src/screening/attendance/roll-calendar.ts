import type { AttendanceSession, AttendanceSource } from "../../records";
import { dayNumberOf, type DayNumber, type IsoDate, type SessionPart } from "../../school";

/**
 * 点名日历: every dated session of the workbook's sheets that is not wholly blank, in calendar order.
 * Sheets share a slot where they call the same part of the same day.
 */
export interface RollCalendar {
  /** School days: those with at least one slot. */
  readonly dates: readonly IsoDate[];
  readonly days: readonly DayNumber[];
  /** First slot of each day, and the number of all slots. */
  readonly firstSlots: Int32Array;
  readonly parts: readonly SessionPart["kind"][];
  /** The slot of each session of each source; see {@link noSlot} and {@link undatedSlot}. */
  readonly slotsOf: readonly Int32Array[];
}

/** A wholly blank column: no school. */
export const noSlot = -1;
/** Filled in, and nobody says when. */
export const undatedSlot = -2;

export function rollCalendar(sources: readonly AttendanceSource[]): RollCalendar {
  const dayOf = dayNumbers();
  const places = sources.map(({ sessions }) => sessions.map((session) => placeOf(session, dayOf)));
  const found = new Map<number, AttendanceSession>();
  places.forEach((ofSource, source) => {
    ofSource.forEach((place, index) => {
      const session = sources[source]?.sessions[index];
      if (place >= 0 && session && !found.has(place)) found.set(place, session);
    });
  });
  const inOrder = [...found].sort(([one], [other]) => one - other);
  const slots = new Map(inOrder.map(([place], slot) => [place, slot]));
  const days: DayNumber[] = [];
  const dates: IsoDate[] = [];
  const firsts: number[] = [];
  inOrder.forEach(([place, session], slot) => {
    const day = Math.floor(place / placesInADay);
    if (days.at(-1) === day) return;
    days.push(day);
    dates.push(session.date ?? "");
    firsts.push(slot);
  });
  return {
    dates,
    days,
    firstSlots: Int32Array.from([...firsts, inOrder.length]),
    parts: inOrder.map(([, { part }]) => part.kind),
    slotsOf: places.map((ofSource) =>
      Int32Array.from(ofSource, (place) => (place < 0 ? place : (slots.get(place) ?? noSlot))),
    ),
  };
}

const placesInADay = 128;
const lessonsInADay = 100;

/** Where in the calendar a session stands, as a number that grows with time. */
function placeOf(
  { date, part, isBlank }: AttendanceSession,
  dayOf: (date: IsoDate) => DayNumber | null,
): number {
  if (isBlank) return noSlot;
  const day = date === null ? null : dayOf(date);
  return day === null ? undatedSlot : day * placesInADay + placeInDay(part);
}

/** Every class has a sheet with the same days. */
function dayNumbers(): (date: IsoDate) => DayNumber | null {
  const known = new Map<IsoDate, DayNumber | null>();
  return (date) => {
    const before = known.get(date);
    if (before !== undefined) return before;
    const day = dayNumberOf(date);
    known.set(date, day);
    return day;
  };
}

function placeInDay(part: SessionPart): number {
  switch (part.kind) {
    case "day":
      return 0;
    case "morning":
      return 1;
    case "lesson":
      return 2 + Math.min(part.number, lessonsInADay);
    case "afternoon":
      return placesInADay - 2;
    case "evening":
      return placesInADay - 1;
  }
}
