import type { IssueOf, IssueSentence, Vocabulary } from "../vocabulary";
import { attentionIssues } from "./attention-issues";
import { resultPart, subject as nameOf, subjects as namesOf } from "./names";

export const issues: Vocabulary["issues"] = {
  ...attentionIssues,
  "mark-missing": ({ subject, which, deferred, part }) => {
    const first = part
      ? `${nameOf(subject)}, ${resultPart(part.assessment, part.term)}`
      : nameOf(subject);
    if (deferred) {
      const exam = which === "first" ? first : `${nameOf(subject)}, make-up`;
      return {
        what: `${exam}: deferred; the verdict waits for the mark`,
        todo: "Enter the mark after the exam, or absent (缺考) if there will be none",
      };
    }
    return which === "first"
      ? {
          what: `${first}: no mark yet; the verdict waits for it`,
          todo: "Enter the mark, or absent (缺考), deferred (缓考) or exempt (免修)",
        }
      : {
          what: `${nameOf(subject)}: no make-up mark yet; the verdict waits for it`,
          todo: "Enter the make-up mark, or absent (缺考) or deferred (缓考)",
        };
  },
  "score-not-a-number": ({ subject }) => ({
    what: `${nameOf(subject)}: not a number; treated as no mark`,
    todo: "Enter a number, or absent (缺考), deferred (缓考) or exempt (免修)",
  }),
  "score-full-width": ({ subject, readAs }) => ({
    what: `${nameOf(subject)}: full-width digits, not used`,
    todo: `Agree to read ${readAs}, or retype it in plain digits`,
  }),
  "score-letter-for-digit": ({ subject, readAs }) => ({
    what: `${nameOf(subject)}: letters among the digits, not used`,
    todo: `Agree to read ${readAs}, or retype the number`,
  }),
  "score-stray-signs": ({ subject, readAs }) => ({
    what: `${nameOf(subject)}: blanks or signs that do not belong to a number, not used`,
    todo: `Agree to read ${readAs}, or take them out`,
  }),
  "score-annotated": ({ subject, readAs, makeUpMark }) => ({
    what: `${nameOf(subject)}: a remark stands beside the mark, not used`,
    todo:
      makeUpMark === null
        ? `Agree to read ${readAs}, or leave the mark alone and move the remark into a note`
        : `Agree to read ${readAs} with a make-up mark of ${makeUpMark}, or give each a column`,
  }),
  "score-above-full-mark": ({ subject, fullMark }) => ({
    what: `${nameOf(subject)}: above the full mark of ${fullMark}, not used`,
    todo: "Check the mark book; if the full mark is another, put it into the header, as in 数学（150）",
  }),
  "score-negative": ({ subject }) => ({
    what: `${nameOf(subject)}: negative, not used`,
    todo: "Check the mark book and correct it",
  }),
  "score-shown-rounded": ({ subject, shown }) => ({
    what: `${nameOf(subject)}: the cell shows ${shown} but holds another number, which is compared with the pass mark`,
    todo: `Check which is right; if it is ${shown}, type ${shown} into the cell`,
  }),
  "score-zero-hidden": ({ subject }) => ({
    what: `${nameOf(subject)}: the cell holds 0 but shows nothing, so it may be a mark or none`,
    todo: "If it is a mark, let the cell show it; if not, clear the cell",
  }),
  "score-is-a-date": ({ subject, shown }) => ({
    what: `${nameOf(subject)}: the cell holds a date (shown as ${shown}), not used`,
    todo: "Set the format to General and enter the mark again",
  }),
  "score-error-value": ({ subject }) => ({
    what: `${nameOf(subject)}: the formula gives an error, so there is no mark`,
    todo: "Correct the formula or enter the mark",
  }),
  "formula-without-value": ({ subject }) => ({
    what:
      subject === null
        ? "The formula has not been calculated"
        : `${nameOf(subject)}: the formula has not been calculated`,
    todo: "Open and save the workbook in Excel, then run again",
  }),
  "letter-not-decided": ({ subject }) => ({
    what: `${nameOf(subject)}: the rule does not say whether this letter passes; treated as unknown`,
    todo: "Enter a mark, or pass (合格) or fail (不合格)",
  }),
  "dash-in-required-subject": ({ subject }) => ({
    what: `${nameOf(subject)}: a dash in a required subject; treated as unknown`,
    todo: "Enter the mark, or absent (缺考), deferred (缓考) or exempt (免修)",
  }),
  "full-mark-assumed": ({ subject, fullMark }) => ({
    what: `${nameOf(subject)}: no full mark stated, ${fullMark} assumed`,
    todo: "If it is another, put it into the header, as in 数学（150）",
  }),
  "full-mark-ambiguous": ({ subject, fullMarks, highest, areStated }) =>
    areStated
      ? {
          what: `${nameOf(subject)}: different full marks are stated (${fullMarks.join(", ")}); marks that pass under one only are unknown`,
          todo: "Make them agree; where grades have different ones, keep a workbook for each grade",
        }
      : {
          what: `${nameOf(subject)}: no full mark stated; the highest mark is ${highest}, so it may be ${fullMarks.join(" or ")}; marks that pass under one only are unknown`,
          todo: "Say in step Sheets what it is, or put it into the header, as in 数学（150）",
        },
  "annual-result-assumed": ({ takenFrom }) => ({
    what: `No annual result; the ${assumedResults[takenFrom]} stands for it`,
    todo: "If there are annual results, add them in columns headed 学年总评 and run again",
  }),
  "annual-result-composed": ({ term, annual, subjects }) => ({
    what: `No annual result; ${subjects.length} subjects were composed by the rule's weights: ${weightsInWords(term, annual)}`,
    todo: "Check the weights; where the sheet has annual results, those are used",
  }),
  "result-part-not-found": ({ assessment, term, subjects }) => ({
    what: `The weights ask for the ${resultPart(assessment, term)}, which ${namesOf(subjects)} has no column for: the result counts as unknown`,
    todo: "Add that column, or set the rule's weights to those of the school",
  }),
  "result-part-not-a-mark": ({ subject, assessment, term }) => ({
    what: `The ${resultPart(assessment, term)} of ${namesOf([subject])} is a letter and cannot be weighed: the result counts as unknown`,
    todo: "Enter a mark, or add a column 学年总评",
  }),
  "composed-result-differs": ({ subject, term, stated, recomputed, pupils }) => ({
    what:
      pupils > 1
        ? `${namesOf([subject])}: the ${resultPart("annual", term)} of ${pupils} pupils is not what the weights make, ${stated} against ${recomputed} for one; the sheet's is used`
        : `${namesOf([subject])}: the ${resultPart("annual", term)} is ${stated}, the weights make ${recomputed}; the sheet's is used`,
    todo:
      pupils > 1
        ? "Check whether the rule's weights are those of the school"
        : "Check the result and its parts, then run again",
  }),
  "grade-assumed": () => ({
    what: "The grade is not stated; the rule is taken to apply",
    todo: "Put the grade into the sheet's name or title, as in 八年级",
  }),
  "few-subjects": ({ subjects }) => ({
    what: `Only ${namesOf(subjects)} found, so failing subjects may be missed`,
    todo: "Put the marks of the other subjects into this workbook",
  }),
  "header-not-understood": ({ header }) => ({
    what:
      header === ""
        ? "Column without a header, not used"
        : `Header “${header}” not understood, column not used`,
    todo: "If it holds marks, head it with the subject's name",
  }),
  "duplicate-column": ({ subject }) => ({
    what: `${nameOf(subject)}: two columns for the same exam; the first is used`,
    todo: "Delete one, or name its exam in the header",
  }),
  "row-without-student": () => ({
    what: "Row without name and number, not used",
    todo: "Add the name or the number if this is a pupil",
  }),
  "statistics-rows-left-out": ({ rows }) => ({
    what: `Statistics (averages and the like) in ${rows} row(s), not counted as pupils`,
    todo: "Nothing",
  }),
  "rows-below-table": ({ rows }) => ({
    what: `Not read: ${rows} row(s) below the table`,
    todo: "Move pupils into the table, without blank rows between",
  }),
  "duplicate-student-number": () => ({
    what: "Student number used twice",
    todo: "Check and correct one of them",
  }),
  "duplicate-student": () => ({
    what: "The same pupil stands here more than once",
    todo: "Delete the extra row; if they are two pupils, add their numbers",
  }),
  "contradictory-score": ({ subject }) => ({
    what: `${nameOf(subject)}: two different marks of the same pupil`,
    todo: "Check the mark book and make them alike",
  }),
  "joined-by-name": () => ({
    what: "Pupils were joined by name, for want of numbers",
    todo: "Check for namesakes; add their numbers",
  }),
  "make-up-student-unknown": ({ name }) => ({
    what: `“${name}” has a make-up mark but is in no gradebook; not used`,
    todo: "Check the name and the number",
  }),
  "make-up-student-ambiguous": ({ name }) => ({
    what: `“${name}” fits several pupils; make-up mark not used`,
    todo: "Add the number or the class",
  }),
  "make-up-subject-unknown": ({ name }) => ({
    what: `Cannot tell which subject's make-up “${name}” is; not used`,
    todo: "Write the subject as the gradebook does",
  }),
  "make-up-not-needed": ({ subject }) => ({
    what: `${nameOf(subject)}: was passed already, so this make-up mark changes nothing`,
    todo: "Check that it is entered for the right pupil and subject",
  }),
  "student-on-two-sheets": ({ name, sheets, pupils }) => ({
    what:
      sheets.length === 1
        ? `${peopleFrom(name, pupils)}: more than once on ${sheets.join("")} with the same marks, counted once`
        : `${peopleFrom(name, pupils)}: on ${sheets.join(" and ")}, counted once`,
    todo: "Nothing; if these are two pupils, add their numbers",
  }),
  "same-name-other-number": ({ name, sheets, pupils }) => ({
    what: `${peopleFrom(name, pupils)}: same name and class but another number on ${sheets.join(" and ")}; not joined`,
    todo: "Make the numbers alike if they are one pupil; otherwise nothing",
  }),
  "further-exam-left-out": ({ exam, used }) => ({
    what: `Of several exams of one kind only the latest counts (${examCalled(used)}); ${examCalled(exam)} was not used`,
    todo: "Nothing; to count this one instead, set the others to not used in the pane",
  }),
  "make-up-of-other-term": ({ term, counted }) => ({
    what:
      counted === null
        ? `Both terms have make-up marks and nothing tells which are for the result that counts; those of the ${termName[term]} term were not used`
        : `The result of the ${termName[counted]} term counts; make-up marks of the ${termName[term]} term were not used`,
    todo: "To use them, correct the term of this column in the pane and set the other make-up to not used",
  }),
  homonyms: ({ name }) => ({
    what: `Two pupils of one class are called ${name} and have no number; they are kept apart`,
    todo: "Add their numbers",
  }),
  "number-with-two-names": ({ names }) => ({
    what: `One number stands beside different names (${names.join(", ")}); they were not joined`,
    todo: "Check names and number and correct one of them",
  }),
  "repetitions-not-understood": () => ({
    what: "The number of repeated years cannot be read; treated as not stated",
    todo: "Enter a number, 0 for none",
  }),
  "list-row-not-joined": ({ name }) => ({
    what: `Which pupil ${name} is cannot be told; this row was not used`,
    todo: "Add number or class on both sheets and check the name",
  }),
  "number-lost-digits": () => ({
    what: "The number is too long for a numeric cell and has lost its last digits; it was not used to tell pupils apart",
    todo: "Format the column as text and enter the number again",
  }),
  "column-unsure": ({ header }) => ({
    what:
      header === ""
        ? "This column without a header may hold marks; it was not used"
        : `The column ${header} may hold marks, but this is unsure; it was not used`,
    todo: "Choose its meaning in the first step of the pane",
  }),
  "cells-not-read": ({ cells }) => ({
    what:
      cells === 1
        ? "1 cell outside the table was not read"
        : `${cells} cells outside the table were not read`,
    todo: "Move marks into the table; anything else may stay",
  }),
  "example-rows-left-out": ({ rows }) => ({
    what: rows === 1 ? "1 example row was left out" : `${rows} example rows were left out`,
    todo: "Nothing to do",
  }),
  "table-not-read": () => ({
    what: "This looks like another table that was not understood; it was not used",
    todo: "If it holds marks, give it a sheet and a header of its own",
  }),
  "guess-accepted": ({ percent }) => ({
    what: `The sheet was used as asked, although its recognition is only ${percent}% sure`,
    todo: "Check what was recognised",
  }),
  "choice-not-found": ({ what, name }) => ({
    what: `The correction for the ${what}${name === "" ? "" : ` “${name}”`} does not find its place; it was not used`,
    todo: "Choose again in the first step of the pane, or correct the mapping file",
  }),
  "column-chosen-twice": ({ header, used }) => ({
    what: `Columns ${header} and ${used} were set to the same thing; only ${used}, set later, is used`,
    todo: "Check what each of the two is and correct the wrong one",
  }),
  "choices-damaged": () => ({
    what: "The corrections kept in this workbook cannot be read; they were set aside and the sheets are read as recognised",
    todo: "Choose again in the first step of the pane",
  }),
  "chosen-sheet-not-read": () => ({
    what: "Its use is as you said, but no pupil's marks could be read",
    todo: "In step Sheets change the header, then say which column holds names and which marks; or leave the sheet out",
  }),
  "sheet-needs-confirmation": () => ({
    what: "Looks like marks, but not surely; not used",
    todo: "Confirm the sheet in the pane, step Sheets",
  }),
  "sheet-not-used": () => ({
    what: "Sheet not used",
    todo: "Nothing; if it holds marks, check its header",
  }),
};

