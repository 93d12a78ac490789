import type { FailingText } from "./failing-text";

/** The words of the list of those who fail, in English. */
export const failingTextEn: FailingText = {
  tab: (pupils) => `Failing ${pupils}`,
  title: (pupils) =>
    pupils === 1 ? "1 pupil fails or has no mark" : `${pupils} pupils fail or have no mark`,
  nobodyTitle: "Nobody fails",
  nobody: "Nobody fails, and no mark is missing.",
  standing: (subjects) =>
    `Only marks in ${subjects} are here: nothing can be said about grade repetition.`,
  first: (subject, shown) => `${subject} ${shown}`,
  makeUpOpen: (subject, shown) => `${subject} ${shown}, make-up exam not entered yet`,
  makeUpFailed: (subject, shown, makeUp) =>
    `${subject} ${shown}, make-up exam ${makeUp}, still failing`,
};
