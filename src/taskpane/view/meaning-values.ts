import type { ColumnChoice } from "../../records";
import { besideMarks, examOrder, otherMeanings, whoMeanings } from "./column-menu";

/** The menu's own names for what can be chosen in it. */
export function valueOfMeaning({ means, subject }: ColumnChoice): string {
  return means === "score" && subject !== null ? `subject ${subject}` : means;
}

/**
 * The column as it means after a tap in its menu. A subject makes it a mark, of the exam that it had or
 * most likely has: two taps do.
 */
export function readMeaning(
  column: ColumnChoice,
  name: string,
  value: string,
  likelyExam: ColumnChoice["assessment"],
): ColumnChoice | null {
  switch (name) {
    case "exam": {
      const assessment = examOrder.find((exam) => exam === value);
      return assessment === undefined ? null : { ...column, assessment };
    }
    case "full":
      return { ...column, fullMark: Number(value) };
    case "meaning":
      return value.startsWith("subject ")
        ? asMark(column, value.slice("subject ".length), likelyExam)
        : asOther(column, value);
    default:
      return null;
  }
}

function asMark(
  column: ColumnChoice,
  subject: string,
  likelyExam: ColumnChoice["assessment"],
): ColumnChoice {
  const assessment = column.means === "score" ? column.assessment : likelyExam;
  return { ...column, means: "score", subject, assessment: assessment ?? likelyExam };
}

/** What belongs to a subject keeps it: a rank in it, its letter grade, its scaled score. */
function asOther(column: ColumnChoice, value: string): ColumnChoice | null {
  const means = [...whoMeanings, ...otherMeanings].find((meaning) => meaning === value);
  if (means === undefined) return null;
  if (besideMarks.includes(means)) return { ...column, means, fullMark: null };
  return { ...column, means, subject: null, assessment: null, term: null, fullMark: null };
}
