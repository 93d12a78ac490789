import { serialDate } from "./serial-date";
import type { TypedNumber } from "./typed-number";

/** What typing a date depends on besides the text. */
export interface Calendar {
  /** The year of a date typed without one. */
  readonly year: number;
  readonly date1904: boolean;
}

/** Dates, times, and both, as Excel for Chinese schools (zh-CN: year, month, day) understands typing. */
export function parseTypedDate(text: string, calendar: Calendar): TypedNumber | null {
  if (!mayBeDate.test(text)) return null;
  const whole = parseDay(text, calendar) ?? parseTime(text);
  if (whole) return whole;
  const both = /^(\S+)\s+(\d.*)$/.exec(text);
  const day = both && parseDay(both[1] ?? "", calendar);
  const time = both && parseTime(both[2] ?? "");
  if (!day || !time || time.value >= 1) return null;
  return { value: day.value + time.value, numberFormat: "yyyy/m/d h:mm" };
}

const mayBeDate = /[-/:年月a-z]/i;

interface DayForm {
  readonly pattern: RegExp;
  readonly numberFormat: string;
  readonly order: readonly ("year" | "month" | "day")[];
}

const dayForms: readonly DayForm[] = [
  {
    pattern: /^(\d{4}|\d{2})([/-])(\d{1,2})\2(\d{1,2})$/,
    numberFormat: "yyyy/m/d",
    order: ["year", "month", "day"],
  },
  {
    pattern: /^(\d{4})()[/-](\d{1,2})$/,
    numberFormat: "mmm-yy",
    order: ["year", "month"],
  },
  {
    pattern: /^(\d{1,2})()[/-](\d{1,2})$/,
    numberFormat: 'm"月"d"日"',
    order: ["month", "day"],
  },
  {
    pattern: /^(\d{4}|\d{2})()年(\d{1,2})月(\d{1,2})日$/,
    numberFormat: 'yyyy"年"m"月"d"日"',
    order: ["year", "month", "day"],
  },
  {
    pattern: /^(\d{4}|\d{2})()年(\d{1,2})月$/,
    numberFormat: 'yyyy"年"m"月"',
    order: ["year", "month"],
  },
  {
    pattern: /^(\d{1,2})()月(\d{1,2})日$/,
    numberFormat: 'm"月"d"日"',
    order: ["month", "day"],
  },
];

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function parseDay(text: string, calendar: Calendar): TypedNumber | null {
  for (const { pattern, numberFormat, order } of dayForms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const numbers = [match[1], ...match.slice(3)].map(Number);
    const part = (name: "year" | "month" | "day") => numbers[order.indexOf(name)];
    const year = part("year");
    const serial = serialDate(
      year === undefined ? calendar.year : fullYear(year),
      part("month") ?? 1,
      part("day") ?? 1,
      calendar.date1904,
    );
    if (serial !== null) return { value: serial, numberFormat };
  }
  return parseNamedMonth(text, calendar);
}

/** `5-Mar`, `Mar 5`, `MAR5`, `5-Mar-24`: how codes such as SEP2 come to grief. */
function parseNamedMonth(text: string, calendar: Calendar): TypedNumber | null {
  const match =
    /^(\d{1,2})[- /]?([a-z]{3,9})(?:[- /](\d{4}|\d{2}))?$/i.exec(text) ??
    swapped(/^([a-z]{3,9})[- /]?(\d{1,2})$/i.exec(text));
  if (!match) return null;
  const [, day, name = "", year] = match;
  const month = monthNames.findIndex((known) => isMonthName(known, name.toLowerCase())) + 1;
  if (month === 0) return null;
  const serial = serialDate(
    year === undefined ? calendar.year : fullYear(Number(year)),
    month,
    Number(day),
    calendar.date1904,
  );
  if (serial === null) return null;
  return { value: serial, numberFormat: year === undefined ? "d-mmm" : "d-mmm-yy" };
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[2], match[1]];
}

const longMonthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function isMonthName(short: string, name: string): boolean {
  return name === short || (name.startsWith(short) && longMonthNames.includes(name));
}

function parseTime(text: string): TypedNumber | null {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([ap])m?)?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, secondText, half] = match;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (minute > 59 || second >= 60 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const clockHour = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const seconds = secondText === undefined ? "" : ":ss";
  const numberFormat =
    half === undefined
      ? `${hour > 23 ? "[h]" : "h"}:mm${hour > 23 ? ":ss" : seconds}`
      : `h:mm${seconds} AM/PM`;
  return { value: (clockHour * 3600 + minute * 60 + second) / 86_400, numberFormat };
}

/** Two digits: 00–29 are of this century. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
