import { column, ordinalColumn, type ListColumn } from "./list-sheet";
import type { RunContext } from "./run-context";
import { widthFor } from "./visual-language";

const widestClass = 18;
const widestId = 24;

/** A pupil in the keys of rows: by 学号, else by class and name. */
export function pupilKey({ input }: RunContext, student: number): string {
  const { studentNumber, classGroup, name } = input.register[student] ?? {};
  return studentNumber ? `#${studentNumber}` : `${classGroup ?? ""}|${name ?? ""}`;
}

/** 序号 班级 学号 姓名, as every list of pupils begins; ids as wide as the longest one. */
export function studentColumns<Item>(
  { input, vocabulary, classes }: RunContext,
  listed: readonly Item[],
  studentOf: (item: Item) => number,
): readonly ListColumn<Item>[] {
  const students = input.register;
  const { people } = vocabulary.resultSheets;
  const classOf = (item: Item) => classes.labels[classes.of[studentOf(item)] ?? 0] ?? "";
  const numberOf = (item: Item) => students[studentOf(item)]?.studentNumber ?? "";
  const widest = (texts: readonly string[], least: number, most: number) =>
    Math.min(most, Math.max(least, ...texts.map((text) => widthFor(text))));
  return [
    ordinalColumn(people.number),
    column({
      id: "classGroup",
      identifies: true,
      title: people.classGroup,
      width: widest(listed.map(classOf), 9.6, widestClass),
      cell: (item) => ({ value: classOf(item), format: "center" }),
    }),
    column({
      id: "studentNumber",
      identifies: true,
      title: people.studentNumber,
      width: widest(listed.map(numberOf), 9.6, widestId),
      cell: (item) => ({ value: numberOf(item) || "—", format: "id" }),
    }),
    column({
      id: "name",
      identifies: true,
      title: people.name,
      width: 10.6,
      cell: (item) => ({ value: students[studentOf(item)]?.name || "—", format: "name" }),
    }),
  ];
}
