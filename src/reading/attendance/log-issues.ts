import type { Issue } from "../../records";
import { raiseIssue } from "../raise-issue";
import type { LogEvent } from "./log-events";
import type { LogSession } from "./log-sessions";

const mostCells = 12;

/** Dates of a log that could not be read, and sessions that are therefore without one. */
export function logIssues(
  events: readonly LogEvent[],
  sessions: readonly LogSession[],
): readonly Issue[] {
  const undated = sessions.filter(({ session }) => session.date === null).length;
  const [lacking, ...others] = events.filter(({ lacksYear }) => lacksYear);
  const unread = events.filter((event) => event.day === null && !event.lacksYear);
  return [
    ...(lacking
      ? [
          raiseIssue(
            "error",
            { code: "attendance-dates-unknown", missing: "year" },
            placeOf([lacking, ...others]),
          ),
        ]
      : []),
    ...impossibleDates(unread),
    ...(undated > 0
      ? [raiseIssue("warning", { code: "attendance-undated", sessions: undated }, placeOf(unread))]
      : []),
  ];
}

function impossibleDates(events: readonly LogEvent[]): readonly Issue[] {
  const byText = new Map<string, LogEvent[]>();
  for (const event of events) {
    if (event.dateText === "") continue;
    const alike = byText.get(event.dateText);
    if (alike) alike.push(event);
    else byText.set(event.dateText, [event]);
  }
  return [...byText].map(([header, alike]) =>
    raiseIssue("error", { code: "attendance-date-impossible", header }, placeOf(alike)),
  );
}

function placeOf(events: readonly LogEvent[]) {
  const [at = null, ...also] = events.map(({ dateAt }) => dateAt);
  return { at, also: also.slice(0, mostCells), found: events[0]?.dateText ?? "" };
}
