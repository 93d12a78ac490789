import fc from "fast-check";
import {
  decide,
  emptyTally,
  findPolicy,
  kindOf,
  stateCode,
  subjectStates,
  tallyTable,
  type RepetitionPolicy,
} from "../../src/rules";
import type { ScreeningStage } from "../../src/school";

/** The Shanghai policy, as an object of its own: tables are kept by policy. */
function aPolicy(): RepetitionPolicy {
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the Shanghai policy is missing");
  return { ...policy };
}

const policy = aPolicy();
const counted = subjectStates.filter((state) => state !== "passed" && state !== "left-out");
const anyPupil = fc.array(
  fc.record({ group: fc.constantFrom(0, 1), state: fc.constantFrom(...counted) }),
  { maxLength: 24 },
);
const anyStage = fc.constantFrom<ScreeningStage>("midterm", "annual", "after-make-up");
type Pupil = typeof anyPupil extends fc.Arbitrary<infer Value> ? Value : never;

function tallyIn(table: ReturnType<typeof tallyTable>, pupil: Pupil): number {
  return pupil.reduce(
    (tally, { group, state }) => table.add(tally, kindOf(group, stateCode[state])),
    0,
  );
}

it("decides every tally as its counts are decided, however many subjects there are", () => {
  fc.assert(
    fc.property(anyStage, anyPupil, (stage, pupil) => {
      const tally = emptyTally(policy.subjectGroups.length);
      for (const { group, state } of pupil) tally[group]![state] += 1;
      const table = tallyTable(policy);

      expect(table.decisionsAt(stage)(tallyIn(table, pupil))).toEqual(decide(policy, stage, tally));
    }),
    { numRuns: 1000 },
  );
});

it("comes to the same tally in whatever order subjects are counted", () => {
  const shuffled = anyPupil.chain((pupil) =>
    fc.tuple(
      fc.constant(pupil),
      fc.shuffledSubarray(pupil, { minLength: pupil.length, maxLength: pupil.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([pupil, inOtherOrder]) => {
      const table = tallyTable(policy);
      expect(tallyIn(table, inOtherOrder)).toBe(tallyIn(table, pupil));
    }),
  );
});

it("tells counts apart that a clause tells apart: 4 failing before the make-up exams, and 5", () => {
  const table = tallyTable(aPolicy());
  const decide = table.decisionsAt("after-make-up");
  const made = { group: 1, state: "failed-passed" as const };
  expect(decide(tallyIn(table, Array(4).fill(made) as Pupil)).outcome).toBe("not-candidate");
  expect(decide(tallyIn(table, Array(5).fill(made) as Pupil)).outcome).toBe("candidate");
});

it("does not grow any further once no clause could tell the counts apart", () => {
  const table = tallyTable(aPolicy());
  const made = { group: 1, state: "failed-passed" as const };
  tallyIn(table, Array(6).fill(made) as Pupil);
  const size = table.size();
  tallyIn(table, Array(40).fill(made) as Pupil);
  expect(table.size()).toBe(size);
});

it("numbers the states as they are listed", () => {
  expect(subjectStates.map((state) => stateCode[state])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
