/** Vocabulary of the school. Imports nothing. */
export * from "./score";
export * from "./student";
export * from "./subject";
