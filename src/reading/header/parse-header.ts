import type { ColumnMeaning } from "../../records";
import type { Assessment, Subject } from "../../school";
import { normaliseHeader } from "../normalise";
import { findColumnWord, type ColumnDetail } from "../words/columns";
import { examWords, rankWord, type MarkKind } from "../words/exams";
import { findSubject } from "../words/subjects";

/** What the words over one column say, before its content is looked at. */
export interface HeaderMeaning {
  readonly means: ColumnMeaning;
  readonly detail: ColumnDetail | null;
  readonly subject: Subject | null;
  /** Null where the header does not say; title and sheet name may. */
  readonly assessment: Assessment | null;
  /** 学期总评: counts before 期末 of the same term, after 学年总评. */
  readonly termResult: boolean;
  /** 总评 without 学年 or 学期. */
  readonly yearUnsaid: boolean;
  readonly term: 1 | 2 | null;
  readonly fullMark: number | null;
  /** Whether every word was understood. */
  readonly understood: boolean;
}

/** The words of one cell of the header. */
interface HeaderWords {
  readonly column: { readonly means: ColumnMeaning; readonly detail: ColumnDetail | null } | null;
  readonly subject: Subject | null;
  readonly assessment: Assessment | null;
  readonly termResult: boolean;
  /** 总评 without 学年 or 学期. */
  readonly yearUnsaid: boolean;
  readonly term: 1 | 2 | null;
  readonly kinds: readonly MarkKind[];
  readonly fullMark: number | null;
  readonly understood: boolean;
}

/**
 * Reads the header over one column, from its top row to its lowest:
 * 语文 › 原始分 is a score, 数学（150分） a score of at most 150, 期末 › 语文 a final result,
 * 数学补考 a make-up mark, 班级排名 a rank.
 */
export function parseHeader(levels: readonly string[]): HeaderMeaning {
  const parts = levels.map(parseWords).filter((part) => part !== null);
  const leaf = parts.at(-1);
  const named = leaf?.column ?? parts.find((part) => part.column)?.column ?? null;
  const kinds = new Set(parts.flatMap((part) => part.kinds));
  const subjects = new Set(parts.flatMap((part) => part.subject ?? []));
  const assessments = parts.flatMap((part) => part.assessment ?? []);
  const subject = subjects.size === 1 ? ([...subjects][0] ?? null) : null;
  const shared = {
    subject,
    assessment: assessments.includes("make-up") ? "make-up" : (assessments.at(-1) ?? null),
    termResult: parts.some((part) => part.termResult),
    yearUnsaid: parts.some((part) => part.yearUnsaid),
    term: parts.find((part) => part.term !== null)?.term ?? null,
    fullMark: parts.findLast((part) => part.fullMark !== null)?.fullMark ?? null,
  } as const;
  const allUnderstood =
    parts.length > 0 && parts.every((part) => part.understood) && subjects.size <= 1;

  if (named && subjects.size === 0 && !kinds.has("rank")) {
    const understood = leaf?.column === named || allUnderstood;
    return { ...shared, means: named.means, detail: named.detail, understood };
  }
  const means = meaningOf(kinds, subject, shared.assessment);
  const understood = means === "rank" || allUnderstood;
  if (!understood) return { ...shared, means: "other", detail: null, understood };
  const isLetter = kinds.has("letter") && means === "score";
  return { ...shared, means, detail: isLetter ? "letter" : null, understood };
}

function meaningOf(
  kinds: ReadonlySet<MarkKind>,
  subject: Subject | null,
  assessment: Assessment | null,
): ColumnMeaning {
  if (kinds.has("rank")) return "rank";
  if (kinds.has("total")) return "total";
  if (kinds.has("average")) return "average";
  if (kinds.has("scaled")) return "scaled-score";
  if (kinds.has("retake") || kinds.has("part")) return "other";
  if (subject !== null || assessment !== null) return "score";
  return kinds.has("score") || kinds.has("letter") ? "score" : "other";
}

const nothing: HeaderWords = {
  column: null,
  subject: null,
  assessment: null,
  termResult: false,
  yearUnsaid: false,
  term: null,
  kinds: [],
  fullMark: null,
  understood: true,
};

