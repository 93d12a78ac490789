import type { Slices } from "../slices";
import { jsonBytes, messageBudget } from "./message-size";
import { inOneGo, type Pace } from "./pace";

/** Something to queue for the next sync, with the bytes it adds to the request and to the answer. */
export interface Step {
  readonly bytes: number;
  readonly answerBytes: number;
  readonly queue: () => void;
}

/** One method call or property with a short argument, as it goes over the wire. */
const actionBytes = 350;

/** A step of so many actions whose arguments are as large as `payload`. */
export function step(actions: number, payload: object | string | null, queue: () => void): Step {
  return { bytes: actions * actionBytes + jsonBytes(payload), answerBytes: actions * 60, queue };
}

/** A step that also brings something back. */
export function loadStep(answerBytes: number, queue: () => void): Step {
  return { bytes: 2 * actionBytes, answerBytes, queue };
}

/** Queues steps in order, and syncs when a message is full and at the end. */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  pace: Pace = inOneGo,
  afterSync: (stepsDone: number) => void = ignore,
): Promise<void> {
  let from = 0;
  while (from < steps.length) {
    const to = fillMessage(steps, from);
    await send(context, queue(steps, from, to), pace);
    afterSync(to);
    await pace.pause();
    from = to;
  }
}

async function send(
  context: Excel.RequestContext,
  queueing: Slices<void>,
  pace: Pace,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  await pace.work(queueing);
  await context.sync();
}

/** Each call of Office.js costs a little: thousands of them must not come in one go. */
function* queue(steps: readonly Step[], from: number, to: number): Slices<void> {
  for (let at = from; at < to; at += 1) {
    steps[at]?.queue();
    yield;
  }
}

function ignore(): void {
  // Nobody watches.
}

/** The index after the last step that fits; one step at least. */
function fillMessage(steps: readonly Step[], from: number): number {
  let bytes = 0;
  let answerBytes = 0;
  let to = from;
  for (; to < steps.length; to += 1) {
    bytes += steps[to]?.bytes ?? 0;
    answerBytes += steps[to]?.answerBytes ?? 0;
    if (to > from && Math.max(bytes, answerBytes) > messageBudget) return to;
  }
  return to;
}
