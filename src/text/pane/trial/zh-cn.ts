import type { TrialText } from "./trial-text";

/** 试算的文字，中文。 */
export const trialTextZhCn: TrialText = {
  start: "改个分数试算",
  heading: "试算",
  first: (subject) => `${subject}成绩`,
  makeUp: (subject) => `${subject}补考`,
  columnFirst: "成绩",
  columnMakeUp: "补考",
  notReadable: "写分数，或者缺考、缓考、免修",
  nothingWritten: "只在这里算，不写进表",
  leave: "退出试算",
  left: "已退出试算，和原来一样",
  unchanged: (verdict) => `试算后还是${verdict}`,
  changed: (from, to) => `试算：由${from}变为${to}`,
  spoken: (pupil, from, to) => `${pupil}，由${from}变为${to}`,
  moves: (pupils) => `这样改，${pupils} 人的结论会变`,
  nobodyMoves: "这样改，没有人的结论会变",
  move: (pupil, classGroup, from, to) => `${pupil}（${classGroup}）由${from}变为${to}`,
  moreMoves: (pupils) => `还有 ${pupils} 人`,
};
