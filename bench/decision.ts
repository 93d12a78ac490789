import { pathToFileURL } from "node:url";
import { findPolicy } from "../src/rules";
import { screenCohort } from "../src/screening";
import { agreeOrThrow } from "./agreement";
import { decideByPlainLoop } from "./baseline-loop";
import { makeDecisionCohort } from "./decision-cohort";
import { decideByJsonRules } from "./json-rules";
import { sumOfReasonsAndCells } from "./visit-columns";

/** One line of the table: the decision alone, marks already in memory; milliseconds are medians. */
export interface DecisionRow {
  readonly pupils: number;
  /** (a) The bound: a plain loop over typed arrays that leaves a verdict byte. */
  readonly "loop ms": number;
  /**
   * (b) Our screening in columns, and a visit to every pupil who has not simply passed everything that
   * reads verdict, clauses, each subject and row and column of each of its cells.
   */
  readonly "columns ms": number;
  readonly "÷ loop": number;
  /** CPU time of (b) over that of (a): other work on the machine counts less in it. */
  readonly "÷ loop, CPU": number;
  /** (c) Our screening with a finding for every pupil as an object, and the issues. */
  readonly "findings ms": number;
  readonly "findings ÷ loop": number;
  /** (b) under a policy of which nothing is known yet, neither pass marks nor decisions. */
  readonly "policy new ms": number;
  /** (d) Timed on at most so many pupils as `json-rules sample` says, and scaled up. */
  readonly "json-rules ms": number;
  readonly "json-rules ÷ loop": number;
  readonly "json-rules sample": number;
  readonly "fail something": number;
  readonly candidates: number;
}

const sizes = [3_000, 30_000, 100_000] as const;
/** Pupils that the contestants decide for before they are timed, and while they are. */
const pupilsToWarmUp = 2_000_000;
const pupilsToTime = 3_000_000;
/** Objects are measured in every so-manieth turn: their garbage would be collected in others' time. */
const seldom = 8;
const mostForJsonRules = 3_000;

/**
 * Decides for N pupils × 15 subjects with make-up marks, the contestants by turns. What a second
 * screening of other marks under the same policy would know too is kept between turns: pass marks and
 * the decisions of tallies follow from the policy alone. Nothing is kept of the cohort.
 */
export async function benchDecision(): Promise<readonly DecisionRow[]> {
  const rows: DecisionRow[] = [];
  for (const pupils of sizes) rows.push(await benchSize(pupils));
  return rows;
}

async function benchSize(pupils: number): Promise<DecisionRow> {
  const cohort = makeDecisionCohort(pupils);
  const shanghai = findPolicy("shanghai-2006-secondary");
  if (!shanghai) throw new Error("the Shanghai policy is missing");
  const policy = structuredClone(shanghai);
  const screen = (under = policy) =>
    screenCohort(cohort, under, {
      stage: "after-make-up",
      date: "2026-06-26",
      assumedGrade: null,
    });
  const inColumns = (under = policy) => sumOfReasonsAndCells(screen(under).columns);
  const asFindings = () => {
    const { screening, issues } = screen();
    return screening.findings.length + issues.length;
  };

  const loopTimes: Timed[] = [];
  const columnsTimes: Timed[] = [];
  const findingsTimes: Timed[] = [];
  const newPolicyTimes: Timed[] = [];
  const warmUps = Math.ceil(pupilsToWarmUp / pupils);
  const repetitions = Math.min(201, Math.ceil(pupilsToTime / pupils));
  for (let turn = -warmUps; turn < repetitions; turn += 1) {
    const loop = timed(() => decideByPlainLoop(cohort));
    const columns = timed(() => inColumns());
    if (turn >= 0) {
      loopTimes.push(loop);
      columnsTimes.push(columns);
    }
    if (turn % seldom !== 0) continue;
    findingsTimes.push(timed(asFindings));
    const newPolicy = structuredClone(shanghai);
    newPolicyTimes.push(timed(() => inColumns(newPolicy)));
  }
  const screened = screen();
  agreeOrThrow(cohort, policy, screened, decideByPlainLoop(cohort));
  const { findings: all, counts } = screened.screening;

  const sample = Math.min(pupils, mostForJsonRules);
  await decideByJsonRules(cohort, Math.min(300, sample));
  const start = performance.now();
  await decideByJsonRules(cohort, sample);
  const jsonRules = ((performance.now() - start) * pupils) / sample;

  const loop = median(loopTimes, "wall");
  const columns = median(columnsTimes, "wall");
  const findings = median(findingsTimes, "wall");
  return {
    pupils,
    "loop ms": rounded(loop),
    "columns ms": rounded(columns),
    "÷ loop": rounded(columns / loop),
    "÷ loop, CPU": rounded(median(columnsTimes, "cpu") / median(loopTimes, "cpu")),
    "findings ms": rounded(findings),
    "findings ÷ loop": rounded(findings / loop),
    "policy new ms": rounded(median(newPolicyTimes, "wall")),
    "json-rules ms": rounded(jsonRules),
    "json-rules ÷ loop": rounded(jsonRules / loop),
    "json-rules sample": sample,
    "fail something": all.filter(({ failingBefore }) => failingBefore.length > 0).length,
    candidates: counts.candidate,
  };
}

interface Timed {
  readonly wall: number;
  readonly cpu: number;
}

function timed(work: () => unknown): Timed {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000 };
}

function median(times: readonly Timed[], which: keyof Timed): number {
  const sorted = times.map((time) => time[which]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  void benchDecision().then((rows) => {
    console.table(rows);
  });
}
