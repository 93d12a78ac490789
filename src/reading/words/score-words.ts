import type { Score } from "../../school";

type WordState = Extract<
  Score["kind"],
  "absent" | "misconduct" | "deferred" | "exempt" | "not-taken"
>;

/**
 * 成绩格里的词. 未考, 请假, 病假, 无卷, 未交 and 缺交 are left out on purpose: they do not say whether the
 * pupil stayed away or may still sit the exam or hand the work in, so the cell is unreadable and a person
 * is asked.
 */
const states: Readonly<Record<WordState, string>> = {
  absent: "缺考 缺 旷考 旷 缺席 无故缺考 旷课 弃考 absent abs",
  misconduct: "作弊 舞弊 违纪 违规 考试作弊 考试舞弊 考试违纪 cheating",
  deferred: "缓考 缓 延考 申请缓考 deferred",
  exempt: "免修 免考 免 免试 免测 免体 免执行 免予执行 免于执行 exempt",
  "not-taken": "未选 不选 未选考 不选考 未选修 没选 未修 不修",
};

const stateByWord: ReadonlyMap<string, WordState> = new Map(
  wordStates().flatMap((kind) => states[kind].split(" ").map((word) => [word, kind] as const)),
);

function wordStates(): readonly WordState[] {
  return ["absent", "misconduct", "deferred", "exempt", "not-taken"];
}

/** 缺考, 缓考 …; null for any other word. `word` is normalised. */
export function findScoreState(word: string): WordState | null {
  return stateByWord.get(word.toLowerCase()) ?? stateWithRemark(word.toLowerCase());
}

const sat: ReadonlySet<string> = new Set("正常 已考 参加 参考 sat normal".split(" "));

/** 正常: the exam was sat. `word` is normalised. */
export function saysSat(word: string): boolean {
  return sat.has(word.toLowerCase());
}

/** Behind 缺考: says no more than the word itself. 缺考(病) does: it may have been 缓考. */
const addsNothing = /^(?:无故|未请假|旷考|旷课|弃考|零分|[记计按]?0分?计?)$/u;

/** 免修(伤), 作弊(0分), 缺考(无故), and the other way round 0(缺考). */
function stateWithRemark(word: string): WordState | null {
  const [, before = "", remark = ""] = /^([^()\d]*|0)\(([^()]*)\)$/u.exec(word) ?? [];
  if (before === "0") return stateByWord.get(remark) ?? null;
  const state = stateByWord.get(before) ?? null;
  if (state === null) return null;
  const isPlain = state === "absent" ? addsNothing.test(remark) : !/[1-9]/u.test(remark);
  return isPlain ? state : null;
}

/** 等第制 as schools use them; which of their words pass is the policy's to say. */
const letterSchemes: readonly string[] = [
  "优秀 优良 优 良好 良 中等 中 及格 合格 不及格 不合格 待及格 待合格 基本及格 基本合格 较好 一般 较差 差",
  "达标 待达标 不达标 未达标 通过 不通过 未通过",
  "需努力 须努力 待努力 待提高 需提高",
  "甲 乙 丙 丁 戊",
  "A B C D E F",
];

const letters: ReadonlySet<string> = new Set(letterSchemes.flatMap((words) => words.split(" ")));

/** 等第 as a school writes it (优, 良, A-, 待及格; 优等 and A级 without their last word), or null. */
export function findLetter(word: string): string | null {
  const capitals = word.toUpperCase();
  if (letters.has(capitals)) return capitals;
  const [, stem = "", sign = ""] = /^(.+?)([+-]?)[等级]?$/u.exec(capitals) ?? [];
  return letters.has(stem) ? stem + sign : null;
}

const dash = /^(?:[-‐‑‒–—―−─﹣ー]{1,6}|[/\\／＼]{1,2})$/u;

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
