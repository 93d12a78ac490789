import type { ScreenedWorkbook } from "../../app";
import type { AlertLevel } from "../../rules";
import type { Language } from "../../text";
import type { Narrowing, ResultsView } from "./roster";

/** What the list can be narrowed to beside class and verdict; an empty list where there is no choice. */
export interface ListChoices {
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly levels: readonly AlertLevel[];
}

/** Only categories and levels that occur; those that a list is made of already are chosen elsewhere. */
export function choicesFor(
  shown: ResultsView,
  { attention, attendance, scheme }: ScreenedWorkbook,
  language: Language,
): ListChoices {
  const tagged = new Set(attention.tags.map(({ category }) => category));
  const alerted = new Set(attendance.alerts.map(({ level }) => level));
  return {
    categories:
      shown === "categories"
        ? []
        : scheme.categories
            .filter(({ id }) => tagged.has(id))
            .map(({ id, label }) => ({ id, label: label[language] })),
    levels: shown === "alerts" ? [] : levelsGravestFirst.filter((level) => alerted.has(level)),
  };
}

/** Whether the filters by category and by level let a pupil through. */
export function narrowedBy(
  { category, level }: Pick<Narrowing, "category" | "level">,
  { attention, attendance }: ScreenedWorkbook,
): (student: number) => boolean {
  const tagged =
    category === null
      ? null
      : new Set(attention.tags.filter((tag) => tag.category === category).map(studentOf));
  const alerted =
    level === null
      ? null
      : new Set(attendance.alerts.filter((alert) => alert.level === level).map(studentOf));
  return (student) => (tagged?.has(student) ?? true) && (alerted?.has(student) ?? true);
}

export const levelsGravestFirst: readonly AlertLevel[] = [
  "dropout",
  "suspected-dropout",
  "home-visit",
  "contact",
  "cumulative",
  "chronic",
];

function studentOf({ student }: { readonly student: number }): number {
  return student;
}
