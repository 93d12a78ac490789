/** 学校信息 that a person gives once. */
export * from "./settings";
