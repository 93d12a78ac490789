/** What the browser's timeline is told, so that the time from a typed mark to its painted row can be measured. */
export type LiveMoment = "xueqing:live-heard" | "xueqing:live-shown";

/** Does nothing where there is no timeline. */
export function noteMoment(moment: LiveMoment): void {
  if ("mark" in performance) performance.mark(moment);
}
