import { column, type ListColumn } from "./list-sheet";
import type { RunContext } from "./run-context";
import { widthFor } from "./visual-language";

const widestClass = 18;
const widestId = 24;

/** 序号 班级 学号 姓名, as every list of pupils begins; ids as wide as the longest one. */
export function studentColumns<Item>(
  { input, vocabulary, classes }: RunContext,
  listed: readonly Item[],
  studentOf: (item: Item) => number,
): readonly ListColumn<Item>[] {
  const { students } = input.cohort;
  const { people } = vocabulary.resultSheets;
  const classOf = (item: Item) => classes.labels[classes.of[studentOf(item)] ?? 0] ?? "";
  const numberOf = (item: Item) => students[studentOf(item)]?.studentNumber ?? "";
  const widest = (texts: readonly string[], least: number, most: number) =>
    Math.min(most, Math.max(least, ...texts.map((text) => widthFor(text))));
  return [
    column({
      title: people.number,
      width: 4.6,
      cell: (_, index) => ({ value: index + 1, format: "number" }),
    }),
    column({
      title: people.classGroup,
      width: widest(listed.map(classOf), 9.6, widestClass),
      cell: (item) => ({ value: classOf(item), format: "center" }),
    }),
    column({
      title: people.studentNumber,
      width: widest(listed.map(numberOf), 9.6, widestId),
      cell: (item) => ({ value: numberOf(item) || "—", format: "id" }),
    }),
    column({
      title: people.name,
      width: 10.6,
      cell: (item) => ({ value: students[studentOf(item)]?.name || "—", format: "name" }),
    }),
  ];
}
