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
 * Tells each panel that follows this page where the reader is, whenever that changes. Nothing is listened to, timed or measured
 * while no panel does. Everything ends with `signal`.
 */
export function followReader(readPlace: () => ReadingPlace | null, signal: AbortSignal): Followers {
  const nudges = new Set<() => void>();
  const stop = onFollowed((tell) => {
    const end = new AbortController();
    const nudge = makeReporter(readPlace, tell, end.signal);
    nudges.add(nudge);
    nudge();
    addEventListener('scroll', nudge, { capture: true, passive: true, signal: end.signal });
    addEventListener('resize', nudge, { signal: end.signal });
    return () => {
      nudges.delete(nudge);
      end.abort();
    };
  });
  signal.addEventListener('abort', stop);
  return {
    nudge() {
      for (const nudge of nudges) nudge();
    },
  };
}

/** Looks once after a rest, in a frame in which the page is laid out, however often it was called meanwhile. */
function makeReporter(
  readPlace: () => ReadingPlace | null,
  tell: (place: ReadingPlace) => void,
  signal: AbortSignal,
): () => void {
  let isWaiting = false;
  let told = '';
  const look = (): void => {
    isWaiting = false;
    const place = signal.aborted ? null : readPlace();
    if (place === null || told === JSON.stringify(place)) return;
    told = JSON.stringify(place);
    tell(place);
  };
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => requestAnimationFrame(look), REST_MS);
  };
}
