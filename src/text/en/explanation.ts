import type { ColumnEvidence } from "../../records";
import { columnName } from "../../sheet";
import type { ExplanationWords } from "../explanation-words";
import { formatMark } from "../format-mark";
import { subject as subjectName } from "./names";
import { words } from "./words";

export const explanation: ExplanationWords = {
  sheet: ({ sheet, role, percent, students, needsConfirmation, decidedBy }) => {
    const count = students > 0 ? `, ${students} pupils` : "";
    const asked = needsConfirmation ? ", to be confirmed, not used" : "";
    return `${sheet}: ${words.roles[role]}${count}, ${deciders[decidedBy](percent)}${asked}`;
  },
  because: (evidence) => `Because: ${evidence.join("; ")}`,
  doubts: (doubts) => `Doubts: ${doubts.join("; ")}`,
  table: ({ number, area, turned, shape, header, firstDataRow, lastDataRow }) => {
    const head =
      header === null
        ? "no header"
        : header.first === header.last
          ? `header in row ${header.first}`
          : `header in rows ${header.first}–${header.last}`;
    const rows = turned ? "pupils side by side" : `data in rows ${firstDataRow}–${lastDataRow}`;
    return `Table ${number}: ${area}, ${shapes[shape]}, ${head}, ${rows}`;
  },
  heads: {
    column: "Column",
    row: "Row",
    header: "Header",
    means: "Read as",
    sure: "Sure",
    why: "Because",
  },
  noHeader: "(blank)",
  means: ({ means, subject, assessment, term, fullMark }) =>
    [
      subject === null ? words.columnMeanings[means] : subjectName(subject),
      ...(subject === null || means === "score" ? [] : [words.columnMeanings[means]]),
      ...(assessment === null || assessment === "unstated" ? [] : [words.assessments[assessment]]),
      ...(term === null ? [] : [`term ${term}`]),
      ...(fullMark === null ? [] : [`out of ${formatMark(fullMark)}`]),
    ].join(" · "),
  columnReasons: (evidence) => evidence.map(columnEvidence).join(", "),
};

const deciders: Readonly<
  Record<Parameters<ExplanationWords["sheet"]>[0]["decidedBy"], (percent: number) => string>
> = {
  recognition: (percent) => `${percent}% sure`,
  person: (percent) => `read as you said (${percent}% sure by itself)`,
  "accepted-guess": (percent) => `only ${percent}% sure, used as asked`,
};

const shapes = {
  wide: "one row a pupil",
  long: "one row a subject or exam",
  "one-pupil": "one pupil a table",
} as const;

function columnEvidence(evidence: ColumnEvidence): string {
  switch (evidence.kind) {
    case "header-words":
      return `header “${evidence.words}”`;
    case "group-words":
      return `group header “${evidence.words}”`;
    case "title-or-sheet-name":
      return `title or sheet name says “${evidence.words}”`;
    case "numbers":
      return `${percentOf(evidence.share)} are numbers`;
    case "names":
      return `${percentOf(evidence.share)} look like names`;
    case "identifiers":
      return `${percentOf(evidence.share)} look like pupil numbers`;
    case "classes":
      return `${percentOf(evidence.share)} look like classes`;
    case "subjects":
      return `${percentOf(evidence.share)} are subjects`;
    case "letters":
      return `${percentOf(evidence.share)} are letter grades`;
    case "runs-from-one":
      return "runs from 1 down";
    case "restarts-in-classes":
      return "starts from 1 in each class";
    case "sum-of-others":
      return "is the sum of other columns";
    case "mean-of-others":
      return "is the mean of other columns";
    case "same-as-earlier":
      return `repeats column ${columnName(evidence.column)}`;
    case "header-unknown":
      return "header not understood";
    case "chosen":
      return "you chose so";
  }
}

function percentOf(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
