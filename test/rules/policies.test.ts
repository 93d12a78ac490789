import { existsSync } from "node:fs";
import { join } from "node:path";
import { findPolicy, policies, policyInForce } from "../../src/rules";

describe("the policies that come with the product", () => {
  it("are found by id, and nothing else is", () => {
    expect(findPolicy("shanghai-2006-secondary")?.jurisdiction).toBe("上海市");
    expect(findPolicy("shanghai-2006-primary")).toBeNull();
  });

  it("point to decision records that exist", () => {
    for (const { interpretations } of policies) {
      for (const { decidedIn } of interpretations) {
        expect(existsSync(join(__dirname, "../../docs/decisions", `${decidedIn}.md`))).toBe(true);
      }
    }
  });
});

describe("the days on which a policy applies", () => {
  const policy = findPolicy("shanghai-2006-secondary")!;

  it.each([
    ["the day before it begins", "2006-03-31", null, false],
    ["its first day", "2006-04-01", null, true],
    ["any later day while it has no end", "2026-06-26", null, true],
    ["its last day", "2025-08-31", "2025-08-31", true],
    ["the day after its last", "2025-09-01", "2025-08-31", false],
  ])("%s", (_says, date, effectiveTo, expected) => {
    expect(policyInForce({ ...policy, effectiveTo }, date)).toBe(expected);
  });
});
