import { planResultSheets, reportIds } from "../../src/reports";
import { cohortOf, reportInput } from "./fictitious-school";

/** Eight hundred pupils, no class named, all failing in mathematics: as one list of a whole school has them. */
const many = reportInput(
  cohortOf(
    Array.from({ length: 800 }, (_, index) => ({
      name: `诸葛思远${index + 1}`,
      number: String(20250001 + index),
      classGroup: null,
      marks: { 数学: 41 },
    })),
  ),
  { stage: "annual" },
);

describe("a long list of names", () => {
  const plans = planResultSheets({ ...many, reports: reportIds });

  it("makes no row higher than Excel takes", () => {
    for (const { report, rows } of plans) {
      expect([report, Math.max(...rows.map(({ height }) => height)) <= 409]).toEqual([
        report,
        true,
      ]);
    }
  });

  it("goes on in further rows of the subject, each with room for an exam of its own", () => {
    const { rows } = plans.find(({ report }) => report === "make-up-by-subject")!;
    const keyed = rows.filter(({ key }) => key !== undefined);
    expect(keyed.slice(0, 3).map(({ key }) => key)).toEqual(["数学", "数学 2", "数学 3"]);
    expect(keyed[0]!.cells.slice(0, 2).map((cell) => cell?.value)).toEqual(["数学", "800 人"]);
    expect(keyed[1]!.cells.slice(0, 2).map((cell) => cell?.value)).toEqual(["数学\n（续 2）", ""]);
    const names = keyed.map(({ cells }) => String(cells[2]?.value)).join("\n");
    expect(names.match(/诸葛思远\d+/gu)).toHaveLength(800);
  });
});
