import type { Assessment, Grade, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import { findClassGroup } from "../class-group";
import { parseGrade } from "../grade";
import { normaliseText } from "../normalise";
import { parseHeader } from "../header/parse-header";
import { findAssessments, findTerm } from "../words/exams";
import { subjectAliases } from "../words/subjects";

/** What the lines above a table and the sheet's name say about the whole of it. */
export interface Surroundings {
  readonly titles: readonly string[];
  readonly assessment: Assessment | null;
  readonly term: 1 | 2 | null;
  readonly subject: Subject | null;
  readonly classGroup: string | null;
  readonly grade: Grade | null;
  readonly school: string | null;
  readonly schoolYear: string | null;
  /** 补考 in a title or in the sheet's name: the word and where it was met. */
  readonly makeUp: "title" | "sheet-name" | null;
  readonly attendance: "title" | "sheet-name" | null;
  /** 一人一表: whose every row is; null where rows name their pupils. */
  readonly pupil: OnePupil | null;
}

/** The pupil whom title, information line or sheet name tell; "" for what they do not say. */
export interface OnePupil {
  readonly name: string;
  readonly number: string;
  readonly classGroup: string;
  /** Where the pupil is named; the table's first cell where no cell does. */
  readonly at: CellAddress;
  readonly namedBy: "cell" | "sheet-name" | "nothing";
}

/** What titles say, else what the sheet's name says. */
export function surroundingsOf(
  titles: readonly string[],
  name: string,
  pupil: OnePupil | null = null,
): Surroundings {
  const title = titles.join(" ");
  const plainTitle = normaliseText(title);
  const plainName = normaliseText(name);
  return {
    titles,
    assessment: onlyAssessment(plainTitle) ?? onlyAssessment(plainName),
    term: findTerm(plainTitle) ?? findTerm(plainName),
    subject: subjectOfSheet(titles, name),
    classGroup: firstOf(titles, findClassGroup) ?? findClassGroup(name),
    grade: firstOf(titles, parseGrade) ?? parseGrade(name),
    school: firstOf(titles, findSchool),
    schoolYear: firstOf(titles, findSchoolYear) ?? findSchoolYear(name),
    makeUp: whereFound(/补考(?!前)/u, plainTitle, plainName),
    attendance: whereFound(/考勤|点名|签到|出勤|到课/u, plainTitle, plainName),
    pupil,
  };
}

function firstOf<Found>(texts: readonly string[], find: (text: string) => Found | null) {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

function whereFound(pattern: RegExp, title: string, name: string) {
  if (pattern.test(title)) return "title";
  return pattern.test(name) ? "sheet-name" : null;
}

function onlyAssessment(text: string): Assessment | null {
  const found = findAssessments(text).filter((assessment) => assessment !== "make-up");
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** 数学 as the sheet's name, or one whole subject name within a title: 七年级数学成绩登记表. */
function subjectOfSheet(titles: readonly string[], name: string): Subject | null {
  const ofName = parseHeader([name.replace(/(?:登记|成绩)?[表册单]$/u, "")]);
  if (ofName.subject !== null && ofName.understood) return ofName.subject;
  const named = new Set<Subject>();
  for (const text of [...titles, name].map(normaliseText)) {
    if (/学院|大学|高等/u.test(text)) continue;
    for (const subject of Object.keys(subjectAliases)) {
      if (text.includes(subject)) named.add(subject);
    }
  }
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

function findSchoolYear(text: string): string | null {
  const match = /(20\d{2})\s*(?:[-—–~～至/]+\s*(20\d{2}|\d{2})\s*)?学年/u.exec(
    text.normalize("NFKC"),
  );
  if (!match) return null;
  const [, from = "", to] = match;
  if (to === undefined) return `${from} 学年`;
  return `${from}—${to.length === 2 ? from.slice(0, 2) + to : to} 学年`;
}

function findSchool(text: string): string | null {
  const match =
    /^[^\p{Script=Han}]*(\p{Script=Han}+?(?:小学|中学|学校|附中|附小|[一二三四五六七八九十]中)(?:\p{Script=Han}{1,4}(?:校区|分校))?)/u.exec(
      text,
    );
  return match?.[1] ?? null;
}
