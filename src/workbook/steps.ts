import { jsonBytes, messageBudget } from "./message-size";

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
  afterSync: (stepsDone: number) => void,
): Promise<void> {
  let from = 0;
  while (from < steps.length) {
    const to = fillMessage(steps, from);
    await flush(context, steps.slice(from, to));
    afterSync(to);
    from = to;
  }
}

/** The index after the last step that fits; one step at least. */
function fillMessage(steps: readonly Step[], from: number): number {
  let bytes = 0;
  let answerBytes = 0;
  let to = from;
  for (const { bytes: more, answerBytes: moreBack } of steps.slice(from)) {
    bytes += more;
    answerBytes += moreBack;
    if (to > from && Math.max(bytes, answerBytes) > messageBudget) return to;
    to += 1;
  }
  return to;
}

async function flush(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { queue } of steps) queue();
  await context.sync();
}
