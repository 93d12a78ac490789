import type { LegendEntry } from "../../records";
import type { AttendanceKind } from "../../school";
import { attendanceWords, findAttendanceWord, foldSymbol } from "../words/attendance-marks";
import type { ReadMark } from "./draft";
import { refined } from "./marks-refine";

/** What a folded sign or word means by itself. */
export type FindEntry = (symbol: string) => LegendEntry | null;

/**
 * What a cell says: a sign or word of the legend, with a note (事假(发烧)), of half a day (上午×, 半天事假), or
 * several side by side (病/事, ×√: the parts of the day in their order). What is left over is unknown and never
 * guessed: 旷2节 says nothing of the day's other lessons, 0 and 1 mean one thing here and another there.
 */
export function readMark(text: string, find: FindEntry): ReadMark {
  const folded = foldSymbol(text);
  if (folded === "") return { parts: ["blank"], by: [] };
  const mark = parse(folded, find);
  return mark === null || mark.parts.includes("unknown") ? unknown : mark;
}

const unknown: ReadMark = { parts: ["unknown"], by: [] };

function parse(folded: string, find: FindEntry): ReadMark | null {
  return (
    wholeOf(folded, find) ??
    countOf(folded, find) ??
    halfOf(folded, find) ??
    halvesOf(folded, find) ??
    severalOf(folded, find) ??
    notedOf(folded, find)
  );
}

function wholeOf(folded: string, find: FindEntry): ReadMark | null {
  const entry = find(foldSymbol(folded));
  return entry ? { parts: entry.parts, by: [entry] } : null;
}

/** 旷课1天, 全天病假, 迟到10分钟, 早退1次: the count says nothing more. */
function countOf(folded: string, find: FindEntry): ReadMark | null {
  const day = /^(?:(?:全天|一天|整天)(.+)|(.+?)\(?(?:全天|整天|[1一][天日])\)?)$/u.exec(folded);
  if (day) return wholeOf(day[1] ?? day[2] ?? "", find);
  const [, timed = ""] = /^(.+?)\(?(?:[1一]次|约?\d{1,3}分钟?)\)?$/u.exec(folded) ?? [];
  const mark = timed === "" ? null : wholeOf(timed, find);
  const [only] = mark?.parts ?? [];
  return only === "late" || only === "leftEarly" ? mark : null;
}

/** 半天事假, 病假半天, 事0.5: absence for half of the day. */
function halfOf(folded: string, find: FindEntry): ReadMark | null {
  const match =
    /^半[天日](.+)$/u.exec(folded) ??
    /^(.+?)\(?(?:半[天日]?|0?\.5[天日]?|1[/⁄]2[天日]?)\)?$/u.exec(folded);
  const mark = match ? wholeOf(match[1] ?? "", find) : null;
  return mark && absenceOf(mark) ? { ...mark, parts: [...mark.parts, "present"] } : null;
}

const morning = "(?:上午|早上|早晨|上|am|AM)";
const afternoon = "(?:下午|下|pm|PM)";
const bothHalves = new RegExp(`^${morning}[:：]?(.+?)[/、,;；，]?${afternoon}[:：]?(.+)$`, "u");
const firstHalf = new RegExp(`^(?:${morning}[:：]?(.+)|(.+?)\\(?${morning}\\)?)$`, "u");
const secondHalf = new RegExp(`^(?:${afternoon}[:：]?(.+)|(.+?)\\(?${afternoon}\\)?)$`, "u");

/** 上午×, 下午事假, 上×下√: of the half that is not named, only absence in the other tells that it was attended. */
function halvesOf(folded: string, find: FindEntry): ReadMark | null {
  const both = bothHalves.exec(folded);
  if (both) return sideBySide([both[1] ?? "", both[2] ?? ""], find);
  const first = firstHalf.exec(folded);
  const second = first ? null : secondHalf.exec(folded);
  const match = first ?? second;
  const mark = match ? wholeOf(match[1] ?? match[2] ?? "", find) : null;
  if (!mark || !(absenceOf(mark) || isLateOrEarly(mark))) return null;
  return { ...mark, parts: first ? [...mark.parts, "present"] : ["present", ...mark.parts] };
}

/** 病/事, ×√, √√×, 迟到早退 */
function severalOf(folded: string, find: FindEntry): ReadMark | null {
  const pieces = folded.split(/[/、,;|，；]/u);
  return sideBySide(pieces.length > 1 ? pieces : (runOf(folded, find) ?? []), find);
}

function sideBySide(pieces: readonly string[], find: FindEntry): ReadMark | null {
  if (pieces.length < 2 || pieces.length > mostParts) return null;
  const marks = pieces.map((piece) => wholeOf(piece, find));
  const isRead = marks.every((mark): mark is ReadMark => mark?.parts.length === 1);
  if (!isRead) return null;
  const parts = marks.flatMap((mark) => mark.parts);
  const isOne = parts.every((part) => part === parts[0]);
  return { parts: isOne ? parts.slice(0, 1) : parts, by: marks.flatMap(({ by }) => by) };
}

/** The lessons of a day at most. */
const mostParts = 12;

/**
 * Signs in a row, or words in a row. Words of one character run together only where each is a whole absence
 * (病事): 病退 is one thing, and 缺事假条 another.
 */
function runOf(folded: string, find: FindEntry): readonly string[] | null {
  const signs = Array.from(folded);
  const areSigns = signs.every(
    (sign) => !/[\p{L}\p{N}]/u.test(sign.replace("〇", "")) && find(sign) !== null,
  );
  if (areSigns) return signs;
  const words: string[] = [];
  let rest = folded;
  while (rest !== "") {
    const start = rest;
    const word = attendanceWords.find((candidate) => start.startsWith(candidate));
    if (word === undefined || (word.length === 1 && !"病事旷".includes(word))) return null;
    words.push(word);
    rest = rest.slice(word.length);
  }
  return words;
}

/**
 * 事假(发烧), 缺勤(休学), 病假：感冒. A note that is a word itself makes it closer or contradicts it; other notes
 * are let be where they cannot change what was said.
 */
function notedOf(folded: string, find: FindEntry): ReadMark | null {
  const [, said = "", note = ""] =
    /^([^()[\]【】:]+)[([【](.+)[)\]】]$/u.exec(folded) ??
    /^([^:,，]+)[:,，](.+)$/u.exec(folded) ??
    [];
  const mark = said === "" ? null : parse(said, find);
  const [kind, ...others] = mark?.parts ?? [];
  if (!mark || kind === undefined || others.length > 0) return null;
  const noted = wholeOf(note, find);
  if (noted) {
    const [only, ...more] = noted.parts;
    const both = only === undefined || more.length > 0 ? null : refined(kind, only);
    return both === null ? null : { parts: [both], by: [...mark.by, ...noted.by] };
  }
  return mayDiffer.test(note) || saysOther(note, kind) ? null : mark;
}

/** Notes that may well be about another part of the day, or about what was not done. */
const mayDiffer = /[未没不无非半补离走]|上午|下午|晚|节|[√×△○]|\d天/u;

function saysOther(note: string, kind: AttendanceKind): boolean {
  const words = attendanceWords.filter((word) => word.length > 1 && note.includes(word));
  return words.some((word) => findAttendanceWord(word) !== kind);
}

function absenceOf({ parts: [kind, ...others] }: ReadMark): boolean {
  if (others.length > 0 || kind === undefined) return false;
  return !["blank", "present", "late", "leftEarly", "away", "unknown"].includes(kind);
}

function isLateOrEarly({ parts }: ReadMark): boolean {
  return parts.join() === "late" || parts.join() === "leftEarly";
}