/** Null for a blank cell. */
function parseWords(text: string): HeaderWords | null {
  const whole = normaliseHeader(text);
  if (whole === "") return null;
  const column = findColumnWord(whole);
  if (column) return { ...nothing, column };
  const { outside, inside } = takeBrackets(whole);
  const parts = [parseRun(outside), ...inside.map(parseBracket)];
  return parts.reduce(combine);
}

function combine(first: HeaderWords, second: HeaderWords): HeaderWords {
  const contradict =
    first.subject !== null && second.subject !== null && first.subject !== second.subject;
  const isTotal = first.kinds.includes("total") || first.kinds.includes("rank");
  return {
    column: first.column ?? second.column,
    subject: first.subject ?? (isTotal ? null : second.subject),
    assessment:
      second.assessment === "make-up" ? "make-up" : (first.assessment ?? second.assessment),
    termResult: first.termResult || second.termResult,
    yearUnsaid: first.yearUnsaid || second.yearUnsaid,
    term: first.term ?? second.term,
    kinds: [...first.kinds, ...second.kinds],
    fullMark: first.fullMark ?? second.fullMark,
    understood: first.understood && second.understood && !contradict,
  };
}

function takeBrackets(text: string): { outside: string; inside: readonly string[] } {
  const inside: string[] = [];
  const outside = text.replace(
    /[([{【〔《<]([^()[\]{}【】〔〕《》<>]*)[)\]}】〕》>]/gu,
    (_, content) => {
      inside.push(String(content));
      return "";
    },
  );
  return { outside, inside: inside.filter((content) => content !== "") };
}

const fullMarkInBrackets =
  /^(?:卷面|试卷)?(?:满分|总分|共)?[:=]?(\d{1,3}(?:\.\d+)?)(?:分)?(?:满分|制)?$/u;
const leastFullMark = 10;

function parseBracket(content: string): HeaderWords {
  const number = Number(fullMarkInBrackets.exec(content)?.[1] ?? Number.NaN);
  if (number >= leastFullMark) return { ...nothing, fullMark: number };
  if (/^\d+(?:\.\d+)?%$/u.test(content)) return nothing;
  return parseRun(content);
}

/** 语文150分, 数学满分120: a full mark that stands outside brackets. */
const trailingFullMark =
  /^(.+?)[-_/:]?(?:(?:满分|总分)[:=]?(\d{2,3}(?:\.\d+)?)分?|(\d{2,3}(?:\.\d+)?)分)$/u;

/** A run without brackets: words that examWords knows, and at most one subject. */
function parseRun(text: string): HeaderWords {
  if (text === "") return nothing;
  if (rankWord.test(text)) {
    const subject = findSubject(text.replace(rankWord, ""));
    return { ...nothing, subject, kinds: ["rank"] };
  }
  const withMark = trailingFullMark.exec(text);
  if (withMark?.[1]) {
    const fullMark = Number(withMark[2] ?? withMark[3]);
    if (fullMark >= leastFullMark) return { ...parseRun(withMark[1]), fullMark };
  }
  return stripWords(text);
}

function stripWords(text: string): HeaderWords {
  let rest = trimSeparators(text.replace(/\d{4}(?:[-—~至/]\d{2,4})?学?年度?/u, ""));
  let found: HeaderWords = nothing;
  for (;;) {
    const subject = rest === "" ? null : findSubject(rest);
    if (rest === "" || subject !== null) return combine(found, { ...nothing, subject });
    const word = examWords.find(({ pattern }) => pattern.test(rest));
    if (!word) return { ...found, understood: false };
    found = combine(found, {
      ...nothing,
      assessment: word.assessment ?? null,
      termResult: word.termResult ?? false,
      yearUnsaid: word.yearUnsaid ?? false,
      term: word.term ?? null,
      kinds: word.kind ? [word.kind] : [],
    });
    rest = trimSeparators(rest.replace(word.pattern, ""));
  }
}

function trimSeparators(text: string): string {
  return text.replace(/^[-_—–/\\·:、.,+|]+|[-_—–/\\·:、.,+|]+$/gu, "");
}
