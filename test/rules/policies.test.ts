import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  blankPolicy,
  citations,
  findCitation,
  findPolicy,
  policies,
  policyInForce,
} from "../../src/rules";

describe("the policies that come with the product", () => {
  it("stand in this order, the first taken where nobody chose, each with its trust", () => {
    expect(policies.map(({ id, trust }) => [id, trust])).toEqual([
      ["shanghai-2006-secondary", "B"],
      ["shanghai-2006-primary", "C"],
      ["shanghai-vocational-2010", "A"],
      ["wuhe-senior", "B"],
      ["shanghai-older-secondary", "C"],
      ["shanghai-older-primary", "C"],
    ]);
  });

  it("are found by id, and nothing else is", () => {
    expect(findPolicy("wuhe-senior")?.jurisdiction).toBe("安徽省五河县");
    expect(findPolicy("xiamen")).toBeNull();
    expect(findPolicy(blankPolicy.id)).toBeNull();
  });

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    "%s cites registered sources only, and quotes its own words as its own",
    (_, policy) => {
      const cited = [policy.repetitionLimit, ...policy.clauses, ...policy.untested];
      for (const id of [...policy.cites, ...cited.flatMap((each) => each?.cites ?? [])]) {
        expect(findCitation(id)?.id).toBe(id);
      }
      for (const { cites, quote, wording } of [...policy.clauses, ...policy.untested]) {
        expect(cites.some((id) => findCitation(id)?.quote.includes(quote))).toBe(true);
        expect(quote.startsWith("（转述）")).toBe(wording === "paraphrase");
      }
    },
  );

  it("say of every source whose words they show", () => {
    expect(
      citations.filter(
        ({ quote, wording }) => quote.startsWith("（转述）") !== (wording === "paraphrase"),
      ),
    ).toEqual([]);
  });

  it("ask to confirm wherever compulsory education is covered", () => {
    expect(
      policies.map(({ id, confirmation }) => [id, confirmation?.schoolStages ?? null]),
    ).toEqual([
      ["shanghai-2006-secondary", ["junior"]],
      ["shanghai-2006-primary", ["primary"]],
      ["shanghai-vocational-2010", null],
      ["wuhe-senior", null],
      ["shanghai-older-secondary", ["junior"]],
      ["shanghai-older-primary", ["primary"]],
    ]);
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

  const begins = "2006-04-01";
  const days: readonly (readonly [string, string, string | null, string | null, boolean])[] = [
    ["the day before it begins", "2006-03-31", begins, null, false],
    ["its first day", "2006-04-01", begins, null, true],
    ["any day, where no source says when it began", "1999-01-01", null, null, true],
    ["any later day while it has no end", "2026-06-26", begins, null, true],
    ["its last day", "2025-08-31", begins, "2025-08-31", true],
    ["the day after its last", "2025-09-01", begins, "2025-08-31", false],
  ];

  it.each(days)("%s", (_says, date, effectiveFrom, effectiveTo, expected) => {
    expect(policyInForce({ ...policy, effectiveFrom, effectiveTo }, date)).toBe(expected);
  });
});
