/** Vocabulary of the grid. Imports nothing. */
export * from "./address";
export * from "./chart";
export * from "./digest";
export * from "./form";
export * from "./list";
export * from "./overlay";
export * from "./plan";
export * from "./report-key";
export * from "./snapshot";
export * from "./typed";
