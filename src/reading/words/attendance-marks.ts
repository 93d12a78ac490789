import type { AttendanceKind } from "../../school";
import { normaliseText } from "../normalise";

/** 同形的记号: the first stands for all of them. Solid and hollow stay apart, legends tell them apart. */
const shapes: readonly string[] = [
  "√✓✔☑✅ˇ",
  "×✕✗✘✖☒╳❌❎⨯",
  "○〇◯⚪⭕",
  "●⚫",
  "△∆Δ",
  "-–—−－‐‑‒―﹣",
  "*∗✱",
];

/** Letters typed for a sign; only where nothing else stands in the cell. */
const letterShapes: ReadonlyMap<string, string> = new Map([
  ["v", "√"],
  ["V", "√"],
  ["x", "×"],
  ["X", "×"],
  ["o", "○"],
  ["O", "○"],
]);

/** 考勤的词: known everywhere, whatever a school's signs are. One word, one place. */
const words: readonly (readonly [AttendanceKind, string])[] = [
  [
    "present",
    `到 到课 到校 已到 已到校 实到 全到 出勤 出席 全勤 正常 正常出勤 正常到校 正常到课 正常签到 签到 已签 已签到 签到成功
      教师代签 老师代签 代签 上课 在校 按时到校`,
  ],
  ["late", "迟 迟到"],
  ["leftEarly", "退 早退"],
  ["personalLeave", "事 事假 因事请假 事假请假"],
  ["sickLeave", "病 病假 因病请假 因病缺课 因病缺勤 病休 长病假 短病假 生病请假 请病假"],
  ["officialLeave", "公 公假 公事 公差 公出 因公 因公请假 因公缺勤 出差"],
  [
    "leave",
    `假 请 请假 已请假 准假 丧假 婚假 产假 年假 探亲假 休假 调休 其他请假 其它请假 其他假 病事假 事病假 事、病假 病、事假 事/病假
      病/事假 请事病假`,
  ],
  [
    "unexcused",
    "旷 旷课 旷操 旷工 逃课 旷课旷操 无故旷课 无故缺课 无故缺勤 无故缺席 无故不到 无故未到",
  ],
  [
    "absent",
    "缺 缺勤 缺课 缺席 未到 未到校 未到课 未出勤 未签 未签到 未参与 没到 没来 没到校 不到",
  ],
  [
    "away",
    `休 休学 休学中 已休学 转学 已转学 转出 已转出 转走 已转走 退学 已退学 未报到 未入学 未注册 放假 休息 公休 节假日 节假 无课
      不上课`,
  ],
];

/** 通用图例: what most schools without a printed legend mean. A dash is left out: for many it is “nothing”. */
export const usualSigns: readonly (readonly [string, AttendanceKind])[] = [
  ["√", "present"],
  ["×", "unexcused"],
  ["△", "personalLeave"],
  ["○", "sickLeave"],
  ["+", "late"],
];

const shapeOf: ReadonlyMap<string, string> = new Map(
  shapes.flatMap((shape) => {
    const [first = "", ...others] = shape;
    return others.map((other) => [other, first] as const);
  }),
);

const kindOf: ReadonlyMap<string, AttendanceKind> = new Map(
  words.flatMap(([kind, list]) => list.split(/\s+/u).map((word) => [word, kind] as const)),
);

/** Every word of the table, longest first. */
export const attendanceWords: readonly string[] = [...kindOf.keys()].sort(
  (one, other) => other.length - one.length,
);

/** 旷, 病假, 未签到: what a whole word means; null where it is no word of attendance. */
export function findAttendanceWord(word: string): AttendanceKind | null {
  return kindOf.get(word) ?? null;
}

/**
 * A sign or word as it is compared: √ for ✓ ✔ V, × for ✗ X, ○ for 〇 O, full width made half, no blanks, several
 * dashes as one.
 */
export function foldSymbol(text: string): string {
  const plain = normaliseText(text).replace(/\ufe0f/gu, "");
  return letterShapes.get(plain) ?? foldShapes(plain).replace(/-{2,}/gu, "-");
}

/** The same, sign by sign within a longer text, which keeps its blanks. */
export function foldShapes(text: string): string {
  return Array.from(text, (sign) => shapeOf.get(sign) ?? sign).join("");
}
