import type { LocalText } from "./local-text";

/** 等第: letters that pass and letters that fail, in capitals; any other is undecided. */
export interface LetterTable {
  readonly id: string;
  readonly label: LocalText;
  readonly pass: readonly string[];
  readonly fail: readonly string[];
}

const passingWords = "优 优秀 优良 良 良好 中 中等 及格 合格 达标 通过".split(" ");
const failingWords = "不及格 不合格 待及格 待合格 不达标 未达标 不通过 未通过 差".split(" ");
const withSigns = (letters: string) =>
  letters.split(" ").flatMap((letter) => [`${letter}+`, letter, `${letter}-`]);

/** Letters that pass or fail under every scheme we know; D passes under some, so it is undecided. */
export const usualLetters: LetterTable = {
  id: "usual",
  label: { "zh-CN": "各种等第通用（D 不判）", en: "Any scheme (D is left undecided)" },
  pass: [...passingWords, ..."A+ A A- B+ B B- C+ C".split(" ")],
  fail: [...failingWords, "E", "F"],
};

/** 无锡 and others: 90/75/60 is A/B/C, so that D is below the pass mark. */
export const lettersFailingFromD: LetterTable = {
  id: "fail-from-d",
  label: { "zh-CN": "A、B、C 及格，D 不及格", en: "A, B and C pass, D fails" },
  pass: [...passingWords, ...withSigns("A B C")],
  fail: [...failingWords, ...withSigns("D"), "E", "F"],
};

/** Five letters of which only the last fails. */
export const lettersFailingFromE: LetterTable = {
  id: "fail-from-e",
  label: { "zh-CN": "A 至 D 及格，E 不及格", en: "A to D pass, E fails" },
  pass: [...passingWords, ...withSigns("A B C D")],
  fail: [...failingWords, "E", "F"],
};

/** 等第表: those that a policy can name. */
export const letterTables: readonly LetterTable[] = [
  usualLetters,
  lettersFailingFromD,
  lettersFailingFromE,
];
