import type { Assessment, Subject } from "../../school";
import { normaliseHeader } from "../normalise";
import { findColumnWord, type ColumnWord } from "../words/columns";
import { examWords, hintInBrackets, rankWord, type MarkKind } from "../words/exams";
import { findSubject } from "../words/subjects";

/** The words of one cell of the header. */
export interface HeaderWords {
  readonly column: ColumnWord | null;
  readonly subject: Subject | null;
  readonly assessment: Assessment | null;
  readonly termResult: boolean;
  /** 总评 without 学年 or 学期. */
  readonly yearUnsaid: boolean;
  readonly term: 1 | 2 | null;
  readonly kinds: readonly MarkKind[];
  readonly fullMark: number | null;
  /** (30%): its share of another column's mark. */
  readonly isWeighted: boolean;
  readonly understood: boolean;
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
  isWeighted: false,
  understood: true,
};

/** Reads one cell; null for a blank one. Column words count whole, the rest word by word. */
export function parseHeaderWords(text: string): HeaderWords | null {
  const whole = trimNumbering(normaliseHeader(text));
  if (whole === "") return null;
  const column = findColumnWord(whole);
  if (column) return { ...nothing, column };
  const { outside, inside } = takeBrackets(whole);
  const head = findColumnWord(outside);
  if (head) return { ...nothing, column: columnInBrackets(inside) ?? head };
  const parts = [parseRun(outside), ...inside.flatMap(splitBracket).map(parseBracket)];
  return parts.reduce(combine);
}

/** 1、语文; “语文”; -语文-: numbering and ornament round the words. */
function trimNumbering(text: string): string {
  return text.replace(/^\d{1,2}[.、)]\s*(?=\D)/u, "").replace(/^["'“”‘’]+|["'“”‘’]+$/gu, "");
}

/** 姓名（家长） is a parent's name; 班级（必填） stays a class. */
function columnInBrackets(inside: readonly string[]): ColumnWord | null {
  const [personal] = inside.map(findColumnWord).filter((word) => word?.means === "personal");
  return personal ?? null;
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
    isWeighted: first.isWeighted || second.isWeighted,
    understood: first.understood && second.understood && !contradict,
  };
}

function takeBrackets(text: string): { outside: string; inside: readonly string[] } {
  const inside: string[] = [];
  const outside = text.replace(
    /[([{【〔《<「『]([^()[\]{}【】〔〕《》<>「」『』]*)[)\]}】〕》>」』]/gu,
    (_, content) => {
      inside.push(String(content));
      return "";
    },
  );
  return { outside, inside: inside.filter((content) => content !== "") };
}

function splitBracket(content: string): readonly string[] {
  return content.split(/[,;，；、]/u).filter((part) => part !== "");
}

const fullMarkInBrackets =
  /^(?:卷面|试卷)?(?:满分|总分|共)?[:=]?(\d{1,3}(?:\.\d+)?)(?:分)?(?:满分|制)?$/u;
const bareFullMark = /^(?:卷面|试卷)?(?:满分[:=]?(\d{2,3}(?:\.\d+)?)分?|(\d{2,3})分)$/u;
const leastFullMark = 10;

function parseBracket(content: string): HeaderWords {
  const number = Number(fullMarkInBrackets.exec(content)?.[1] ?? Number.NaN);
  if (number >= leastFullMark) return { ...nothing, fullMark: number };
  if (/^(?:占比?|权重)?[:=]?\d+(?:\.\d+)?%$/u.test(content)) {
    return { ...nothing, isWeighted: true };
  }
  if (hintInBrackets.test(content)) return nothing;
  const column = findColumnWord(content);
  return column?.means === "class" ? nothing : parseRun(content);
}

/** 语文150分, 数学满分120: a full mark that stands outside brackets. */
const trailingFullMark =
  /^(.+?)[-_/:]?(?:(?:满分|总分)[:=]?(\d{2,3}(?:\.\d+)?)分?|(\d{2,3}(?:\.\d+)?)分)$/u;
/** 语文/150, 语文150: only where a subject or mark stands before it. */
const trailingNumber = /^(\D+?)[-_/:]?(\d{2,3})$/u;

/** A run without brackets: words that examWords knows, and at most one subject. */
function parseRun(text: string): HeaderWords {
  if (text === "") return nothing;
  if (rankWord.test(text)) return { ...nothing, subject: subjectOfRank(text), kinds: ["rank"] };
  const weight = /^(.+?)(?:占比?)?\d{1,3}(?:\.\d+)?%$/u.exec(text);
  if (weight?.[1]) return { ...parseRun(weight[1]), isWeighted: true };
  const alone = bareFullMark.exec(text);
  if (alone) return { ...nothing, fullMark: Number(alone[1] ?? alone[2]) };
  const withMark = trailingFullMark.exec(text);
  if (withMark?.[1]) {
    const fullMark = Number(withMark[2] ?? withMark[3]);
    if (fullMark >= leastFullMark) return { ...parseRun(withMark[1]), fullMark };
  }
  const numbered = trailingNumber.exec(text);
  if (numbered?.[1] && isUsualFullMark(Number(numbered[2]))) {
    const head = stripWords(numbered[1]);
    if (head.understood && (head.subject !== null || head.kinds.includes("total"))) {
      return { ...head, fullMark: Number(numbered[2]) };
    }
  }
  return stripWords(text);
}

function isUsualFullMark(number: number): boolean {
  return number >= 30 && number % 10 === 0;
}

const rankScope =
  /班级|年级|校内|全校|全级|全班|班内|学校|全区|全市|全县|全体|联考|市级|区级|主科|单科|成绩|总分|[班级校年区市县]/gu;

function subjectOfRank(text: string): Subject | null {
  const rest = text.replace(rankWord, "");
  return findSubject(rest) ?? findSubject(rest.replace(rankScope, ""));
}

function stripWords(text: string): HeaderWords {
  let rest = trimSeparators(text.replace(/\d{4}(?:[-—~至/]\d{2,4})?(?:学年度?|年度?|级|届)?/u, ""));
  let found: HeaderWords = { ...nothing, understood: !/[^+]\+[^+]/u.test(rest) };
  for (;;) {
    const subject = rest === "" ? null : findSubject(rest);
    if (rest === "" || subject !== null) return { ...found, subject };
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
  return text.replace(/^[-_—–/\\·:、.,+|&的]+|[-_—–/\\·:、.,+|&的]+$/gu, "");
}
