import type { Score } from "../../school";

type WordState = Extract<
  Score["kind"],
  "absent" | "misconduct" | "deferred" | "exempt" | "not-taken"
>;

/**
 * 成绩格里的词. 未考, 请假 and 无卷 are left out on purpose: they do not say whether the pupil stayed away
 * or may sit the exam later, so the cell is unreadable and a person is asked.
 */
const states: Readonly<Record<WordState, string>> = {
  absent: "缺考 缺 旷考 旷 缺席 无故缺考 旷课 absent abs",
  misconduct: "作弊 舞弊 违纪 违规 考试作弊 考试违纪 cheating",
  deferred: "缓考 缓 延考 申请缓考 deferred",
  exempt: "免修 免考 免 免试 免测 免体 免予执行 免于执行 exempt",
  "not-taken": "未选 不选 未选考 不选考 未选修 没选",
};

const stateByWord: ReadonlyMap<string, WordState> = new Map(
  wordStates().flatMap((kind) => states[kind].split(" ").map((word) => [word, kind] as const)),
);

function wordStates(): readonly WordState[] {
  return ["absent", "misconduct", "deferred", "exempt", "not-taken"];
}

/** 缺考, 缓考 …; null for any other word. `word` is normalised. */
export function findScoreState(word: string): WordState | null {
  return stateByWord.get(word.toLowerCase()) ?? null;
}

const letterWord =
  /^(?:[a-e]|优秀?|良好?|中|中等|及格|合格|不及格|不合格|待及格|待合格|待达标|达标|不达标|未达标|通过|不通过|未通过|较差|差|甲|乙|丙|丁|戊)(?:[+-])?等?$/iu;

/** 等第 as a school writes it (优, 良, A-, 待及格), or null. Latin letters come out as capitals. */
export function findLetter(word: string): string | null {
  return letterWord.test(word) ? word.toUpperCase() : null;
}

const dash = /^(?:[-‐‑‒–—―−─﹣]{1,4}|[/\\／＼])$/u;

/** - -- — / \: no mark, for a reason that the column as a whole tells. */
export function isDash(word: string): boolean {
  return dash.test(word);
}

/** Anything that a score cell may hold besides a number. */
export function isScoreWord(word: string): boolean {
  return findScoreState(word) !== null || findLetter(word) !== null || isDash(word);
}

const leftSchool = /转出|转学|转走|已转|休学|退学|离校|辍学|开除|出国|出境|参军|死亡/u;
const cameBack = /转入|复学|复课|返校/u;

/** 转出, 休学 … in a status or remark cell: the pupil has left or is on leave; null if it does not say so. */
export function findEnrolmentWord(text: string): string | null {
  if (cameBack.test(text)) return null;
  return leftSchool.exec(text)?.[0] ?? null;
}
