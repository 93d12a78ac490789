import type { DateChoice, ReadingChoices, SheetKey } from "../../records";
import { isSameSheet } from "./same-key";

/** 这张表是 2026 年 3 月的; null leaves it to title and sheet name again. */
export function chooseDates(
  choices: ReadingChoices,
  sheet: SheetKey,
  said: Pick<DateChoice, "year" | "month"> | null,
): ReadingChoices {
  const others = choices.dates.filter((choice) => !isSameSheet(choice.sheet, sheet));
  return { ...choices, dates: said === null ? others : [...others, { sheet, ...said }] };
}
