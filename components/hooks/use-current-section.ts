import { useEffect, useState } from 'preact/hooks';

/** A section is being read once its head has passed this share of the window's height. */
const READING_LINE = 0.4;

/**
 * The section that is being read, of those with these ids in their order in the page: the one the reader went to while it is in
 * sight, else the last whose head has come up far enough, the first before any has; null where there is none. Looks at most
 * once a frame.
 */
export function useCurrentSection(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const key = ids.join(' ');
  useEffect(() => {
    const owner = new AbortController();
    const look = onceAFrame(() => setCurrent(findCurrent(key.split(' '))), owner.signal);
    look();
    for (const change of ['scroll', 'resize', 'focusin'])
      window.addEventListener(change, look, { signal: owner.signal });
    return () => owner.abort();
  }, [key]);
  return current ?? ids[0] ?? null;
}

function findCurrent(ids: readonly string[]): string | null {
  const { scrollHeight, clientHeight } = document.documentElement;
  const topOf = (id: string): number => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
  const focused = ids.find((id) => document.activeElement?.id === id && topOf(id) >= 0 && topOf(id) < clientHeight);
  if (focused !== undefined) return focused;
  const isAtFoot = scrollHeight > clientHeight && window.scrollY + clientHeight >= scrollHeight - 1;
  // The last may be too short to come up.
  if (isAtFoot) return ids.at(-1) ?? null;
  return ids.findLast((id) => topOf(id) <= clientHeight * READING_LINE) ?? null;
}

function onceAFrame(act: () => void, ends: AbortSignal): () => void {
  let frame: number | null = null;
  ends.addEventListener('abort', () => {
    if (frame !== null) cancelAnimationFrame(frame);
  });
  return () => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      act();
    });
  };
}
