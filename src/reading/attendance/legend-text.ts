import type { AttendanceKind } from "../../school";
import { foldSymbol } from "../words/attendance-marks";
import { halfOf, legendTokens, type LegendToken } from "./legend-tokens";

/** One sign that a line explains, and where in the line (its NFKC form) it stands. */
export interface ExplainedSign {
  readonly symbol: string;
  readonly parts: readonly AttendanceKind[];
  readonly offset: number;
}

/**
 * 图例一行: `出勤：√ | 请假：△`, `√—出勤X—旷课△—事假`, `"√"表示出勤`. A line keeps to one order, sign first or word
 * first; of the two the one that explains more is taken, and of equals the one that begins earlier.
 */
export function explainedSigns(line: string): readonly ExplainedSign[] {
  if (!/[到勤课旷假迟退缺席病事公休签]|半天/u.test(line)) return [];
  const tokens = legendTokens(line);
  const signFirst = sound(pairsSignFirst(tokens));
  const wordFirst = sound(pairsWordFirst(tokens));
  const pairs =
    weightOf(signFirst) === weightOf(wordFirst)
      ? startOf(signFirst) <= startOf(wordFirst)
        ? signFirst
        : wordFirst
      : weightOf(signFirst) > weightOf(wordFirst)
        ? signFirst
        : wordFirst;
  return meaningsOf(tokens, pairs);
}

/** A sign with its words; numbers are places in the list of tokens. */
interface Pair {
  readonly sign: LegendToken;
  readonly signAt: number;
  readonly labels: readonly LegendToken[];
  readonly start: number;
  readonly end: number;
  /** Symbols speak for themselves; a dash or letter counts only beside such, a digit only if it is said plainly. */
  readonly isPlain: boolean;
}

