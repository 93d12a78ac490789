/** The states of the pane, how to get to them, and pictures of them. */
export { attention } from "./journeys/attention";
export { corrections } from "./journeys/corrections";
export { failures } from "./journeys/failures";
export { gradeEight } from "./journeys/grade-eight";
export { rules } from "./journeys/rules";
export { writing } from "./journeys/writing";
export { Stage, type OnScene, type Setting } from "./stage";
export type { Journey } from "./journeys/journey";
