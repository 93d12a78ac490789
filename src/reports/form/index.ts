/** 簿册 of boxes, and how they fall onto pages. */
export { gap, type FormBox, type FormRow } from "./form-row";
export { formRowHeight, planForm, type FormSheet } from "./form-sheet";
export { fillFormAgain, type RowsBelow } from "./fill-again";
