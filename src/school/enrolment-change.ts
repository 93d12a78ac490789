/** 学籍异动类型, by the names and codes of the national register (domain, 3.6). */
export const enrolmentChangeTypes = [
  "resumed",
  "transferredIn",
  "enteredCountry",
  "registeredAnew",
  "enrolledLate",
  "otherIncrease",
  "suspended",
  "transferredOut",
  "leftCountry",
  "died",
  "droppedOut",
  "withdrew",
  "otherDecrease",
  "repeatedGrade",
  "skippedGrade",
  "changedClass",
  "borrowedIn",
  "borrowedOut",
  "graduated",
] as const;

export type EnrolmentChangeType = (typeof enrolmentChangeTypes)[number];
