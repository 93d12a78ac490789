import type { Grade, SchoolStage } from "../school";
import { normaliseText, parseCount } from "./normalise";

/**
 * 年级 from a class name, a title or a sheet name: 初一, 七年级, 7年级, 701班, 高一(1)班, 三年级2班,
 * Grade 7. Null where the text does not say (2025级, 1班, 302) or names several grades.
 */
export function parseGrade(text: string): Grade | null {
  const plain = normaliseText(text);
  const found = new Map<string, Grade>();
  for (const form of forms) {
    for (const match of plain.matchAll(form.pattern)) {
      const grade = form.read(match);
      if (grade) found.set(`${grade.stage}/${grade.year}`, grade);
    }
    if (found.size > 0) break;
  }
  const [grade] = found.values();
  return found.size === 1 ? (grade ?? null) : null;
}

/** The cell of a 年级 column, where a bare 7 is a grade too. */
export function parseGradeCell(text: string): Grade | null {
  const plain = normaliseText(text);
  const year = parseCount(plain);
  return year === null ? parseGrade(plain) : gradeOfYear(year);
}

interface GradeForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Grade | null;
}

const numeral = "十[一二]|[一二三四五六七八九十]|1[0-2]|[1-9]";

/** The plainest forms first; later ones count only where no earlier one stands. */
const forms: readonly GradeForm[] = [
  {
    pattern: /预初|初预|预备班/gu,
    read: () => ({ stage: "junior", year: 6 }),
  },
  {
    pattern:
      /(小学|初中|高中|初|高)([一二三四五六]|[1-6](?!\d))(?=年级|年|[(上下]|\d{1,2}班|[一二三四五六七八九十]+班|班|$|[^届\d])/gu,
    read: ([, stage = "", count = ""]) => gradeInStage(stage, parseCount(count) ?? 0),
  },
  {
    pattern: new RegExp(`(?<![\\d一二三四五六七八九十学])(${numeral})年级`, "gu"),
    read: ([, count = ""]) => gradeOfYear(parseCount(count) ?? 0),
  },
  {
    pattern: /(?:grade|year)(1[0-2]|[1-9])(?!\d)/giu,
    read: ([, count = ""]) => gradeOfYear(Number(count)),
  },
  {
    pattern:
      /(?<![\d\p{Script=Han}]|第)([一二三四五六七八九])\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\)班/gu,
    read: ([, count = ""]) => gradeOfYear(parseCount(count) ?? 0),
  },
  {
    pattern: /(?<![\d\p{Script=Han}])([七八九])[1-9]\d?班/gu,
    read: ([, count = ""]) => gradeOfYear(parseCount(count) ?? 0),
  },
  {
    pattern: /(?<!\d)([1-9])\(\d{1,2}\)班?/gu,
    read: ([, count = ""]) => gradeOfYear(Number(count)),
  },
  {
    pattern: /^([789])(?:0[1-9]|[1-4]\d)班?$/gu,
    read: ([, count = ""]) => gradeOfYear(Number(count)),
  },
];

function gradeInStage(word: string, count: number): Grade | null {
  if (word === "小学") return count <= 6 ? { stage: "primary", year: count } : null;
  if (count > 3) return null;
  return word.startsWith("初")
    ? { stage: "junior", year: 6 + count }
    : { stage: "senior", year: 9 + count };
}

function gradeOfYear(year: number): Grade | null {
  if (year < 1 || year > 12) return null;
  const stage: SchoolStage = year <= 6 ? "primary" : year <= 9 ? "junior" : "senior";
  return { stage, year };
}
