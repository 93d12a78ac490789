import type { TrialText } from "./trial-text";

/** The words of trying something out, in English. */
export const trialTextEn: TrialText = {
  start: "Try other marks",
  heading: "Trying out",
  first: (subject) => `${subject}, first mark`,
  makeUp: (subject) => `${subject}, make-up mark`,
  columnFirst: "Mark",
  columnMakeUp: "Make-up",
  notReadable: "Enter a mark, or absent, deferred or exempt",
  nothingWritten: "Worked out here only; nothing is written",
  leave: "Stop trying",
  left: "Everything is as it was",
  unchanged: (verdict) => `Still ${verdict}`,
  changed: (from, to) => `From ${from} to ${to}`,
  spoken: (pupil, from, to) => `${pupil}: from ${from} to ${to}`,
  moves: (pupils) =>
    pupils === 1 ? "1 pupil's verdict would change" : `${pupils} pupils' verdicts would change`,
  nobodyMoves: "Nobody's verdict would change",
  move: (pupil, classGroup, from, to) => `${pupil} (${classGroup}): from ${from} to ${to}`,
  moreMoves: (pupils) => `${pupils} more`,
};
