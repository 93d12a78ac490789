import type { RecognitionEvidence } from "../../records";
import { columnName } from "../../sheet";
import type { RecognitionFacts } from "../vocabulary";

export function evidence(found: RecognitionEvidence): string {
  switch (found.kind) {
    case "header-words":
      return `header says ${found.words.map((word) => `“${word}”`).join(", ")}`;
    case "title-word":
      return `title says “${found.word}”`;
    case "sheet-name-word":
      return `sheet name says “${found.word}”`;
    case "content":
      return `${String(Math.round(found.share * 100))}% of column ${columnName(found.column)} fits`;
    case "nothing-recognised":
      return "no header of marks, attendance or pupil information found";
  }
}

export function recognition(facts: RecognitionFacts): string {
  const students = facts.students > 0 ? `, ${facts.students} pupils` : "";
  const sure = `${facts.percent}% sure${facts.needsConfirmation ? ", to be confirmed" : ""}`;
  return `${facts.sheet}: ${facts.role}${students}, ${sure}. Because: ${facts.evidence.join("; ")}`;
}
