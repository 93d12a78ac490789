/**
 * Lets painting, typing and the host have their turn. A message to oneself comes after what is waiting and, unlike
 * a timer, at once: browsers hold back timers that follow one another by 4 ms. No animation frame: a hidden pane
 * is given none.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => {
  waiting.shift()?.();
};
