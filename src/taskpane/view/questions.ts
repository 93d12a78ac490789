import type { RecognisedWorkbook } from "../../app";
import type { Issue, SheetRecognition } from "../../records";
import type { Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import {
  datesQuestions,
  symbolQuestions,
  type DatesQuestion,
  type SymbolQuestion,
} from "./attendance/questions";

/** One open question of 识别, answered with one tap. */
export type Question =
  | { readonly kind: "sheet"; readonly key: string; readonly sheet: SheetRecognition }
  | {
      readonly kind: "full-mark";
      readonly key: string;
      readonly subject: Subject;
      readonly fullMarks: readonly number[];
      readonly highest: number;
      readonly at: CellAddress | null;
    }
  | {
      readonly kind: "letter";
      readonly key: string;
      readonly letter: string;
      readonly cells: number;
      readonly at: CellAddress | null;
    }
  | SymbolQuestion
  | DatesQuestion;

/**
 * What we would like to know before a screening: unsure sheets first, then full marks, each asked once
 * for a subject, then years and months, then signs, then letters that the policy leaves open (known once it was screened).
 */
export function openQuestions(
  { reading }: RecognisedWorkbook,
  screeningIssues: readonly Issue[],
  today: string,
): readonly Question[] {
  const sheets = reading.sheets
    .filter(({ needsConfirmation }) => needsConfirmation)
    .map((sheet): Question => ({ kind: "sheet", key: `sheet ${sheet.sheetId}`, sheet }));
  const decided = new Set(reading.choices.letters.map(({ letter }) => letter));
  const letters = letterQuestions(screeningIssues).filter(({ letter }) => !decided.has(letter));
  return [
    ...sheets,
    ...fullMarkQuestions(reading.issues),
    ...datesQuestions(reading, today),
    ...symbolQuestions(reading),
    ...letters,
  ];
}

/**
 * Questions without whose answer a part of the workbook is not read at all. The others leave the pupils
 * concerned undetermined, which the results say.
 */
export function blockingQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ kind }) => kind === "sheet" || kind === "dates" || kind === "symbol");
}

type QuestionOf<Kind extends Question["kind"]> = Extract<Question, { readonly kind: Kind }>;

function fullMarkQuestions(issues: readonly Issue[]): readonly QuestionOf<"full-mark">[] {
  const bySubject = new Map<Subject, QuestionOf<"full-mark">>();
  for (const issue of issues) {
    if (issue.code !== "full-mark-ambiguous" || issue.areStated) continue;
    if (bySubject.has(issue.subject)) continue;
    const { subject, fullMarks, highest, at } = issue;
    const key = `full mark ${subject}`;
    bySubject.set(subject, { kind: "full-mark", key, subject, fullMarks, highest, at });
  }
  return [...bySubject.values()];
}

function letterQuestions(issues: readonly Issue[]): readonly QuestionOf<"letter">[] {
  const byLetter = new Map<string, QuestionOf<"letter">>();
  for (const { code, found, at, also } of issues) {
    if (code !== "letter-not-decided" || found === "") continue;
    const cells = 1 + also.length + (byLetter.get(found)?.cells ?? 0);
    const first = byLetter.get(found)?.at ?? at;
    byLetter.set(found, {
      kind: "letter",
      key: `letter ${found}`,
      letter: found,
      cells,
      at: first,
    });
  }
  return [...byLetter.values()];
}
