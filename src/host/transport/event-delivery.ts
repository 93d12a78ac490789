import type { WireEvent } from "../model";
import type { Host } from "../host";

/**
 * Passes the host's events on to a page, all that came up in one turn together, after the answer to
 * the batch that raised them. Returns how to stop.
 */
export function deliverEvents(
  host: Host,
  deliver: (events: readonly WireEvent[]) => void,
): () => void {
  let waiting: WireEvent[] = [];
  const flush = (): void => {
    const events = waiting;
    waiting = [];
    deliver(events);
  };
  return host.onWireEvent((event) => {
    waiting.push(event);
    if (waiting.length === 1) inNextTurn(flush);
  });
}

function inNextTurn(action: () => void): void {
  if (typeof setImmediate === "function") setImmediate(action);
  else setTimeout(action, 0);
}
