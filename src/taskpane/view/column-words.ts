import type { ColumnChoice, ColumnRecognition } from "../../records";
import { besideMarks } from "./column-menu";
import type { PaneText, Vocabulary } from "../../text";

type Meant = Pick<ColumnRecognition, "means" | "subject" | "assessment"> | ColumnChoice;

/** What a column means, in a word or two: 语文, 语文期末, 学号, 不用. */
export function columnWords(
  { means, subject, assessment }: Meant,
  namesExam: boolean,
  text: PaneText,
  words: Vocabulary,
): string {
  const meaning = words.columnMeanings[means];
  if (subject === null) return meaning;
  const short = words.shortSubject(subject);
  if (means === "score") return text.recognise.scoreOf(short, namesExam ? assessment : null);
  return besideMarks.includes(means) ? text.recognise.meaningOf(short, meaning) : meaning;
}
