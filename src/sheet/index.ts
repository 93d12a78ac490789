/** Vocabulary of the grid. Imports nothing. */
export * from "./address";
export * from "./digest";
export * from "./list";
export * from "./plan";
export * from "./snapshot";
export * from "./typed";
