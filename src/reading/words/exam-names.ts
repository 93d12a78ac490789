import { parseGrade } from "../grade";
import { parseCount } from "../normalise";
import { findTerm } from "./exams";

/** 第二次月考, 10月月考, 二模: which of several exams of one kind. */
export interface ExamName {
  readonly name: string;
  /** How exams are counted here; only exams counted alike can be told earlier and later. */
  readonly countedBy: string | null;
  /** The later, the greater. */
  readonly place: number;
}

const count = "([零一二三四五六七八九十\\d]{1,3})";
const exam =
  "(?:月考|模拟|模考|联考|检测|测验|测试|测|考试|考|周测|周考|周练|小测|调研|诊断|单元测)";

/** 次数、月份、届次 in an exam's name, the most telling first. */
const counted: readonly (readonly [countedBy: string, pattern: RegExp])[] = [
  ["次", new RegExp(`第?${count}次[^班]{0,4}?${exam}`, "u")],
  ["单元", new RegExp(`第?${count}单元|单元${count}(?!班)`, "u")],
  ["周", new RegExp(`第${count}周`, "u")],
  ["模", /([零一二三四])(?:模(?!块)|诊|调(?!研)|检(?!测))/u],
  [
    "号",
    new RegExp(
      `(?:月考|模拟|模考|联考|检测|测验|测试|考试|周测|周考|周练|小测)卷?[(]?${count}[)]?(?![)]?[班\\d年级月日号组科门分])`,
      "u",
    ),
  ],
];

/** 2025年11月3日, 11.3周测, 11月月考 */
const dated =
  /(?:(20\d{2})[年.\-/])?(\d{1,2}|十[一二]?|[一二三四五六七八九])(?:月(?:份)?(?:(\d{1,2})[日号]?)?|[.\-/](\d{1,2})[日号]?)(?:$|月考|周[测考练]|考试|检测|测试|小测|联考|模拟|(?=[考测周期成单]))/u;

const plain =
  /开学考|入学考|分班考|期初|摸底|段考|联考|月考|模拟|周[测考练]|单元|小测|会考|学业水平考/u;

/** The exam that a title, a sheet's name or a header speaks of, where it says which of its kind. */
export function findExamName(text: string): ExamName | null {
  for (const [countedBy, pattern] of counted) {
    const [name, first, second] = pattern.exec(text) ?? [];
    const place = parseCount(first ?? second ?? "");
    if (name !== undefined && place !== null) {
      return { name: name.replace(/[()]/gu, ""), countedBy, place };
    }
  }
  return examOfDay(text.replace(statedDay, ""));
}

/** 考试时间：2026年1月15日 says when the pupils of one table sat, not which exam it was. */
const statedDay =
  /(?:时间|日期)[:：]?(?:20\d{2}[年.\-/])?\d{1,2}[月.\-/]\d{1,2}[日号]?(?:[-—~至到]\d{1,2}[日号])?/u;

/** 平时1, 平时2: one of several coursework marks, none of them the coursework result itself. */
export function isNumberedCoursework(text: string): boolean {
  return /平时(?:成绩|作业|测验|测试|分)?第?[一二三四五六七八九十\d]{1,2}(?:次|分)?$/u.test(text);
}

/** Whether two names are of one exam: 第一次月考 and 第1次月考考试 are. */
export function isSameExam(one: ExamName | null, other: ExamName | null): boolean {
  if (one === null || other === null) return one === other;
  return one.countedBy !== null && one.countedBy === other.countedBy
    ? one.place === other.place
    : one.name === other.name;
}

/** 月考, 摸底: the kind alone, which may stand beside other kinds. */
export function findPlainExam(text: string): ExamName | null {
  const name = plain.exec(text)?.[0];
  return name === undefined ? null : { name, countedBy: null, place: 0 };
}

/** The name of an exam in a cell of its own: 初一上期中, 10月月考. */
export function toExamName(text: string): ExamName {
  const known = findExamName(text);
  if (known) return { ...known, name: text };
  const grade = parseGrade(text);
  const name = text.replace(/(?:考试)?(?:成绩)?$/u, "");
  return grade
    ? { name, countedBy: "年级", place: grade.year * 3 + (findTerm(text) ?? 0) }
    : { name, countedBy: null, place: 0 };
}

const monthsBeforeSeptember = 8;

/** Months count from September, unless a year stands beside them. */
function examOfDay(text: string): ExamName | null {
  const [name, year, month = "", day, dayOfPair] = dated.exec(text) ?? [];
  const number = parseCount(month);
  const days = Number(day ?? dayOfPair ?? 0);
  if (name === undefined || number === null || number < 1 || number > 12 || days > 31) return null;
  const place = (year === undefined ? (number + 12 - monthsBeforeSeptember - 1) % 12 : number) * 32;
  return year === undefined
    ? { name, countedBy: "月", place: place + days }
    : { name, countedBy: "日期", place: Number(year) * 400 + place + days };
}
