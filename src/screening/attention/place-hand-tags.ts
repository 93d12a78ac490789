import type { HandTag, Issue, PupilKey, StudentRecord } from "../../records";
import { categorySchemes, type Category, type CategoryScheme } from "../../rules";
import { plainText, withoutBlanks } from "./plain-text";

/** 人工加的类别 that found its pupil and its category. */
export interface PlacedHandTag {
  readonly student: number;
  readonly category: string;
  readonly tag: HandTag;
}

/** Finds the pupil (by number, else by class and name) and the category (by id, else by label) of each. */
export function placeHandTags(
  handTags: readonly HandTag[],
  register: readonly StudentRecord[],
  { categories }: CategoryScheme,
): { readonly placed: readonly PlacedHandTag[]; readonly issues: readonly Issue[] } {
  if (handTags.length === 0) return { placed: [], issues: [] };
  const find = pupilFinder(register);
  const placed: PlacedHandTag[] = [];
  const issues: Issue[] = [];
  for (const tag of handTags) {
    const student = find(tag.pupil);
    const category = categories.find((each) => isCalled(each, tag.category));
    if (student !== null && category) placed.push({ student, category: category.id, tag });
    else issues.push(notPlaced(tag, student, category));
  }
  return { placed, issues };
}

function pupilFinder(register: readonly StudentRecord[]): (pupil: PupilKey) => number | null {
  const byNumber = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  register.forEach(({ name, studentNumber, classGroup }, student) => {
    if (studentNumber !== null) add(byNumber, comparable(studentNumber), student);
    add(byName, `${comparable(classGroup ?? "")} ${comparable(name)}`, student);
  });
  return ({ name, number, classGroup }) => {
    const named = byName.get(`${comparable(classGroup)} ${comparable(name)}`) ?? [];
    if (comparable(number) === "") return onlyOne(named);
    const numbered = byNumber.get(comparable(number)) ?? [];
    const ofThatName = numbered.filter(
      (student) => name === "" || comparable(register[student]?.name ?? "") === comparable(name),
    );
    if (numbered.length > 0) return onlyOne(ofThatName);
    return onlyOne(named.filter((student) => register[student]?.studentNumber === null));
  };
}

function onlyOne(students: readonly number[]): number | null {
  return students.length === 1 ? (students[0] ?? null) : null;
}

function add(index: Map<string, number[]>, key: string, student: number): void {
  const known = index.get(key);
  if (known) known.push(student);
  else index.set(key, [student]);
}

function comparable(text: string): string {
  return withoutBlanks(plainText(text));
}

function isCalled({ id, label }: Category, called: string): boolean {
  const wanted = comparable(called);
  return [id, label["zh-CN"], label.en].some((name) => comparable(name) === wanted);
}

function notPlaced(
  { pupil, category, note }: HandTag,
  student: number | null,
  found: Category | undefined,
): Issue {
  return {
    code: "hand-tag-not-placed",
    name: pupil.name === "" ? pupil.number : pupil.name,
    category: (found ?? knownCategory(category))?.label["zh-CN"] ?? category,
    severity: "warning",
    at: null,
    also: [],
    found: note,
    students: student === null ? [] : [student],
  };
}

/** One of another scheme, to be called by its name. */
function knownCategory(id: string): Category | undefined {
  return categorySchemes.flatMap(({ categories }) => categories).find((each) => each.id === id);
}