function peopleFrom(name: string, pupils: number): string {
  return pupils === 1 ? name : `${name} and ${pupils - 1} more`;
}

const assumedResults = {
  term: "term result",
  final: "final exam",
  midterm: "mid-term exam",
  monthly: "monthly test",
  coursework: "coursework mark",
  unstated: "unnamed exam",
} as const;

export function issueMessage(
  where: string | null,
  found: string,
  { what, todo }: IssueSentence,
): string {
  const place = where === null ? "" : found === "" ? `${where}: ` : `${where} “${found}”: `;
  return `${place}${what}. ${todo}.`;
}

function weightsInWords(
  term: IssueOf<"annual-result-composed">["term"],
  annual: IssueOf<"annual-result-composed">["annual"],
): string {
  return [
    ...(term
      ? [
          `term = ${weightedSum([
            ["coursework", term.coursework],
            ["mid-term", term.midterm],
            ["final", term.final],
          ])}`,
        ]
      : []),
    ...(annual
      ? [
          `year = ${weightedSum([
            ["first term", annual.first],
            ["second term", annual.second],
          ])}`,
        ]
      : []),
  ].join(", ");
}

function weightedSum(parts: readonly (readonly [string, number])[]): string {
  return parts
    .flatMap(([name, percent]) => (percent > 0 ? [`${name} ${percent}%`] : []))
    .join(" + ");
}

const termName = { 1: "first", 2: "second" } as const;

function examCalled(name: string): string {
  return name === "" ? "the one whose name has no number" : name;
}
