/** Vocabulary of the school. Imports nothing. */
export * from "./attendance";
export * from "./calendar";
export * from "./enrolment-change";
export * from "./score";
export * from "./student";
export * from "./subject";
