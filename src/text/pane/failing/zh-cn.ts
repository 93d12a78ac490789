import type { FailingText } from "./failing-text";

/** “不及格”一页的文字，中文。 */
export const failingTextZhCn: FailingText = {
  tab: (pupils) => `不及格 ${pupils}`,
  title: (pupils) => `${pupils} 人不及格或缺成绩`,
  nobodyTitle: "没有不及格的学生",
  nobody: "没有不及格的学生，也没有缺的成绩。",
  standing: (subjects) => `这里只有${subjects}的成绩，看不出该不该留级。`,
  first: (subject, shown) => `${subject} ${shown}`,
  makeUpOpen: (subject, shown) => `${subject} ${shown}，补考还没录入`,
  makeUpFailed: (subject, shown, makeUp) => `${subject} ${shown}，补考 ${makeUp}，仍不及格`,
};
