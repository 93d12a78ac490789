import { findCitation } from "../citations";
import type { PolicyProblem } from "../policy-problem";
import { isObject } from "../json-shape";
import type { AttendancePolicy } from "./attendance-policy";
import { attendancePolicyShape } from "./attendance-policy-shape";

/** Why alert rules out of a file cannot be used: where (a path of members) and what was expected. */
export interface AttendancePolicyProblem {
  readonly path: string;
  readonly problem:
    | "missing"
    | "not-text"
    | "not-a-number"
    | "not-a-list"
    | "unknown-value"
    | "out-of-range"
    | "not-rising";
}

export type ParsedAttendancePolicy =
  { readonly policy: AttendancePolicy } | { readonly problems: readonly AttendancePolicyProblem[] };

/** Alert rules out of a file or the workbook, checked member by member. */
export function parseAttendancePolicy(value: unknown): ParsedAttendancePolicy {
  if (!isPolicy(value)) {
    const found = attendancePolicyShape(value, "");
    return { problems: found.map((problem) => problemOf(problem, value)) };
  }
  const problems = [...levelsThatDoNotRise(value), ...namedTwice(value), ...unknownCites(value)];
  return problems.length > 0 ? { problems } : { policy: value };
}

export function encodeAttendancePolicy(policy: AttendancePolicy): string {
  return JSON.stringify(policy);
}

function isPolicy(value: unknown): value is AttendancePolicy {
  return attendancePolicyShape(value, "").length === 0;
}

function problemOf({ code, place }: PolicyProblem, policy: unknown): AttendancePolicyProblem {
  return { path: place, problem: kindOfProblem(code, valueAt(policy, place)) };
}

function kindOfProblem(
  code: PolicyProblem["code"],
  value: unknown,
): AttendancePolicyProblem["problem"] {
  if (code === "member-missing" || code === "not-an-object") return "missing";
  if (code === "not-text" || code === "not-a-list") return code;
  if (code === "not-a-number" || code === "not-a-whole-number") {
    return typeof value === "number" && !Number.isNaN(value) ? "out-of-range" : "not-a-number";
  }
  return "unknown-value";
}

/** What stands at `levels[1].atLeast.count`. */
function valueAt(policy: unknown, place: string): unknown {
  const steps = place.match(/[^.[\]]+/gu) ?? [];
  return steps.reduce<unknown>((found, step) => {
    if (Array.isArray(found)) return found[Number(step)] as unknown;
    return isObject(found) ? found[step] : undefined;
  }, policy);
}

/** Each level must ask for more than the one before, or it could never be told from it. */
function levelsThatDoNotRise({ levels }: AttendancePolicy): readonly AttendancePolicyProblem[] {
  return levels.flatMap(({ atLeast }, index) => {
    const before = levels[index - 1];
    return before && atLeast.count <= before.atLeast.count
      ? [{ path: `levels[${index}].atLeast.count`, problem: "not-rising" as const }]
      : [];
  });
}

/** Results name levels, thresholds and duties by their ids. */
function namedTwice({ levels, cumulative }: AttendancePolicy): readonly AttendancePolicyProblem[] {
  const ids: { readonly id: string; readonly path: string }[] = [];
  const note = (
    list: string,
    rules: AttendancePolicy["levels"] | AttendancePolicy["cumulative"],
  ) => {
    rules.forEach(({ id, duties }, index) => {
      ids.push({ id, path: `${list}[${index}].id` });
      duties.forEach((duty, at) => {
        ids.push({ id: duty.id, path: `${list}[${index}].duties[${at}].id` });
      });
    });
  };
  note("levels", levels);
  note("cumulative", cumulative);
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path, problem: "unknown-value" as const }];
    seen.add(id);
    return [];
  });
}

function unknownCites({
  cites,
  levels,
  cumulative,
  chronic,
}: AttendancePolicy): readonly AttendancePolicyProblem[] {
  const isKnown = (id: string) => cites.some((each) => each.id === id) || findCitation(id) !== null;
  const cited = [
    ...levels.map((rule, index) => ({ rule, path: `levels[${index}]` })),
    ...cumulative.map((rule, index) => ({ rule, path: `cumulative[${index}]` })),
  ].flatMap(({ rule, path }) => [
    { cites: rule.cites, path },
    ...rule.duties.map((duty, at) => ({ cites: duty.cites, path: `${path}.duties[${at}]` })),
  ]);
  const unknown = cited.filter((each) => !each.cites.every(isKnown));
  const paths = unknown.map(({ path }) => `${path}.cites`);
  if (chronic !== null && chronic.cite !== null && !isKnown(chronic.cite)) {
    paths.push("chronic.cite");
  }
  return paths.map((path) => ({ path, problem: "unknown-value" }));
}
