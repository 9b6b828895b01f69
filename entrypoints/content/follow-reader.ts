import { onFollowed } from '../../lib/platform';
import type { ReadingPlace } from '../../lib/protocol';

/** Milliseconds between two reports: at most four a second. */
const REST_MS = 250;

/** What tells panels where the reader is. */
export interface Followers {
  /** The place may be another than it was: the article, or the mark shown last. */
  nudge(): void;
}

/**
 * Tells each panel that follows this page where the reader is while they move through it. Nothing is listened to, timed or
 * measured while no panel does. Everything ends with `signal`.
 */
export function followReader(readPlace: () => ReadingPlace | null, signal: AbortSignal): Followers {
  const panels = new Set<(place: ReadingPlace) => void>();
  let isWaiting = false;
  const look = (): void => {
    isWaiting = false;
    const place = panels.size > 0 ? readPlace() : null;
    if (place !== null) for (const tell of panels) tell(place);
  };
  /** However often it is called: one look after a rest, in a frame in which the page is laid out. */
  const nudge = (): void => {
    if (isWaiting || panels.size === 0) return;
    isWaiting = true;
    setTimeout(() => requestAnimationFrame(look), REST_MS);
  };
  const leave = (tell: (place: ReadingPlace) => void): void => {
    panels.delete(tell);
    if (panels.size === 0) removeEventListener('scroll', nudge, true);
  };
  const stop = onFollowed((tell) => {
    panels.add(tell);
    // Added twice it is still one listener.
    addEventListener('scroll', nudge, true);
    nudge();
    return () => leave(tell);
  });
  signal.addEventListener('abort', () => {
    stop();
    panels.forEach(leave);
  });
  return { nudge };
}
