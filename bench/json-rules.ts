import { Engine } from "json-rules-engine";
import { cellAt, type Cohort } from "../src/records";
import { formatAddress } from "../src/sheet";

const coreSubjects = 3;

/**
 * The same clauses as rules of json-rules-engine, one run for each pupil, with the subjects and cells of
 * what fails as event parameters. The counting is ours: the engine has no word for it.
 */
export async function decideByJsonRules(cohort: Cohort, pupils: number): Promise<number> {
  const engine = new Engine([
    rule("1", [["before", 5]]),
    rule("2a", [["coreAfter", 2]]),
    rule("2b", [
      ["coreAfter", 1],
      ["otherAfter", 2],
    ]),
    rule("2c", [["after", 4]]),
  ]);
  let candidates = 0;
  for (let pupil = 0; pupil < pupils; pupil += 1) {
    const { events } = await engine.run(factsOf(cohort, pupil));
    if (events.length > 0) candidates += 1;
  }
  return candidates;
}

function rule(clause: string, atLeast: readonly (readonly [fact: string, subjects: number])[]) {
  return {
    conditions: {
      all: atLeast.map(([fact, value]) => ({ fact, operator: "greaterThanInclusive", value })),
    },
    event: { type: "candidate", params: { clause } },
  };
}

function factsOf(cohort: Cohort, pupil: number) {
  let before = 0;
  let coreAfter = 0;
  let otherAfter = 0;
  const cells: string[] = [];
  cohort.subjects.forEach(({ results: [result], makeUp }, index) => {
    if (!result || !makeUp || result.fullMark.kind === "ambiguous") return;
    const passMark = result.fullMark.value * 0.6;
    if (!((result.scores.marks[pupil] ?? 0) < passMark)) return;
    before += 1;
    const at = cellAt(result.scores, pupil);
    if (at) cells.push(formatAddress(at));
    if (!((makeUp.marks[pupil] ?? 0) < passMark)) return;
    if (index < coreSubjects) coreAfter += 1;
    else otherAfter += 1;
  });
  return { before, coreAfter, otherAfter, after: coreAfter + otherAfter, cells };
}
