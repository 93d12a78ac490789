import { pathToFileURL } from "node:url";
import { findPolicy } from "../src/rules";
import { screenCohort, type StudentFinding } from "../src/screening";
import { decideByPlainLoop, loopVerdicts } from "./baseline-loop";
import { makeDecisionCohort } from "./decision-cohort";
import { decideByJsonRules } from "./json-rules";

/** One line of the table: the decision alone, marks already in memory. */
export interface DecisionRow {
  readonly pupils: number;
  readonly "plain loop ms": number;
  readonly "screening ms": number;
  readonly "screening ÷ loop": number;
  /** Timed on at most so many pupils as `json-rules sample` says, and scaled up. */
  readonly "json-rules ms": number;
  readonly "json-rules ÷ loop": number;
  readonly "json-rules sample": number;
  readonly "fail something": number;
  readonly candidates: number;
}

const sizes = [3_000, 30_000, 100_000] as const;
const repetitions = 15;
const mostForJsonRules = 3_000;

/**
 * Decides for N pupils × 15 subjects with make-up marks: a plain loop that leaves a verdict byte (the
 * bound), our screening with reasons and cells for everyone, and a rule engine. Medians, warmed up,
 * loop and screening by turns.
 */
export async function benchDecision(): Promise<readonly DecisionRow[]> {
  const rows: DecisionRow[] = [];
  for (const pupils of sizes) rows.push(await benchSize(pupils));
  return rows;
}

async function benchSize(pupils: number): Promise<DecisionRow> {
  const cohort = makeDecisionCohort(pupils);
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the Shanghai policy is missing");
  const decide = () =>
    screenCohort(cohort, policy, {
      stage: "after-make-up",
      date: "2026-06-26",
      assumedGrade: null,
    }).screening;

  const loopTimes: number[] = [];
  const screeningTimes: number[] = [];
  for (let turn = -3; turn < repetitions; turn += 1) {
    const loop = timed(() => decideByPlainLoop(cohort));
    const screening = timed(decide);
    if (turn < 0) continue;
    loopTimes.push(loop);
    screeningTimes.push(screening);
  }
  const { findings, counts } = decide();
  agreeOrThrow(decideByPlainLoop(cohort), findings);

  const sample = Math.min(pupils, mostForJsonRules);
  await decideByJsonRules(cohort, Math.min(300, sample));
  const start = performance.now();
  await decideByJsonRules(cohort, sample);
  const jsonRules = ((performance.now() - start) * pupils) / sample;

  const loop = median(loopTimes);
  const screening = median(screeningTimes);
  return {
    pupils,
    "plain loop ms": rounded(loop),
    "screening ms": rounded(screening),
    "screening ÷ loop": rounded(screening / loop),
    "json-rules ms": rounded(jsonRules),
    "json-rules ÷ loop": rounded(jsonRules / loop),
    "json-rules sample": sample,
    "fail something": findings.filter(({ failingBefore }) => failingBefore.length > 0).length,
    candidates: counts.candidate,
  };
}

/** A bound is one only if it decides the same. */
function agreeOrThrow(verdicts: Uint8Array, findings: readonly StudentFinding[]): void {
  for (const { student, verdict } of findings) {
    if (loopVerdicts[verdicts[student] ?? 0] !== verdict) {
      throw new Error(`pupil ${String(student)}: the loop disagrees with ${verdict}`);
    }
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  void benchDecision().then((rows) => {
    console.table(rows);
  });
}
