/** 带过去: what a person typed into a result sheet, found again and put into the next one. */
export { listRows, typedLookup, typedLookupInSlices } from "./list-rows";
export { carryOver } from "./carry-over";
export type { CarriedSheet } from "./carried-sheet";
export { foreseeEntries, type ForeseenEntries } from "./foresee";
export { ledgerSheet } from "./ledger-sheet";
export { typedEntries } from "./typed-cells";
