import { normaliseText, parseCount } from "./normalise";
import { parseGrade } from "./grade";

const grade = "(?:小学|初中|高中|初|高)?(?:十[一二]|[一二三四五六七八九]|1[0-2]|[1-9])(?:年级|年)?";
const entryYear = "(?:小|初|高)?(?:20)?\\d{2}级";
const number =
  "[(（]\\s*(?:\\d{1,4}|[一二三四五六七八九十]{1,3})\\s*[)）]|\\d{1,4}|[一二三四五六七八九十]{1,3}";
const classPattern = new RegExp(
  `(?:${entryYear}|${grade})?(?:${number})班(?![级主会干子次])`,
  "gu",
);

/** 班级 in a title or a sheet's name, as it stands there: 八(3)班, 高二9班, 1班. Null if none or several. */
export function findClassGroup(text: string): string | null {
  const plain = text
    .replace(/\s+/gu, "")
    .replace(/\d{4}[-—~至/]?\d{0,4}学年度?|第[一二12]学期/gu, " ");
  const found = new Set(plain.match(classPattern));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** For telling classes apart and matching 初一(1)班 with 七年级1班: the number and, if known, the year. */
export interface ClassKey {
  /** Number within the grade, or the whole text where it has none. */
  readonly number: string;
  readonly year: number | null;
}

/** The key of a class; `year` is the pupil's grade where the class name itself does not say. */
export function toClassKey(classGroup: string, year: number | null): ClassKey {
  const plain = normaliseText(classGroup);
  const ownYear = parseGrade(plain)?.year ?? null;
  return { number: classNumber(plain, ownYear), year: ownYear ?? year };
}

function classNumber(plain: string, ownYear: number | null): string {
  if (ownYear !== null && /^[789]\d{2}班?$/u.test(plain)) return String(Number(plain.slice(1, 3)));
  const match = /^(.*?)[(]?(\d{1,4}|[一二三四五六七八九十]{1,3})[)]?班?$/u.exec(plain);
  if (!match) return plain;
  const [, before = "", digits = ""] = match;
  const count = parseCount(digits);
  if (count === null) return plain;
  const isGradeOnly = ownYear !== null || before === "";
  return isGradeOnly ? String(count) : plain;
}
