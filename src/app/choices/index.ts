/** 识别更正: every change yields new choices, so that undoing is going back to the old ones. */
export * from "./edit-cells";
export * from "./edit-dates";
export * from "./edit-full-marks";
export * from "./edit-letters";
export * from "./edit-pupils";
export * from "./edit-sheets";
export * from "./edit-symbols";
export * from "./keep-choices";
export { isSamePupil, isSameSheet } from "./same-key";
