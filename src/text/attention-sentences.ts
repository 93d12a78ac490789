import type { TagReason } from "../screening";
import type { Language } from "./language";
import { vocabularyOf } from "./sentences";

/** Why a pupil is in a category, every reason in one line. */
export function tagReason(reasons: readonly TagReason[], language: Language): string {
  const { attention } = vocabularyOf(language);
  return reasons.map((reason) => attention.reason(reason)).join(attention.semicolon);
}
