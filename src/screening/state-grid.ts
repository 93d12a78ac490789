import { encodeScoreKind, type Cohort } from "../records";
import { subjectStates, type SubjectState } from "../rules";
import type { Judge } from "./judge-subject";
import type { SubjectColumn } from "./subject-column";

/**
 * The state of every subject for every pupil, three bits each, ten subjects to a word. Pupils with the
 * same words are alike in everything but their cells, so each pattern is decided once.
 */
export interface StateGrid {
  readonly wordsEach: number;
  readonly words: Int32Array;
}

export function fillStateGrid(
  cohort: Cohort,
  columns: readonly SubjectColumn[],
  judge: Judge,
): StateGrid {
  const wordsEach = Math.max(1, Math.ceil(columns.length / subjectsInWord));
  const words = new Int32Array(cohort.students.length * wordsEach);
  columns.forEach((column, index) => {
    fillColumn({ wordsEach, words }, column, index, judge);
  });
  return { wordsEach, words };
}

/** The code of one state: its index in `subjectStates`. */
export function codeIn({ words, wordsEach }: StateGrid, student: number, column: number): number {
  const word = words[student * wordsEach + Math.floor(column / subjectsInWord)] ?? 0;
  return (word >>> ((column % subjectsInWord) * bitsOfState)) & stateMask;
}

/** 模式: which pupils are alike. `examples` has one pupil of each pattern. */
export interface Patterns {
  readonly patternOf: Int32Array;
  readonly examples: readonly number[];
}

/** Numbers the different rows of the grid, by open addressing over the rows themselves. */
export function groupByPattern({ words, wordsEach }: StateGrid): Patterns {
  const students = words.length / wordsEach;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(students * 2 + 2)));
  const patternOf = new Int32Array(students);
  const examples: number[] = [];
  for (let student = 0; student < students; student += 1) {
    const start = student * wordsEach;
    let slot = hashOf(words, start, wordsEach) & (slots.length - 1);
    for (;;) {
      const pattern = (slots[slot] ?? 0) - 1;
      if (pattern < 0) {
        slots[slot] = examples.push(student);
        patternOf[student] = examples.length - 1;
        break;
      }
      if (sameWords(words, start, (examples[pattern] ?? 0) * wordsEach, wordsEach)) {
        patternOf[student] = pattern;
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
  return { patternOf, examples };
}

const blank = encodeScoreKind("blank");
const bitsOfState = 3;
const stateMask = 0b111;
const subjectsInWord = 10;
const stateCode = new Map(subjectStates.map((state, code) => [state, code]));
const failedFailed = subjectStates.indexOf("failed-failed");
const failedOpen = subjectStates.indexOf("failed-open");
const failedPassed = subjectStates.indexOf("failed-passed");

/**
 * The usual cells, two numbers or a number and a blank, are judged here in place: a mark that passes is code 0 and needs no
 * writing. Everything else goes to the judge, who knows all kinds of scores.
 */
function fillColumn(
  { words, wordsEach }: StateGrid,
  column: SubjectColumn,
  index: number,
  judge: Judge,
): void {
  const offset = Math.floor(index / subjectsInWord);
  const shift = (index % subjectsInWord) * bitsOfState;
  const students = words.length / wordsEach;
  const [main] = column.results;
  const marks = main?.scores.marks ?? noMarks;
  const makeUpMarks = column.makeUp?.marks ?? noMarks;
  const makeUpKinds = column.makeUp?.kinds ?? noKinds;
  const { passesFrom, failsBelow, highest } = main?.bounds ?? noBounds;
  for (let student = 0; student < students; student += 1) {
    const mark = marks[student] ?? Number.NaN;
    if (mark >= passesFrom && mark <= highest) continue;
    const makeUp = makeUpMarks[student] ?? Number.NaN;
    let code = -1;
    if (mark < failsBelow && mark >= 0) {
      if (makeUp < failsBelow && makeUp >= 0) code = failedFailed;
      else if (makeUp >= passesFrom && makeUp <= highest) code = failedPassed;
      else if (makeUpKinds[student] === blank) code = failedOpen;
    }
    if (code < 0) code = codeOf(judge(column, student));
    const at = student * wordsEach + offset;
    words[at] = (words[at] ?? 0) | (code << shift);
  }
}

const noMarks = new Float64Array(0);
const noKinds = new Uint8Array(0);
const noBounds = { passesFrom: Number.NaN, failsBelow: Number.NaN, highest: Number.NaN };

function codeOf(state: SubjectState): number {
  return stateCode.get(state) ?? 0;
}

function hashOf(words: Int32Array, start: number, length: number): number {
  let hash = 0;
  for (let i = start; i < start + length; i += 1) {
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function sameWords(words: Int32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) if (words[a + i] !== words[b + i]) return false;
  return true;
}
