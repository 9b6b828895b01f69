import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds after the reader's last own move in a list during which nothing else moves it. */
const QUIET_MS = 4_000;

const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Keeps the element of a list that is current in sight, the shortest way; but not while the reader is at home in the list: for
 * four seconds after a move of theirs, and while the keyboard is in it. Focus never moves. `currentId`: null for none.
 */
export function useFollowInList(list: RefObject<HTMLElement | null>, currentId: string | null): void {
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const end = new AbortController();
    const onMove = (): void => {
      movedAt.current = performance.now();
    };
    for (const move of MOVES) list.current?.addEventListener(move, onMove, { passive: true, signal: end.signal });
    return () => end.abort();
  }, [list]);
  useEffect(() => {
    const isReadersOwn =
      performance.now() - movedAt.current < QUIET_MS ||
      (document.hasFocus() && list.current?.contains(document.activeElement) === true);
    if (currentId !== null && !isReadersOwn) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [list, currentId]);
}
