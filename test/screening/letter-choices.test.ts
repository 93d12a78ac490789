import { withLetterChoices } from "../../src/screening";
import { classOf } from "./a-cohort";
import { findingIn, issuesIn, shanghai } from "./screen";

describe("letters that the policy leaves open, as a person said", () => {
  const cohort = classOf({ 数学: "D", 英语: "D" });
  const decided = (counts: "pass" | "fail") =>
    withLetterChoices(shanghai(), [{ letter: "d", counts }]);

  it("D 没有人说过 → 待定，并问", () => {
    expect(findingIn(cohort, { stage: "annual" }).verdict).toBe("undetermined");
    expect(issuesIn(cohort, { stage: "annual" })).toContainEqual(
      expect.objectContaining({ code: "letter-not-decided", subject: "数学", found: "D" }),
    );
  });

  it.each([
    ["pass", "not-candidate"],
    ["fail", "make-up-pending"],
  ] as const)("D 算 %s → %s，不再问", (counts, verdict) => {
    const policy = decided(counts);
    expect(findingIn(cohort, { stage: "annual", policy }).verdict).toBe(verdict);
    expect(issuesIn(cohort, { stage: "annual", policy }).map(({ code }) => code)).not.toContain(
      "letter-not-decided",
    );
  });

  it("what the policy's table decides stays so", () => {
    const policy = withLetterChoices(shanghai(), [{ letter: "不及格", counts: "pass" }]);
    expect(policy).toEqual(shanghai());
  });
});
