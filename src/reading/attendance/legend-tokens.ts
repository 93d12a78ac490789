import type { AttendanceKind } from "../../school";
import { attendanceWords, findAttendanceWord, foldShapes } from "../words/attendance-marks";
import { refined } from "./marks-refine";

/** A piece of a line that may explain signs. */
export interface LegendToken {
  readonly kind:
    | "label"
    /** ×, ※, ！！ */
    | "symbol"
    | "letters"
    | "digit"
    | "dash"
    | "slash"
    /** What joins a sign and its word: blanks, colons, quotes, brackets, 表示. */
    | "joint"
    | "stop";
  readonly text: string;
  readonly offset: number;
  /** Of a label; empty for 半天 alone, which says nothing by itself. */
  readonly parts: readonly AttendanceKind[];
}

const half = /^半[天日]/u;
const joint =
  /^(?:\s|[:=→"“”'‘’「」『』()[\]【】《》]|表示|代表|标记为|[为是即指用以打画划记填标写作的者时])/u;
const symbol = /^([\p{So}\p{Sm}\p{Sc}\p{Sk}\p{Nl}※*#!?@&\\])\1*/u;
const letters = /^[\p{Lu}\p{Ll}]{1,2}(?![\p{Lu}\p{Ll}\d])/u;
const digit = /^\d(?![\d.%])/u;

/** The line in pieces; offsets are those of its NFKC form. */
export function legendTokens(line: string): readonly LegendToken[] {
  const text = foldShapes(line.replace(/[\ufe0f\u200b-\u200f\ufeff]/gu, " ").normalize("NFKC"));
  const tokens: LegendToken[] = [];
  let offset = 0;
  while (offset < text.length) {
    const before = text[offset - 1] ?? "";
    const token = tokenAt(text.slice(offset), before);
    tokens.push({ ...token, offset });
    offset += token.text.length;
  }
  return withHalves(withNotes(tokens));
}

function tokenAt(rest: string, before: string): Omit<LegendToken, "offset"> {
  const word = attendanceWords.find((candidate) => rest.startsWith(candidate));
  if (word !== undefined) {
    const kind = findAttendanceWord(word);
    return { kind: "label", text: word, parts: kind === null ? [] : [kind] };
  }
  const halfDay = half.exec(rest)?.[0];
  if (halfDay !== undefined) return { kind: "label", text: halfDay, parts: [] };
  const found = (kind: LegendToken["kind"], text: string) => ({ kind, text, parts: [] });
  const joined = joint.exec(rest)?.[0];
  if (joined !== undefined) return found("joint", joined);
  if (rest.startsWith("-")) return found("dash", "-");
  if (rest.startsWith("/")) return found("slash", "/");
  const isInside = /[\p{Lu}\p{Ll}\d.]/u.test(before);
  const sign = isInside ? undefined : (letters.exec(rest)?.[0] ?? null);
  if (sign) return found("letters", sign);
  const number = isInside ? undefined : digit.exec(rest)?.[0];
  if (number !== undefined) return found("digit", number);
  const run = symbol.exec(rest)?.[0];
  return run === undefined
    ? found("stop", String.fromCodePoint(rest.codePointAt(0) ?? 0))
    : found("symbol", run);
}

/** 缺勤(旷课), 事假(半天): one label that says it closer. */
function withNotes(tokens: readonly LegendToken[]): readonly LegendToken[] {
  const joined: LegendToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, opening, note, closing] = tokens.slice(index, index + 4);
    if (!token) break;
    const isNoted =
      token.kind === "label" &&
      opening?.text === "(" &&
      note?.kind === "label" &&
      closing?.text === ")";
    if (!isNoted) {
      joined.push(token);
      continue;
    }
    const [said] = token.parts;
    const [closer] = note.parts;
    const parts =
      said === undefined || closer === undefined
        ? halfOf(said ?? closer)
        : [refined(said, closer) ?? "unknown"];
    joined.push({ ...token, text: `${token.text}(${note.text})`, parts });
    index += 3;
  }
  return joined;
}

/** 半天事假, 事假半天 */
function withHalves(tokens: readonly LegendToken[]): readonly LegendToken[] {
  const joined: LegendToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isSplit =
      last?.kind === "label" &&
      token.kind === "label" &&
      half.test(last.text) !== half.test(token.text) &&
      last.parts.length + token.parts.length === 1;
    if (!isSplit) {
      joined.push(token);
      continue;
    }
    const parts = halfOf([...last.parts, ...token.parts][0]);
    joined[joined.length - 1] = { ...last, text: last.text + token.text, parts };
  }
  return joined;
}

/** Half a day of it, present for the rest. */
export function halfOf(kind: AttendanceKind | undefined): readonly AttendanceKind[] {
  return kind === undefined ? [] : [kind, "present"];
}
