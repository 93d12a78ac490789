import type { SessionPart, Weekday } from "../../school";
import { normaliseHeader, parseCount } from "../normalise";
import { rememberTexts } from "../remember";

/** What one cell of an attendance header says about the sessions below it. */
export interface DayHeader {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: Weekday | null;
  readonly part: SessionPart | null;
  /** 12: a day of a month, a week or a lesson; what stands round it tells. */
  readonly number: number | null;
  /** 第3周, 第5次: counted, no day. */
  readonly ordinal: number | null;
}

export const emptyDayHeader: DayHeader = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  part: null,
  number: null,
  ordinal: null,
};

/** 3/5, 3月5日（周四）, 2026-03-05, 周一, 上午, 第2节, 第3周, 12; null for any other word. */
export function readDayHeader(text: string): DayHeader | null {
  return text.length > longest * 2 ? null : readPieces(text);
}

const readPieces = rememberTexts((text): DayHeader | null => {
  let rest = trimSeparators(normaliseHeader(text));
  if (rest === "" || rest.length > longest) return null;
  let header = emptyDayHeader;
  while (rest !== "") {
    const piece = takePiece(rest);
    if (!piece) return null;
    header = { ...header, ...piece.says };
    rest = trimSeparators(rest.slice(piece.length));
  }
  return header;
});

/** 上午, 第3节: a part of the day and nothing else. */
export function isDayPart(text: string): boolean {
  const said = readDayHeader(text);
  return said !== null && said.part !== null && said.day === null && said.weekday === null;
}

const longest = 24;

function trimSeparators(text: string): string {
  return text.replace(/^[()[\]【】{}/|\\·、,，:_~—–\-\s]+|[()[\]【】{}|\\·、,:_\s]+$/gu, "");
}

function takePiece(text: string): { says: Partial<DayHeader>; length: number } | null {
  for (const { pattern, says } of pieces) {
    const match = pattern.exec(text);
    const found = match ? says(match.slice(1)) : null;
    if (match && found) return { says: found, length: match[0].length };
  }
  return null;
}

interface Piece {
  readonly pattern: RegExp;
  /** Null where the words do not fit after all. */
  readonly says: (groups: readonly (string | undefined)[]) => Partial<DayHeader> | null;
}

const count = "(\\d{1,3}|[一二三四五六七八九十]{1,3})";

/** 日期的写法: the longest first. */
const pieces: readonly Piece[] = [
  {
    pattern: /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})[日号]?(?:t?0{1,2}:00(?::00)?)?/u,
    says: ([year = "", month = "", day = ""]) => dateOf(year, month, day),
  },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})\/(?:20)?([23]\d)(?!\d)/u,
    says: ([month = "", day = "", year = ""]) => dateOf(`20${year}`, month, day),
  },
  {
    pattern: /^([23]\d)[年./-](\d{1,2})[月./-](\d{1,2})[日号]?(?![\d节])/u,
    says: ([year = "", month = "", day = ""]) => dateOf(`20${year}`, month, day),
  },
  {
    pattern: /^(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/u,
    says: ([year = "", month = "", day = ""]) => dateOf(year, month, day),
  },
  {
    pattern: /^(20\d{2})[年./-](\d{1,2})(?:月份?|$)/u,
    says: ([year = "", month = ""]) => monthOf(Number(month), Number(year)),
  },
  {
    pattern: new RegExp(`^第?${count}(?:[-~—–、,至]?第?${count})?(?:小|大)?节课?`, "u"),
    says: ([first = ""]) => lessonOf(first),
  },
  {
    pattern: new RegExp(`^第${count}(?:教学)?周|^${count}周(?![一二三四五六日天末\\d])`, "u"),
    says: ([one = "", other = ""]) => ordinalOf(one || other),
  },
  {
    pattern: new RegExp(
      `^第?${count}(?:次|天|课|讲|回)(?:课|记录|签到|点名|考勤)?|^(?:考勤|点名|签到)${count}`,
      "u",
    ),
    says: ([one = "", other = ""]) => ordinalOf(one || other),
  },
  {
    pattern: new RegExp(`^${count}月${count}[日号]?(?!\\d)`, "u"),
    says: ([month = "", day = ""]) => dateOf("", month, day),
  },
  {
    pattern: new RegExp(`^${count}月份?`, "u"),
    says: ([month = ""]) => monthOf(parseCount(month)),
  },
  {
    pattern: /^(\d{1,2})[/.-](\d{1,2})(?:日|号)?(?![\d节])/u,
    says: ([month = "", day = ""]) => dateOf("", month, day),
  },
  {
    pattern: /^(?:周|星期|礼拜)([一二三四五六日天1-7])/u,
    says: ([word = ""]) => ({ weekday: weekdayOfWord(word) }),
  },
  {
    pattern: /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*/u,
    says: ([word = ""]) => ({ weekday: weekdayOfPlace(englishDays.indexOf(word)) }),
  },
  {
    pattern: /^(?:早读|晨读|早自[习修]|早课|晨检|早操)/u,
    says: () => ({ part: { kind: "lesson", number: 0 } }),
  },
  { pattern: /^(?:上午|早上|am|[上早]$)/u, says: () => ({ part: { kind: "morning" } }) },
  {
    pattern: /^(?:下午|午后|pm|中午|午休|午读|午检|午自[习修]|[下午中]$)/u,
    says: () => ({ part: { kind: "afternoon" } }),
  },
  {
    pattern: /^(?:晚自[习修]|夜自[习修]|晚修|晚读|晚课|晚上|晚$)/u,
    says: () => ({ part: { kind: "evening" } }),
  },
  {
    pattern: new RegExp(`^${count}[日号](?!\\d)`, "u"),
    says: ([day = ""]) => dayOf(parseCount(day)),
  },
  { pattern: /^([一二三四五六日天])$/u, says: ([word = ""]) => ({ weekday: weekdayOfWord(word) }) },
  {
    pattern: /^(0[1-9]|1[0-2])([0-2]\d|3[01])$/u,
    says: ([month = "", day = ""]) => dateOf("", month, day),
  },
  { pattern: /^(\d{1,2})(?!\d)/u, says: ([number = ""]) => ({ number: Number(number) }) },
];

const englishDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function dateOf(year: string, month: string, day: string): Partial<DayHeader> | null {
  const within = monthOf(parseCount(month), year === "" ? null : Number(year));
  const ofMonth = dayOf(parseCount(day));
  return within && ofMonth ? { ...within, ...ofMonth } : null;
}

function monthOf(month: number | null, year: number | null = null): Partial<DayHeader> | null {
  if (month === null || month < 1 || month > 12) return null;
  return year === null ? { month } : { year, month };
}

/** 2月30日 is read as it stands: that there is no such day is said later. */
function dayOf(day: number | null): Partial<DayHeader> | null {
  return day === null || day < 1 || day > 31 ? null : { day };
}

function lessonOf(text: string): Partial<DayHeader> | null {
  const number = parseCount(text) ?? parseCount(text.slice(0, 1));
  return number === null || number > 20 ? null : { part: { kind: "lesson", number } };
}

function ordinalOf(text: string): Partial<DayHeader> | null {
  const ordinal = parseCount(text);
  return ordinal === null ? null : { ordinal };
}

function weekdayOfWord(word: string): Weekday | null {
  const place = "一二三四五六日".indexOf(word === "天" ? "日" : word);
  return weekdayOfPlace(place >= 0 ? place : Number(word) - 1);
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function weekdayOfPlace(place: number): Weekday | null {
  return weekdays[place] ?? null;
}
