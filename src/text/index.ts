/** Every sentence that a person reads, from unions to words, in each language whole. */
export * from "./format-mark";
export * from "./language";
export * from "./pane";
export * from "./problem";
export * from "./progress";
export * from "./reason-facts";
export * from "./result-sheet-words";
export * from "./sentences";
export * from "./signs";
export * from "./vocabulary";
export * from "./way-facts";
