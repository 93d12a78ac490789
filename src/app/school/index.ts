/** 学校信息 that a person gives once. */
export * from "./school-file";
export * from "./settings";
