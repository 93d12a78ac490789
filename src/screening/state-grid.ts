import { noted, stateOfStanding, subjectOfStanding, type Notes } from "./note";

/**
 * 各科状态: the state of every subject for every pupil, one hexadecimal digit a subject, eight subjects
 * to a word, the words of a pupil side by side. Pupils with the same words are alike in everything but
 * their cells.
 */
export interface StateGrid {
  readonly wordsEach: number;
  readonly words: Int32Array;
}

/** Lays the notes out by pupil. */
export function stateGrid({ firstOf, lines }: Notes, subjects: number): StateGrid {
  const wordsEach = Math.max(1, Math.ceil(subjects / subjectsInWord));
  const words = new Int32Array(firstOf.length * wordsEach);
  for (let student = 0; student < firstOf.length; student += 1) {
    for (let line = firstOf[student] ?? 0; line > 0; line = lines[line] ?? 0) {
      const standing = lines[line + noted.standing] ?? 0;
      const subject = subjectOfStanding(standing);
      const code = stateOfStanding(standing);
      const at = student * wordsEach + Math.floor(subject / subjectsInWord);
      words[at] = (words[at] ?? 0) | (code << ((subject % subjectsInWord) * bitsOfState));
    }
  }
  return { wordsEach, words };
}

/** The code of one state: its index in `subjectStates`. */
export function codeIn({ words, wordsEach }: StateGrid, student: number, subject: number): number {
  const word = words[student * wordsEach + Math.floor(subject / subjectsInWord)] ?? 0;
  return (word >>> ((subject % subjectsInWord) * bitsOfState)) & stateMask;
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

const bitsOfState = 4;
const stateMask = 0b1111;
const subjectsInWord = 8;

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
