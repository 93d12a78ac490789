import { isoDateOf, type SessionPart } from "../../school";
import type { AttendanceSession } from "../../records";
import type { LogEvent } from "./log-events";

/** A session of a log with its events; of one pupil there are several only where the log repeats itself. */
export interface LogSession {
  readonly session: AttendanceSession;
  readonly events: readonly LogEvent[];
}

/**
 * 一天一次; several a day where rows say 节次 or 午别, or where one pupil has several events on one day: those
 * are told apart by what the roll was called for, by morning and afternoon, and at last by their order.
 */
export function sessionsOf(events: readonly LogEvent[]): readonly LogSession[] {
  const order = ([one]: readonly LogEvent[]) => one?.day ?? Infinity;
  return groupsOf(events, ({ day, dateText }) => String(day ?? dateText))
    .sort((one, other) => (order(one) === order(other) ? 0 : order(one) - order(other)))
    .flatMap(sessionsOfDay);
}

type Part = readonly [SessionPart, readonly LogEvent[]];

function sessionsOfDay(events: readonly LogEvent[]): readonly LogSession[] {
  const stated: readonly Part[] = groupsOf(
    events.filter(({ part }) => part !== null),
    ({ part }) => JSON.stringify(part),
  ).map((group) => [group[0]?.part ?? wholeDay, group]);
  const lessons = stated.map(([part]) => (part.kind === "lesson" ? part.number : 0));
  const rest = partsOfDay(
    events.filter(({ part }) => part === null),
    Math.max(0, ...lessons),
  );
  return [...stated, ...rest]
    .sort(([one], [other]) => rankOf(one) - rankOf(other))
    .map(([part, ofPart]) => ({ session: sessionOf(part, ofPart), events: ofPart }));
}

const wholeDay: SessionPart = { kind: "day" };

function sessionOf(part: SessionPart, events: readonly LogEvent[]): AttendanceSession {
  const [first] = events;
  return {
    date: first?.day == null ? null : isoDateOf(first.day),
    part,
    label: first?.dateText ?? "",
    isBlank: events.every(({ text }) => text.trim() === ""),
    at: null,
  };
}

/** Events whose rows name no part of the day; lessons are numbered on from those that others name. */
function partsOfDay(events: readonly LogEvent[], lessonsBefore: number): readonly Part[] {
  if (events.length === 0) return [];
  if (isOnceEach(events)) return [[wholeDay, events]];
  const halves = groupsOf(events, ({ minute }) => halfOf(minute));
  const areHalves = halves.every((group) => isOnceEach(group) && halfOf(minuteOf(group)) !== "");
  if (areHalves && new Set(events.map(({ what }) => what)).size === 1) {
    return halves.map((group) => [{ kind: halfOf(minuteOf(group)) || "morning" }, group]);
  }
  return groupsOf(events, ({ what, minute }) => `${what}\n${halfOf(minute)}`)
    .flatMap(inTurns)
    .sort((one, other) => timeOf(one) - timeOf(other))
    .map((group, index) => [{ kind: "lesson", number: lessonsBefore + index + 1 }, group]);
}

/** A pupil's first event, second event … of a group. */
function inTurns(events: readonly LogEvent[]): readonly (readonly LogEvent[])[] {
  if (isOnceEach(events)) return [events];
  const turns: LogEvent[][] = [];
  for (const ofPupil of groupsOf(events, ({ pupilKey }) => pupilKey)) {
    [...ofPupil]
      .sort((one, other) => (one.minute ?? 0) - (other.minute ?? 0))
      .forEach((event, turn) => (turns[turn] ??= []).push(event));
  }
  return turns;
}

function groupsOf(
  events: readonly LogEvent[],
  keyOf: (event: LogEvent) => string,
): (readonly LogEvent[])[] {
  const groups = new Map<string, LogEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

function isOnceEach(events: readonly LogEvent[]): boolean {
  return new Set(events.map(({ pupilKey }) => pupilKey)).size === events.length;
}

const noon = 12 * 60;
const evening = 18 * 60;

function halfOf(minute: number | null): "" | "morning" | "afternoon" | "evening" {
  if (minute === null) return "";
  return minute < noon ? "morning" : minute < evening ? "afternoon" : "evening";
}

function minuteOf([first]: readonly LogEvent[]): number | null {
  return first?.minute ?? null;
}

/** When the first of them happened; where no row says, the order of the rows holds. */
function timeOf(events: readonly LogEvent[]): number {
  const minutes = events.flatMap(({ minute }) => minute ?? []);
  return minutes.length === 0 ? 0 : Math.min(...minutes);
}

/** 早读, 上午, lessons, 下午, 晚上 in the order of a day. */
function rankOf(part: SessionPart): number {
  switch (part.kind) {
    case "day":
      return 0;
    case "morning":
      return 1;
    case "lesson":
      return 2 + part.number / 100;
    case "afternoon":
      return 3;
    case "evening":
      return 4;
  }
}

/** Rows that repeat another one in everything, the minute included: an export pasted twice. */
export function withoutRepeats(events: readonly LogEvent[]): readonly LogEvent[] {
  const seen = new Set<string>();
  return events.filter(({ pupilKey, day, part, what, minute, text }) => {
    if (minute === null || day === null) return true;
    const key = JSON.stringify([pupilKey, day, part, what, minute, text.trim()]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
