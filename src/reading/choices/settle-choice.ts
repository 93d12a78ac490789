import type {
  ColumnRecognition,
  Issue,
  ReadingChoices,
  SheetChoice,
  SheetRecognition,
  TableRecognition,
} from "../../records";
import { noChoices } from "../../records";
import type { WorkbookSnapshot } from "../../sheet";
import { raiseIssue } from "../raise-issue";
import { parseChoices } from "./parse-choices";

/** 识别更正 in force: those given, else those kept in the workbook; damaged ones are set aside. */
export function choicesInForce(
  snapshot: WorkbookSnapshot,
  given: ReadingChoices | undefined,
): { readonly choices: ReadingChoices; readonly issues: readonly Issue[] } {
  if (given) return { choices: given, issues: [] };
  if (snapshot.choices === null) return { choices: noChoices, issues: [] };
  const kept = parseChoices(snapshot.choices);
  return kept
    ? { choices: kept, issues: [] }
    : {
        choices: noChoices,
        issues: [raiseIssue("warning", { code: "choices-damaged" }, { at: null })],
      };
}

/**
 * Who decided on a sheet, and whether it still asks: a confirmed sheet no longer does, however unsure it
 * is, nor one whose pupils and marks a person pointed out; nor does a guess that was accepted. One from
 * which nothing could be taken stays asked.
 */
export function settleChoice(
  recognition: SheetRecognition,
  choice: SheetChoice | null,
  acceptGuesses: boolean,
): SheetRecognition {
  const decided: SheetRecognition = choice ? { ...recognition, decidedBy: "person" } : recognition;
  if (!decided.needsConfirmation || !isUsable(decided)) return decided;
  if (choice && (choice.confirmed || saysWhoAndWhat(choice))) {
    return { ...decided, needsConfirmation: false };
  }
  if (!acceptGuesses) return decided;
  return { ...decided, needsConfirmation: false, decidedBy: "accepted-guess" };
}

/** 哪列是姓名、哪列是成绩, said by a person column by column. */
function saysWhoAndWhat({ columns }: SheetChoice): boolean {
  return namesPupils(columns) && hasMarks(columns);
}

/**
 * Some table names pupils and has marks of a known subject, or rows that each name theirs. Of a sheet that
 * needs no marks the pupils are enough.
 */
function isUsable({ role, tables, columns }: SheetRecognition): boolean {
  const all = tables.length > 0 ? tables.map((table) => table.columns) : [columns];
  if (role !== "gradebook" && role !== "make-up") return all.some(namesPupils);
  return all.some((of) => namesPupils(of) && hasMarks(of)) || tables.some(isAboutOnePupil);
}

function isAboutOnePupil({ shape, columns }: TableRecognition): boolean {
  return shape === "one-pupil" && hasMarks(columns);
}

type Columns = readonly Pick<ColumnRecognition, "means" | "subject">[];

function namesPupils(columns: Columns): boolean {
  return columns.some(({ means }) => pupilMeanings.has(means));
}

const pupilMeanings: ReadonlySet<string> = new Set([
  "name",
  "student-number",
  "registration-number",
  "exam-number",
]);

function hasMarks(columns: Columns): boolean {
  const namesSubject = columns.some(({ means }) => means === "subject-name");
  return columns.some(
    ({ means, subject }) =>
      (means === "score" || means === "letter-grade") && (namesSubject || subject !== null),
  );
}
