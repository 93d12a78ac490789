import type { EnrolmentChange, Issue } from "../../records";
import type { EnrolmentChangeType, IsoDate } from "../../school";
import type { CellAddress } from "../../sheet";
import type { PupilRow } from "../extract/read-pupils";
import { addressOf, isBlankAt, mergedTextAt } from "../grid";
import type { Joined, PupilTable } from "../join/pupil-table";
import { normaliseText, tidyText } from "../normalise";
import { raiseIssue } from "../raise-issue";
import { findChangeType } from "../words/enrolment-changes";
import { changeColumnsOf, type ChangeColumns } from "./change-columns";
import { changeDates, type ReadDate } from "./change-dates";

/** 学籍异动 of one table, top to bottom; a row may tell of two (休学 and 复学). */
export function readChanges(
  list: Joined<PupilTable>,
  schoolYear: string | null,
): { readonly changes: readonly EnrolmentChange[]; readonly issues: readonly Issue[] } {
  const { table, pupils, students } = list;
  const columns = changeColumnsOf(table);
  const dateOf = changeDates(table, columns, schoolYear);
  const changes: EnrolmentChange[] = [];
  const issues: Issue[] = [];
  const undated: EnrolmentChange[] = [];
  pupils.forEach((pupil, position) => {
    const student = students[position] ?? -1;
    for (const { type, word, at, date } of changesIn(list, pupil, columns, dateOf)) {
      const change: EnrolmentChange = {
        student: student < 0 ? null : student,
        name: pupil.name,
        classGroup: pupil.classGroup,
        ...{ type, word, date, at },
      };
      changes.push(change);
      if (date === null) undated.push(change);
      if (type === null) {
        const setting = { at, found: word, students: studentsOf(change) };
        issues.push(raiseIssue("warning", { code: "enrolment-change-not-understood" }, setting));
      }
    }
  });
  return { changes, issues: [...issues, ...undatedIssues(undated, columns)] };
}

interface FoundChange {
  readonly type: EnrolmentChangeType | null;
  readonly word: string;
  readonly at: CellAddress;
  readonly date: IsoDate | null;
}

/** By its own type column, else by the dates that are filled in (转出日期), else as the title says. */
function changesIn(
  { table: { grid } }: PupilTable,
  { row, at }: PupilRow,
  columns: ChangeColumns,
  dateOf: ReadDate,
): readonly FoundChange[] {
  const { titleType, titleWord, dates } = columns;
  const dated = dates.filter(({ of, column }) => of !== null && !isBlankAt(grid, row, column));
  const typeColumn = columns.type;
  const text = typeColumn === null ? "" : tidyText(mergedTextAt(grid, row, typeColumn));
  if (typeColumn !== null && text !== "") {
    const towards = towardsOf(columns, (column) => !isBlankAt(grid, row, column));
    const type = findChangeType(normaliseText(text), towards);
    const place = addressOf(grid, row, typeColumn);
    return [{ type, word: text, at: place, date: dateOf(row, type) }];
  }
  if (dated.length > 0) {
    return dated.map(({ of, column, header }) => ({
      type: of,
      word: header,
      at: addressOf(grid, row, column),
      date: dateOf(row, of),
    }));
  }
  if (titleWord !== null) {
    const towards = towardsOf(columns, (column) => !isBlankAt(grid, row, column));
    const type = titleType ?? findChangeType(titleWord, towards);
    return [{ type, word: titleWord, at, date: dateOf(row, type) }];
  }
  const isAbout =
    typeColumn !== null || columns.about.some((column) => !isBlankAt(grid, row, column));
  return isAbout ? [{ type: null, word: "", at, date: dateOf(row, null) }] : [];
}

/** 转往学校 or 来源学校, whichever alone is filled in, tells which way a 转学 went. */
function towardsOf(
  { schools, dates }: ChangeColumns,
  isFilled: (column: number) => boolean,
): "in" | "out" | null {
  const found = new Set<"in" | "out">();
  for (const { column, towards } of schools) if (isFilled(column)) found.add(towards);
  for (const { column, of } of dates) {
    if (of === "transferredIn" && isFilled(column)) found.add("in");
    if (of === "transferredOut" && isFilled(column)) found.add("out");
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** One for each row where a column of dates leaves some open; one for all where there is no such column. */
function undatedIssues(
  undated: readonly EnrolmentChange[],
  { dates }: ChangeColumns,
): readonly Issue[] {
  const raise = (change: EnrolmentChange, also: readonly EnrolmentChange[] = []) =>
    raiseIssue(
      "info",
      { code: "enrolment-change-undated", name: change.name },
      {
        at: change.at,
        also: also.map(({ at }) => at),
        found: change.word,
        students: [change, ...also].flatMap(studentsOf),
      },
    );
  const [first, ...others] = undated;
  if (!first) return [];
  return dates.length === 0 ? [raise(first, others)] : undated.map((change) => raise(change));
}

function studentsOf({ student }: EnrolmentChange): readonly number[] {
  return student === null ? [] : [student];
}
