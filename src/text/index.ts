/** Every sentence that a person reads, from unions to words, in each language whole. */
export * from "./attention-sentences";
export type * from "./attention-words";
export * from "./explain-recognition";
export * from "./format-mark";
export * from "./language";
export type { MappingFault } from "./mapping-fault";
export * from "./pane";
export { policyProblemSentence, policyProblemWords } from "./policy-problem";
export { policyWords } from "./policy-words";
export * from "./problem";
export * from "./progress";
export * from "./reason-facts";
export * from "./result-sheet-words";
export * from "./sentences";
export * from "./signs";
export type * from "./stage-sheet-words";
export * from "./vocabulary";
export * from "./way-facts";
