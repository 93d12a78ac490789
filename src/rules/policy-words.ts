import type { Subject } from "../school";
import type { Clause } from "./clause";
import type { LocalText } from "./local-text";

/** What a clause asks, for whoever puts it into words: `group` is null where it is every subject. */
export interface ClauseFacts {
  readonly counts: Clause["counts"];
  readonly atLeast: readonly { readonly group: LocalText | null; readonly subjects: number }[];
}

/** The words that a changed policy needs; the sentences themselves are in text/. */
export interface PolicyWords {
  readonly clause: (facts: ClauseFacts) => LocalText;
  /** 条款 3 */
  readonly clauseLabel: (number: number) => LocalText;
  /** 语文、数学、英语 */
  readonly group: (subjects: readonly Subject[]) => LocalText;
  /** 本校规定（改自…） */
  readonly ownTitle: (basedOn: LocalText) => LocalText;
  readonly ownShortTitle: (basedOn: LocalText) => LocalText;
}
