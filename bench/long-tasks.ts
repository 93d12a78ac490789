/** One event of Chromium's trace, as far as it is needed. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/** How long our own scripts held the page's thread in one phase of a job. */
export interface PhaseLoad {
  readonly phase: string;
  readonly "tasks over 50 ms": number;
  readonly "of these ours": number;
  readonly "longest of ours, ms": number;
  readonly "ours, ms": number;
}

/** Set in the page at the beginning of a trace. */
export const phaseMark = "bench:phase";

/** In milliseconds: longer ones are felt. */
const longTask = 50;

/**
 * What of each task was ours, by samples of the profiler: the script of the innermost frame that has an
 * address. Ours are the pane's chunks; Office.js, the host in the playground's page and its grid are not.
 */
export function loadOfPhase(phase: string, trace: string): PhaseLoad {
  const { traceEvents: events } = JSON.parse(trace) as { readonly traceEvents: TraceEvent[] };
  const mark = events.find(({ name }) => name === phaseMark);
  if (!mark) throw new Error("the trace does not say which thread is the page's");
  const ours = samplesOfOurs(events.filter(({ pid }) => pid === mark.pid));
  const held = events
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === mark.pid && tid === mark.tid)
    .map(({ ts, dur = 0 }) => ({ task: dur / 1000, ours: within(ours, ts, ts + dur) / 1000 }));
  return {
    phase,
    "tasks over 50 ms": held.filter(({ task }) => task > longTask).length,
    "of these ours": held.filter((task) => task.ours > longTask).length,
    "longest of ours, ms": Math.round(Math.max(0, ...held.map((task) => task.ours))),
    "ours, ms": Math.round(held.reduce((sum, task) => sum + task.ours, 0)),
  };
}

interface Sample {
  readonly at: number;
  readonly lasts: number;
}

function samplesOfOurs(events: readonly TraceEvent[]): readonly Sample[] {
  const starts = new Map(
    events
      .filter(({ name }) => name === "Profile")
      .map(({ id = "", args }) => [id, args?.data?.startTime ?? 0]),
  );
  const nodes = new Map<string, Map<number, ProfileNode>>();
  const found: Sample[] = [];
  for (const { id = "", args } of events
    .filter(({ name }) => name === "ProfileChunk")
    .sort(byTime)) {
    const known = nodes.get(id) ?? new Map<number, ProfileNode>();
    nodes.set(id, known);
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
    cpuProfile?.nodes?.forEach((node) => known.set(node.id, node));
    let at = starts.get(id) ?? 0;
    cpuProfile?.samples?.forEach((sample, index) => {
      at += timeDeltas[index] ?? 0;
      const lasts = timeDeltas[index + 1] ?? 0;
      if (isOurs(sample, known)) found.push({ at, lasts: Math.max(0, lasts) });
    });
    starts.set(id, at);
  }
  return found.sort((one, other) => one.at - other.at);
}

function isOurs(sample: number, nodes: ReadonlyMap<number, ProfileNode>): boolean {
  let node = nodes.get(sample);
  while (node && !node.callFrame.url) {
    node = node.parent === undefined ? undefined : nodes.get(node.parent);
  }
  return /\/(?:taskpane\.js|chunks\/[^/]+\.js)$/u.test(node?.callFrame.url ?? "");
}

function within(samples: readonly Sample[], from: number, to: number): number {
  let sum = 0;
  for (const { at, lasts } of samples) {
    if (at >= to) break;
    if (at >= from) sum += Math.min(lasts, to - at);
  }
  return sum;
}

function byTime(one: TraceEvent, other: TraceEvent): number {
  return one.ts - other.ts;
}
