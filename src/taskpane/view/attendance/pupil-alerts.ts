import type { AttendancePolicy } from "../../../app";
import type { AlertLevel } from "../../../rules";
import type { Alert } from "../../../screening";
import type { Language, Vocabulary } from "../../../text";
import { cellRanges, type CellRange } from "../cell-ranges";

/** One occasion on which something must be done: the alerts of one streak together. */
export interface PupilAlert {
  readonly key: string;
  /** The gravest level that was reached. */
  readonly level: AlertLevel;
  readonly sentence: string;
  /** What is due, the most pressing first. */
  readonly duties: readonly DueDuty[];
  readonly ranges: readonly CellRange[];
  readonly isOpen: boolean;
  readonly isCertain: boolean;
}

export interface DueDuty {
  readonly key: string;
  readonly words: string;
  readonly dueOn: { readonly month: number; readonly day: number };
  readonly daysLeft: number;
}

/** Alerts gravest first, those of one streak as one, with what each asks to be done by when. */
export function pupilAlerts(
  alerts: readonly Alert[],
  policy: AttendancePolicy,
  { attention }: Pick<Vocabulary, "attention">,
  language: Language,
): readonly PupilAlert[] {
  const occasions = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const key = alert.streak ? `streak ${alert.streak.from}` : `${alert.level} ${alert.rule}`;
    occasions.set(key, [...(occasions.get(key) ?? []), alert]);
  }
  const words = dutyWords(policy, language);
  return [...occasions].flatMap(([key, [gravest, ...lesser]]) =>
    gravest
      ? {
          key,
          level: gravest.level,
          sentence: attention.alert(gravest),
          duties: [gravest, ...lesser]
            .flatMap(({ rule, duties }) =>
              duties.map(({ duty, dueOn, daysLeft }) => ({
                key: `${rule} ${duty} ${dueOn}`,
                words: words(rule, duty),
                dueOn: monthAndDay(dueOn),
                daysLeft,
              })),
            )
            .sort((one, other) => one.daysLeft - other.daysLeft),
          ranges: cellRanges(gravest.cells),
          isOpen: gravest.isOpen,
          isCertain: gravest.isCertain,
        }
      : [],
  );
}

/** The month and the day of an ISO date, as numbers. */
export function monthAndDay(date: string): DueDuty["dueOn"] {
  const [, month = "", day = ""] = date.split("-");
  return { month: Number(month), day: Number(day) };
}

function dutyWords(policy: AttendancePolicy, language: Language) {
  const rules = [...policy.levels, ...policy.cumulative];
  return (rule: string, duty: string): string =>
    rules.find(({ id }) => id === rule)?.duties.find(({ id }) => id === duty)?.words[language] ??
    rules.flatMap(({ duties }) => duties).find(({ id }) => id === duty)?.words[language] ??
    "";
}
