import {
  blank,
  type Cell,
  type Column,
  type HeaderStyle,
  type Row,
  type Sheet,
  type Table,
} from "./draft";

/** A table as rows: its header in the wanted style, then a row for each pupil. */
export function rowsOf(table: Table, style: HeaderStyle): readonly Row[] {
  return [...headerRows(table.columns, style), ...pupilRows(table)];
}

export function pupilRows({ columns, pupils }: Table): readonly Row[] {
  return pupils.map((_, place) => ({
    kind: "pupil",
    cells: columns.map(({ cells }) => cells[place] ?? blank),
  }));
}

/** All classes in one table, one below the other. */
export function joinTables(tables: readonly Table[]): Table {
  const [first] = tables;
  if (!first) throw new Error("a book has a class");
  return {
    classNth: first.classNth,
    pupils: tables.flatMap(({ pupils }) => pupils),
    columns: first.columns.map((column, place) => ({
      ...column,
      cells: tables.flatMap(({ columns }) => columns[place]?.cells ?? []),
    })),
  };
}

export function wideSheet(name: string, table: Table, style: HeaderStyle): Sheet {
  return { ...plainSheet, name, rows: rowsOf(table, style) };
}

export const plainSheet: Sheet = {
  name: "Sheet1",
  from: "A1",
  visible: true,
  rows: [],
  shape: "wide",
  says: null,
};

export function headerRows(columns: readonly Column[], style: HeaderStyle): readonly Row[] {
  const flat = columns.map(({ words, part, full }) => words + part + full);
  if (style === "one-row") return [headerOf(flat.map((content) => ({ content })))];
  const isMerged = style !== "two-rows-unmerged";
  const hasParts = columns.some(({ subject, part }) => subject !== null && part !== "");
  const groups = columns.map(({ role, subject, words, full }) =>
    hasParts ? words + (subject === null ? "" : full) : role === "score" ? "各科成绩" : words,
  );
  const inGroup = columns.map(({ subject, role }) =>
    hasParts ? subject !== null : role === "score",
  );
  const below = columns.map(({ words, part, full }, place) => {
    if (!inGroup[place]) return "";
    return hasParts ? part || "成绩" : words + full;
  });
  const rows = [
    groupRow(groups, inGroup, columns, isMerged),
    headerOf(below.map((content) => ({ content }))),
  ];
  if (style !== "three-rows") return rows;
  const names = inGroup.map((isIn) => (isIn ? "考试科目成绩" : ""));
  const top = groupRow(names, inGroup, columns, true, 1);
  const [groupsBelow, last] = rows as [Row, Row];
  const lifted = top.cells.map((cell, place) =>
    inGroup[place] ? cell : liftedCell(groupsBelow, place),
  );
  const rest = groupsBelow.cells.map((cell, place) => (inGroup[place] ? cell : blank));
  return [headerOf(lifted), headerOf(rest), last];
}

function liftedCell({ cells }: Row, place: number): Cell {
  const cell = cells[place] ?? blank;
  return cell.content === "" ? cell : { ...cell, spans: { rows: 3, columns: 1 } };
}

function headerOf(cells: readonly Cell[]): Row {
  return { kind: "header", cells };
}

/** A group's words stand in its first cell only, over all columns of the group. */
function groupRow(
  groups: readonly string[],
  inGroup: readonly boolean[],
  columns: readonly Column[],
  isMerged: boolean,
  alone = 2,
): Row {
  const isSame = (place: number, other: number) =>
    groups[place] === groups[other] &&
    inGroup[other] === true &&
    (groups[place] === "各科成绩" ||
      groups[place] === "考试科目成绩" ||
      columns[place]?.subject === columns[other]?.subject);
  return headerOf(
    groups.map((words, place): Cell => {
      if (!inGroup[place]) {
        const spans = { rows: alone, columns: 1 };
        return isMerged && words !== "" ? { content: words, spans } : { content: words };
      }
      if (place > 0 && inGroup[place - 1] && isSame(place, place - 1)) return blank;
      let end = place + 1;
      while (end < groups.length && isSame(place, end)) end += 1;
      const spans = { rows: 1, columns: end - place };
      return isMerged && end - place > 1 ? { content: words, spans } : { content: words };
    }),
  );
}
