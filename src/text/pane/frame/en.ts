import type { FrameText } from "./frame-text";

/** The words of the frame, English. */
export const frameTextEn: FrameText = {
  appName: "Xueqing",
  road: "Steps",
  steps: {
    recognise: "Sheets",
    rules: "Rule",
    screening: "Screen",
    results: "Results",
    output: "Write",
  },
  stepDone: (step) => `${step}, done`,
  stepAsks: (step, questions) =>
    `${step}, ${questions} ${questions === 1 ? "question" : "questions"}`,
  stepFailed: (step) => `${step}, failed`,
  localOnly: "Everything stays on this computer",
  middleDot: " · ",
  close: "Close",
  dismiss: "Dismiss",
  tryAgain: "Try again",
  listOf: (names) => names.join(", "),
  time: (hours, minutes) => `${hours}:${String(minutes).padStart(2, "0")}`,
  dayAndTime: (month, day, time) => `${day} ${monthNames[month - 1] ?? ""}, ${time}`,
  opening: "Looking at this workbook",
  notLoaded: {
    title: "This part did not load",
    what: "The network may be down, or Xueqing has just been updated.",
    todo: "Check the network and choose “Try again”. If that does not help, close this pane and open it again.",
    safe: "The workbook is unchanged, and nothing is lost.",
  },
  broken: {
    title: "This screen could not be shown",
    what: "Xueqing itself made a mistake; nothing is wrong with your sheets.",
    todo: "Choose “Try again”. If that does not help, close this pane and open it again.",
    safe: "The workbook is unchanged, and nothing is lost.",
  },
};

const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
