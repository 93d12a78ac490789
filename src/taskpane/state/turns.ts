import type { Progress, Turns } from "../../slices";
import type { PaneServices } from "../services";

/** How long work shares the pane's thread; it ends early as soon as `isStopped` says so. */
export function turnsOf(
  { breathe }: Pick<PaneServices, "breathe">,
  isStopped: () => boolean,
  tell: (progress: Progress) => void = ignore,
): Turns {
  let since = performance.now();
  return {
    elapsed: () => performance.now() - since,
    breathe: async () => {
      await breathe();
      since = performance.now();
    },
    isStopped,
    tell,
  };
}

function ignore(): void {
  // Nobody watches.
}
