/** 特别关注和考勤: what a school set for them, kept in the workbook. */
export * from "./edit-settings";
export * from "./settings";
export * from "./roster-rows";
