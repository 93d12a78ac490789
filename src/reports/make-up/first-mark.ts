import type { Score } from "../../school";
import { failingSign } from "../../text";
import { failingMark, type Cell } from "../visual-language";

/** The first result of somebody who sits the make-up exam, with its sign. */
export function firstMarkCell(before: Score, scoreWord: (score: Score) => string): Cell {
  switch (before.kind) {
    case "mark":
      return failingMark(before.value);
    case "deferred":
      return { value: `？${scoreWord(before)}`, format: "undetermined" };
    case "letter":
    case "absent":
    case "misconduct":
    case "exempt":
    case "not-taken":
    case "blank":
    case "unreadable":
      return { value: `${scoreWord(before)}${failingSign}`, format: "failing" };
  }
}
