import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawPlan } from "./draw-plan";
import { plansOf } from "./small-school";

/**
 * Every sheet of a small school as it was looked at and found good. After a wanted change:
 * `UPDATE_GOLDEN=1 npx jest test/reports/golden`, and read the difference.
 */
const stages = ["annual", "after-make-up"] as const;

describe.each(stages)("every sheet of a small school, %s", (stage) => {
  const folder = join(__dirname, stage);
  const drawn = new Map(
    plansOf(stage).map((plan) => [`${plan.report.replace("|", " ")}.txt`, drawPlan(plan)]),
  );
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of drawn) writeFileSync(join(folder, name), text);
  }
  const kept = existsSync(folder) ? readdirSync(folder).sort() : [];

  it("are the sheets that are kept here", () => {
    expect([...drawn.keys()].sort()).toEqual(kept);
  });

  it.each(kept)("%s", (name) => {
    expect(drawn.get(name)).toBe(readFileSync(join(folder, name), "utf8"));
  });
});
