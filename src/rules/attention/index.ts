export * from "./scheme";
export { categorySchemes, eightCategories, findScheme } from "./schemes";
export { encodeScheme, parseScheme, type ParsedScheme, type SchemeProblem } from "./parse-scheme";
