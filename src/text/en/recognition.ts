import type { Doubt, RecognitionEvidence } from "../../records";
import { columnName } from "../../sheet";

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
    case "doubt":
      return doubts[found.doubt];
    case "chosen":
      return "you chose so";
    case "nothing-recognised":
      return "no header of marks, attendance or pupil information found";
  }
}

const doubts: Readonly<Record<Doubt, string>> = {
  "pupils-unclear": "it is unclear which column names the pupils",
  "subjects-unclear": "it is unclear which subjects the marks belong to",
  "marks-unreadable": "much in the mark columns does not look like marks",
  "marks-unlikely": "the numbers are all the same or none is above 10, which is unlike marks",
  "columns-unexplained": "some columns of numbers have headers that are not understood",
  "pupils-repeated": "one pupil takes up several rows",
  "no-header": "there is no header",
  "header-split": "the header is incomplete",
  "hidden-sheet": "the sheet is hidden",
  "exam-unclear": "title and sheet name speak of different exams",
  "unusual-layout": "the layout is unusual and easily taken wrong",
};
