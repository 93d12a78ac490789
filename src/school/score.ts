/**
 * What stands in a score cell, as a school office would say it. Absent, deferred and the like are
 * states of their own and never the number 0.
 */
export type Score =
  /** A number on the paper. */
  | { readonly kind: "mark"; readonly value: number }
  /** 等第: 优, 良, 及格, A, B … */
  | { readonly kind: "letter"; readonly letter: string }
  /** 缺考, 旷考 */
  | { readonly kind: "absent" }
  /** 作弊, 舞弊, 违纪 */
  | { readonly kind: "misconduct" }
  /** 缓考 */
  | { readonly kind: "deferred" }
  /** 免修, 免考, 免予执行 */
  | { readonly kind: "exempt" }
  /** 未选: the pupil does not take this subject. */
  | { readonly kind: "not-taken" }
  /** 空白 */
  | { readonly kind: "blank" }
  /** Something stands there that we cannot read; an issue names the cell. */
  | { readonly kind: "unreadable"; readonly found: string };

export type ScoreKind = Score["kind"];

/** The kinds in the order that a score series encodes them with (a byte for each pupil). */
export const scoreKinds = [
  "mark",
  "letter",
  "absent",
  "misconduct",
  "deferred",
  "exempt",
  "not-taken",
  "blank",
  "unreadable",
] as const satisfies readonly ScoreKind[];

/** 考试种类: which result a column holds. `unstated` when neither header, title nor sheet name says. */
export type Assessment =
  "annual" | "final" | "midterm" | "monthly" | "coursework" | "make-up" | "unstated";
