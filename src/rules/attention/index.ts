export {
  circumstances,
  findCircumstance,
  lookAlikes,
  topics,
  unspecificHeaders,
  withKinds,
  type TopicHeaders,
} from "./circumstances";
export {
  circumstancesOf,
  computedAlike,
  crosswalkOf,
  isSameSource,
  type CategoryCounterpart,
  type CategoryCrosswalk,
} from "./crosswalk";
export { asOwnScheme, changeScheme, type SchemeChange } from "./edit-scheme";
export { encodeScheme, parseScheme, type ParsedScheme, type SchemeProblem } from "./parse-scheme";
export { eightCategories } from "./presets/weifang-eight";
export * from "./scheme";
export { blankScheme, categorySchemes, findScheme } from "./schemes";
