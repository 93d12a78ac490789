import type { Truth } from "./truth";

/** What a person with a pencil would note of one pupil. */
export interface Noted {
  /** Half days by kind. */
  readonly halfDays: Readonly<Record<string, number>>;
  /** Date → the day's halves, `unexcused present`. */
  readonly days: Readonly<Record<string, string>>;
  /** `2026-03-02–2026-03-04 3`: first, last, school days. */
  readonly streaks: readonly string[];
  /** The gravest level of each streak, by its first day. */
  readonly levels: Readonly<Record<string, string>>;
}

export function noteByHand({ dates, halves }: Truth, pupil: number): Noted {
  const halfDays: Record<string, number> = {};
  const days: Record<string, string> = {};
  const streaks: string[] = [];
  const levels: Record<string, string> = {};
  let run: string[] = [];
  const endRun = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      streaks.push(`${first}–${last} ${String(run.length)}`);
      const calendar = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
      levels[first] = levelOf(run.length, calendar);
    }
    run = [];
  };
  dates.forEach((date, day) => {
    const [morning, afternoon] = halves[pupil]?.[day] ?? ["present", "present"];
    for (const kind of [morning, afternoon]) halfDays[kind] = (halfDays[kind] ?? 0) + 1;
    days[date] = `${morning} ${afternoon}`;
    if (morning === "unexcused" && afternoon === "unexcused") run.push(date);
    else endRun();
  });
  endRun();
  return { halfDays, days, streaks, levels };
}

function levelOf(schoolDays: number, calendarDays: number): string {
  if (calendarDays > 30) return "dropout";
  if (calendarDays > 7) return "suspected-dropout";
  return schoolDays >= 3 ? "home-visit" : "contact";
}
