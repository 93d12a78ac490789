import type { PupilStory, Written } from "./pupils";
import type { TermMarks } from "./year-marks";

/** A pupil of the subject teacher made on purpose. */
export interface SubjectTeacherStory extends PupilStory {
  readonly classNumber: 2 | 4 | 7;
  readonly seat: number;
  readonly parts: TermMarks;
  /** 补考; "" where it is not entered yet. */
  readonly makeUp?: Written;
}

/** Who failed, by class: made up, still failing, absent, not entered yet, written with a slip of the pen. */
export const subjectTeacherStories: readonly SubjectTeacherStory[] = [
  { classNumber: 2, seat: 5, parts: [62, 41, 45], makeUp: 66 },
  { classNumber: 2, seat: 12, parts: [55, 38, 40], makeUp: 52 },
  { classNumber: 2, seat: 19, parts: [60, 52, 50], makeUp: "" },
  { classNumber: 4, seat: 3, parts: [50, 35, 36], makeUp: "缺考" },
  { classNumber: 4, seat: 16, parts: [64, 55, 52], makeUp: 71 },
  { classNumber: 4, seat: 28, parts: [70, 66, "缓考"], remark: "期末缓考" },
  { classNumber: 4, seat: 31, parts: [61, 50, 48], makeUp: "" },
  { classNumber: 7, seat: 8, parts: [58, 47, 49], makeUp: "６３" },
  { classNumber: 7, seat: 14, parts: [66, 58, 54], makeUp: 68 },
  { classNumber: 7, seat: 25, parts: [52, 44, 39], makeUp: 57 },
  { classNumber: 7, seat: 33, parts: [70, 62, ""], remark: "期末卷面还没批完" },
];
