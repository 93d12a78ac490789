/** Vocabulary of the grid. Imports nothing. */
export * from "./address";
export * from "./digest";
export * from "./plan";
export * from "./snapshot";
