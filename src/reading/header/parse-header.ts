import type { ColumnMeaning } from "../../records";
import type { Assessment, Subject } from "../../school";
import { normaliseHeader } from "../normalise";
import { rememberTexts } from "../remember";
import type { ColumnDetail, ColumnWord } from "../words/columns";
import type { MarkKind } from "../words/exams";
import { subtotalParts } from "../words/subjects";
import { parseHeaderWords, type HeaderWords } from "./header-words";

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

/**
 * Reads the header over one column, from its top row to its lowest:
 * 语文 › 原始分 is a score, 数学（150分） a score of at most 150, 期末 › 语文 a final result,
 * 数学补考 a make-up mark, 班级排名 a rank.
 */
export function parseHeader(levels: readonly string[]): HeaderMeaning {
  const [only] = levels;
  return only !== undefined && levels.length === 1 ? parseWord(only) : parse(levels);
}

const parseWord = rememberTexts((text) => parse([text]));

function parse(levels: readonly string[]): HeaderMeaning {
  const { parts, fullMarkBelow } = parseLevels(levels);
  const leaf = parts.at(-1);
  const named = namedColumn(parts);
  const kinds = new Set(parts.flatMap((part) => part.kinds));
  const subjects = new Set(parts.flatMap((part) => part.subject ?? []));
  const assessments = parts.flatMap((part) => part.assessment ?? []);
  const assessment = assessments.includes("make-up") ? "make-up" : (assessments.at(-1) ?? null);
  const subject = subjects.size === 1 ? ([...subjects][0] ?? null) : null;
  const shared = {
    subject,
    assessment,
    termResult: parts.some((part) => part.termResult),
    yearUnsaid: parts.some((part) => part.yearUnsaid),
    term: parts.find((part) => part.term !== null)?.term ?? null,
    fullMark: fullMarkBelow ?? parts.findLast((part) => part.fullMark !== null)?.fullMark ?? null,
  } as const;
  const allUnderstood =
    parts.length > 0 && parts.every((part) => part.understood) && subjects.size <= 1;

  if (named && subjects.size === 0 && !kinds.has("rank")) {
    const understood = leaf?.column !== null || allUnderstood;
    return { ...shared, means: named.means, detail: named.detail, understood };
  }
  const isPart =
    parts.some((part) => part.isWeighted) && assessment === null && !kinds.has("total");
  const means = isPart ? "other" : meaningOf(kinds, subject, assessment, named);
  const understood = means === "rank" || allUnderstood;
  const detail = isPart || kinds.has("part") ? "part" : null;
  return { ...shared, means: understood ? means : "other", detail, understood };
}

/** 150 below 语文 is its full mark, 学年 its result of the year. */
function parseLevels(levels: readonly string[]) {
  const parts = levels
    .map((level, index) => (index > 0 && level.trim() === "学年" ? "学年成绩" : level))
    .map(parseHeaderWords)
    .filter((part) => part !== null);
  const lowest = normaliseHeader(levels.at(-1) ?? "");
  const isMark =
    levels.length > 1 &&
    /^\d{2,3}$/u.test(lowest) &&
    Number(lowest) >= 30 &&
    Number(lowest) % 5 === 0;
  const above = parts.slice(0, -1);
  return isMark && above.some(({ subject }) => subject !== null)
    ? { parts: above, fullMarkBelow: Number(lowest) }
    : { parts, fullMarkBelow: null };
}

/** The lowest column word; under 父亲 or 监护人 everything is about that person. */
function namedColumn(parts: readonly HeaderWords[]): ColumnWord | null {
  const words = parts.flatMap(({ column }) => column ?? []);
  const relative = words.find(({ detail }) => detail === "relative");
  return relative ?? parts.at(-1)?.column ?? words[0] ?? null;
}

/** Words that a group of score columns may bear: 科目 over 语文, 数学. */
const saysLittle: readonly ColumnMeaning[] = ["subject-name", "exam-name", "subject-choice"];

function meaningOf(
  kinds: ReadonlySet<MarkKind>,
  subject: Subject | null,
  assessment: Assessment | null,
  named: ColumnWord | null,
): ColumnMeaning {
  if (kinds.has("rank")) return "rank";
  if (named !== null && !saysLittle.includes(named.means)) {
    return named.means === "sitting" ? "sitting" : "other";
  }
  if (kinds.has("total") && !isWholeOfSubject(subject)) {
    return kinds.has("letter") ? "other" : "total";
  }
  if (kinds.has("average")) return "average";
  if (kinds.has("scaled")) return "scaled-score";
  if (kinds.has("retake")) return "retake";
  if (kinds.has("part")) return "other";
  if (kinds.has("letter")) return "letter-grade";
  if (subject !== null || assessment !== null) return "score";
  return kinds.has("score") ? "score" : "other";
}

/** 数学总分, 数学合计 is the mark of that subject; 综合总分 a sum of several. */
function isWholeOfSubject(subject: Subject | null): boolean {
  return subject !== null && subject !== "综合实践活动" && subtotalParts(subject).length === 0;
}
