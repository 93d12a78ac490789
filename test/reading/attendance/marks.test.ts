import { foldSymbol } from "../../../src/reading";
import type { SymbolChoice } from "../../../src/records";
import { legendWith, said } from "./sheet-legend";

test.each([
  ["√✓✔☑ˇvVｖ✔\ufe0f", "√"],
  ["×✕✗✘✖☒xXＸ", "×"],
  ["○〇◯OoＯ", "○"],
  ["△∆", "△"],
  ["-–—－−", "-"],
  ["*＊", "*"],
])("%s are all %s", (signs, folded) => {
  for (const sign of signs.match(/.\ufe0f?/gu) ?? [])
    expect(foldSymbol(` ${sign}\u3000`)).toBe(folded);
});

test.each(["●", "▲", "■", "◎", "☆", "★", "⊙", "病假", "/", "1"])("%s stays as it is", (sign) => {
  expect(foldSymbol(sign)).toBe(sign);
});

/** 格子里的词 → what they say without any legend. */
const words: readonly (readonly [string, string])[] = [
  ["到 已到 出勤 正常 签到 已签 已签到 教师代签 全勤", "present"],
  ["迟 迟到 迟到10分钟 迟到（5分）", "late"],
  ["退 早退 早退1次", "leftEarly"],
  ["事 事假 事假（回老家） 事假1天 全天事假", "personalLeave"],
  ["病 病假 病假：感冒 病假(发烧) 因病请假 请假(病假) 缺勤(病假)", "sickLeave"],
  ["公 公假 公假（参加比赛）", "officialLeave"],
  ["假 请 请假 丧假 缺勤（请假）", "leave"],
  ["旷 旷课 无故旷课 缺勤(旷课)", "unexcused"],
  ["缺 缺勤 缺课 缺席 未到 未签到 未参与", "absent"],
  ["休 休学 转学 转出 未报到 缺勤(休学) 请假（休学）", "away"],
  ["√ ✓ v", "present"],
  ["× X ✗ ××", "unexcused"],
  ["\u3000 ", "blank"],
];

test.each(
  words.flatMap(([list, kind]) =>
    (list.trim() === "" ? [list] : list.split(" ")).map((word) => [word, kind] as const),
  ),
)("%s says %s", (word, kind) => {
  expect(said(legendWith({}), word)).toBe(kind);
});

/** Several in one cell. */
test.each([
  ["病/事", "sickLeave+personalLeave"],
  ["病事", "sickLeave+personalLeave"],
  ["病假、事假", "sickLeave+personalLeave"],
  ["×√", "unexcused+present"],
  ["√ ×", "present+unexcused"],
  ["√/×", "present+unexcused"],
  ["√\n△", "present+personalLeave"],
  ["√√×√", "present+present+unexcused+present"],
  ["上午×", "unexcused+present"],
  ["×(上午)", "unexcused+present"],
  ["上午x", "unexcused+present"],
  ["下午事假", "present+personalLeave"],
  ["事假（下午）", "present+personalLeave"],
  ["下午：病假", "present+sickLeave"],
  ["上×下√", "unexcused+present"],
  ["上午√，下午×", "present+unexcused"],
  ["上午病假下午旷课", "sickLeave+unexcused"],
  ["半天事假", "personalLeave+present"],
  ["病假半天", "sickLeave+present"],
  ["事假（半天）", "personalLeave+present"],
  ["事0.5", "personalLeave+present"],
  ["旷课0.5天", "unexcused+present"],
  ["△半", "personalLeave+present"],
  ["迟到/早退", "late+leftEarly"],
  ["迟到早退", "late+leftEarly"],
])("%s says %s", (text, parts) => {
  expect(said(legendWith({}), text)).toBe(parts);
});

/** What nobody can tell without asking, look-alikes of what we know among them. */
test.each([
  ..."1 0 0.5 2 - —— / ？ A K ● ▲ ☆ ⊙ XX √病 病退".split(" "),
  ..."旷2节 旷课3节 事假2天 病假3天 半天 上午 下午到 晚自习旷".split(" "),
  ..."缺勤(远程签到) 已签(未到) 旷课（已请假） 事假（病假） 请假(未批) 病假(下午旷课) 迟到（旷课） 到(下午没来)".split(
    " ",
  ),
  ..."未请假 不迟到 非旷课 缺事假条 休业式 到岗 旷日持久 #REF! 2026-03-05".split(" "),
])("%s is asked about", (text) => {
  expect(said(legendWith({}), text)).toBe("unknown");
});

test("under a legend of the sheet's own, combined marks go by it", () => {
  const legend = legendWith({ above: ["出勤√ 旷课× 事假○ 半天事假⊙ 迟到！ 早退！！"] });
  const read = ["上午○", "○/×", "√⊙", "○(发烧)", "!!", "！", "半天○"].map((text) =>
    said(legend, text),
  );
  expect(read).toEqual([
    "personalLeave+present",
    "personalLeave+unexcused",
    "unknown",
    "personalLeave",
    "leftEarly",
    "late",
    "personalLeave+present",
  ]);
});

test("a person may say what any text means", () => {
  const choices: readonly SymbolChoice[] = [
    { sheet: null, symbol: "旷2节", parts: ["unexcused", "present"] },
    { sheet: null, symbol: "1", parts: ["unexcused"] },
    { sheet: null, symbol: "0", parts: ["present"] },
    { sheet: null, symbol: "✗", parts: ["absent"] },
  ];
  const legend = legendWith({}, choices);
  expect(["旷 2节", "1", "0", "X"].map((text) => said(legend, text))).toEqual([
    "unexcused+present",
    "unexcused",
    "present",
    "absent",
  ]);
});
