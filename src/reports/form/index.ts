/** 簿册 of boxes, and how they fall onto pages. */
export { gap, type FormBox, type FormRow } from "./form-row";
export { planForm, type FormSheet } from "./form-sheet";
