import { eachInSlices, type Slices } from "../../slices";
import type { JoinedTable } from "../join/source-table";
import { roleAssessment } from "../recognise/recognise-sheet";
import {
  examOfColumn,
  knownSubject,
  namesInRows,
  sittingColumns,
  sourceOf,
  termOf,
  unknownSubject,
} from "./column-result";
import { fillByRow } from "./fill-by-row";
import { fillCell } from "./fill-cell";
import type { Gradebook } from "./gradebook";

/**
 * Fills the drafts from one table: column by column where each column is about one subject and exam, row
 * by row where a cell of the row names them.
 */
export function* fillScores(book: Gradebook, joined: JoinedTable): Slices<void> {
  if (namesInRows(joined.table)) yield* fillByRow(book, joined);
  else yield* fillByColumn(book, joined);
}

function* fillByColumn(book: Gradebook, joined: JoinedTable): Slices<void> {
  const { table, role } = joined;
  const columns = table.columns.filter(
    ({ means, subject }) => means === "score" && subject !== null,
  );
  const sitting = columns.length === 1 ? sittingColumns(joined) : [];
  for (const column of columns) {
    const subject = knownSubject(book, joined, column.subject ?? "");
    if (subject === null) {
      book.raise(unknownSubject(column.at, column.header));
      continue;
    }
    const assessment = roleAssessment(role, column, table.surroundings);
    const draft = book.draft(
      subject,
      assessment,
      termOf(joined, column, assessment),
      examOfColumn(joined, column, assessment),
    );
    draft.sources.push(sourceOf(joined, column));
    const target = { book, draft, subject, assessment, joined, sitting };
    yield* eachInSlices(joined.pupils, (pupil, position) => {
      fillCell(target, joined.students[position] ?? -1, pupil, column.column);
    });
  }
}
