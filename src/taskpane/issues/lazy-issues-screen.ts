import { lazyPart } from "../frame/lazy-part";

/** A screen inside 结果 that few open, a chunk of its own. */
export const IssuesScreen = lazyPart(
  async () => (await import(/* webpackChunkName: "issues" */ "./IssuesScreen")).IssuesScreen,
);
