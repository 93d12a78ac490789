import { on, throughout, type AttentionFacts } from "./attention/attention-stories";
import { spacedName } from "./pupil-names";
import type { PupilStory } from "./pupils";

/** A pupil of the head teacher's class made on purpose: marks, family and attendance. */
export interface HeadTeacherStory extends PupilStory, AttentionFacts {}

/** By seat. Whoever a make-up exam could still save waits for it. */
export const headTeacherStories: ReadonlyMap<number, HeadTeacherStory> = new Map<
  number,
  HeadTeacherStory
>([
  [4, { information: { hardship: "低保家庭", leftBehind: "双亲留守儿童" } }],
  [6, { marks: { 语文: 55, 数学: 38, 英语: 44, 历史: 51, 地理: 54 } }],
  [
    9,
    {
      marks: { 数学: 52, 英语: 47 },
      information: { family: "父母离异，随母亲生活" },
      absences: throughout("旷", [6, 15], [6, 26]),
    },
  ],
  [13, { marks: { 数学: 55, 英语: "缓考" } }],
  [15, { information: { inclusion: "听力残疾随班就读" } }],
  [18, { marks: { 数学: 48, 地理: 57, 生物: 55 } }],
  [20, { absences: throughout("旷", [6, 24], [6, 26]) }],
  [21, { name: spacedName, information: { migrant: "是" } }],
  [24, { marks: { 英语: "缺考" } }],
  [27, { absences: throughout("病", [4, 20], [5, 8]) }],
  [30, { marks: { 生物: "７８" } }],
  [33, { marks: { 道德与法治: "" } }],
  [35, { information: { orphan: "是", hardship: "特困救助供养" } }],
  [38, { marks: { 历史: 56, 生物: 58 }, absences: on("旷", [3, 31], [4, 1], [4, 2]) }],
]);