function pairsSignFirst(tokens: readonly LegendToken[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let index = 0;
  while (index < tokens.length) {
    const pair = signFirstAt(tokens, index);
    if (pair) pairs.push(pair);
    index = pair ? pair.end : index + 1;
  }
  return pairs;
}

function signFirstAt(tokens: readonly LegendToken[], signAt: number): Pair | null {
  const sign = tokens[signAt];
  if (!sign || !maySign(sign)) return null;
  const first = tokens.findIndex((token, place) => place > signAt && !joins(token));
  const joints = tokens.slice(signAt + 1, first < 0 ? signAt : first);
  if (tokens[first]?.kind !== "label" || !isSaid(sign, joints, "sign-first")) return null;
  let end = first + 1;
  while (separates(tokens[end]) && tokens[end + 1]?.kind === "label") end += 2;
  if (runsOn(tokens[end])) return null;
  if (isOpen(sign) && !isEdge(tokens[signAt - 1])) return null;
  const labels = tokens.slice(first, end).filter(({ kind }) => kind === "label");
  return { sign, signAt, labels, start: signAt, end, isPlain: sign.kind === "symbol" };
}

function pairsWordFirst(tokens: readonly LegendToken[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let index = 0;
  while (index < tokens.length) {
    const pair = wordFirstAt(tokens, index);
    if (pair) pairs.push(pair);
    index = pair ? pair.end : index + 1;
  }
  return pairs;
}

function wordFirstAt(tokens: readonly LegendToken[], start: number): Pair | null {
  if (tokens[start]?.kind !== "label" || runsOn(tokens[start - 1])) return null;
  let last = start + 1;
  while (separates(tokens[last]) && tokens[last + 1]?.kind === "label") last += 2;
  const beyond = tokens.findIndex((token, place) => place >= last && !joins(token));
  const found = beyond < 0 ? tokens.length : beyond;
  const candidate = tokens[found];
  const dash = tokens.findIndex(
    ({ kind }, place) => place >= last && place < found && kind === "dash",
  );
  const signAt = candidate && maySign(candidate) ? found : dash;
  const sign = tokens[signAt];
  if (!sign || !isSaid(sign, tokens.slice(last, signAt), "word-first")) return null;
  if (isOpen(sign) && !isEdge(tokens[signAt + 1])) return null;
  const labels = tokens.slice(start, last).filter(({ kind }) => kind === "label");
  return { sign, signAt, labels, start, end: signAt + 1, isPlain: sign.kind === "symbol" };
}

/** 旷：旷课 explains a word of one character as well. */
function maySign({ kind, text }: LegendToken): boolean {
  return (kind !== "joint" && kind !== "stop" && kind !== "label") || isShortWord(kind, text);
}

function isShortWord(kind: LegendToken["kind"], text: string): boolean {
  return kind === "label" && text.length === 1;
}

function joins({ kind }: LegendToken): boolean {
  return kind === "joint" || kind === "dash";
}

function separates(token: LegendToken | undefined): boolean {
  return token?.kind === "slash" || (token?.kind === "stop" && /[、,或和及]/u.test(token.text));
}

/** 出勤 in 出勤要求: the word is longer than what we know of it. */
function runsOn(token: LegendToken | undefined): boolean {
  return (
    token?.kind === "label" || (token?.kind === "stop" && /[\p{Script=Han}%]/u.test(token.text))
  );
}

/** Dashes and slashes stand between words as well: as signs they have nothing on their other side. */
function isOpen({ kind }: LegendToken): boolean {
  return kind === "dash" || kind === "slash";
}

function isEdge(token: LegendToken | undefined): boolean {
  return token === undefined || token.kind === "joint" || token.kind === "stop";
}

/** Whether what stands between sign and word is enough for such a sign. */
function isSaid(
  { kind }: LegendToken,
  joints: readonly LegendToken[],
  order: "sign-first" | "word-first",
): boolean {
  const said = joints.map(({ text }) => text).join("");
  switch (kind) {
    case "digit":
      return order === "word-first"
        ? /=|表示|[记用打填标]/u.test(said)
        : /[:=→\-"”]|表示|代表|[为是]/u.test(said);
    case "label":
      return /[:=→\-"”]|表示|代表|[为是]/u.test(said);
    case "letters":
    case "dash":
    case "slash":
    case "symbol":
    case "joint":
    case "stop":
      return true;
  }
}

/** Signs that could be something else count only where the line explains another sign too. */
function sound(pairs: readonly Pair[]): readonly Pair[] {
  const plain = pairs.filter(({ isPlain }) => isPlain).length;
  return pairs.filter(({ isPlain, sign }) => {
    if (isPlain) return true;
    if (isOpen(sign)) return plain > 0;
    const alike = pairs.filter((pair) => pair.sign.kind === sign.kind).length;
    return plain > 0 || alike > 1;
  });
}

function weightOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { isPlain }) => sum + (isPlain ? 2 : 1), 0);
}

function startOf(pairs: readonly Pair[]): number {
  return pairs[0]?.start ?? Number.POSITIVE_INFINITY;
}

function meaningsOf(
  tokens: readonly LegendToken[],
  pairs: readonly Pair[],
): readonly ExplainedSign[] {
  return pairs.map(({ sign, labels, start, signAt }, index) => {
    const before = pairs[index - 1];
    const isAside = tokens[start - 1]?.text === "(" && before?.end === start - 1;
    const parts = partsOf(labels, isAside ? before.labels : []);
    return { symbol: foldSymbol(sign.text), parts, offset: tokens[signAt]?.offset ?? 0 };
  });
}

/** One kind for all labels, 请假 for several kinds of leave; unknown where they say different things. */
function partsOf(
  labels: readonly LegendToken[],
  halved: readonly LegendToken[],
): readonly AttendanceKind[] {
  const said = labels.map(({ parts }) => parts);
  if (said.length === 1 && said[0]?.length === 0) {
    const [whole = []] = halved.map(({ parts }) => parts);
    return whole.length === 1 ? halfOf(whole[0]) : ["unknown"];
  }
  const [first = []] = said;
  if (said.every((parts) => parts.join() === first.join())) return first;
  const kinds = said.flat();
  const areLeaves = kinds.every((kind) => /[lL]eave$/u.test(kind));
  return areLeaves && said.every((parts) => parts.length === 1) ? ["leave"] : ["unknown"];
}
