import type { Stage } from "../stage";
import { attention } from "./attention";
import { corrections } from "./corrections";
import { failures } from "./failures";
import { gradeEight } from "./grade-eight";
import { rules } from "./rules";
import { writing } from "./writing";

/** A way through the pane that stops at every state worth a look. */
export interface Journey {
  readonly name: string;
  readonly play: (stage: Stage) => Promise<void>;
}

export const journeys: readonly Journey[] = [
  { name: "the main road", play: gradeEight },
  { name: "rules and their forms", play: rules },
  { name: "attention and attendance", play: attention },
  { name: "corrections", play: corrections },
  { name: "writing", play: writing },
  { name: "nothing there, and failures", play: failures },
];
