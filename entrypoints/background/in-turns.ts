/** Milliseconds of work after which others get their turn: half a frame. */
const TURN_MS = 8;

/**
 * Does work in steps, and lets the thread do what waits between them. In Firefox our panel and popup live on the background's
 * thread: a long article would hold them still.
 */
export async function inTurns<T>(steps: Generator<void, T, void>): Promise<T> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < TURN_MS) continue;
    await nextTurn();
    since = performance.now();
  }
}

/** Resolves as a task of its own. A message, since a timer is held back by 4 ms once several follow each other. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
