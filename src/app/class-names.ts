import { listClassGroups } from "../reports";
import { vocabularyOf, type Language } from "../text";
import type { ScreenedWorkbook } from "./screen-workbook";

/** Classes that 台账与会商表 can be made for, in a school's order, named as the sheets name them. */
export function classNamesOf(
  { recognised }: Pick<ScreenedWorkbook, "recognised">,
  language: Language,
): readonly string[] {
  return listClassGroups(recognised.reading.register, vocabularyOf(language)).labels;
}
