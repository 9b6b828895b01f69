/**
 * Runs in a page: a message to itself, over and over, and the longest it ever had to wait for one. `rests`: takes a breath between
 * two, as a page that is measured while it works must; one in the background has its breath held for a second. Self-contained,
 * since it is sent there as source.
 */
export function beatHeart(rests: boolean): void {
  const scope = globalThis as { longestPause?: number };
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    scope.longestPause = Math.max(scope.longestPause ?? 0, now - last);
    last = now;
    if (rests) setTimeout(() => port2.postMessage(0), 0);
    else port2.postMessage(0);
  };
  port2.postMessage(0);
}

/** Runs in a page: the longest wait so far, in milliseconds; 0 where no heart beats. */
export const readLongestPause = (): number => (globalThis as { longestPause?: number }).longestPause ?? 0;

/** Runs in a page: forgets the waits so far. */
export const forgetPauses = (): void => {
  (globalThis as { longestPause?: number }).longestPause = 0;
};
