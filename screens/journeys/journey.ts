import type { Stage } from "../stage";

/** A way through the pane that stops at every state worth a look. */
export type Journey = (stage: Stage) => Promise<void>;
