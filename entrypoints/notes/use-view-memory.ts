import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { NotesPlace } from '../../components/NotesPage';
import { arriveAt, recallView, rememberView, returnTo } from './view-memory';

/** Scrolls and focuses as a browser does between pages: a new address at its top or its part, a former one as it was left. */
export function useViewMemory(place: NotesPlace): void {
  const hasMoved = useRef(false);
  const isThere = place.kind === 'unknown' || place.answer !== null;
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const owner = new AbortController();
    window.addEventListener('scrollend', rememberView, { signal: owner.signal });
    // Before the link is followed: in the capturing phase, while the address is still this one's.
    document.addEventListener('click', rememberView, { capture: true, signal: owner.signal });
    return () => owner.abort();
  }, []);
  useLayoutEffect(() => {
    if (!isThere) return;
    const view = recallView();
    if (view !== null) returnTo(view);
    else if (!isTyping()) arriveAt(partOf(place), hasMoved.current);
    hasMoved.current = true;
  }, [place, isThere]);
}

/** While a query is typed the focus stays in the field. */
const isTyping = (): boolean => document.activeElement instanceof HTMLInputElement;

const partOf = (place: NotesPlace): string | null =>
  place.kind === 'note' && place.part !== null ? `${place.id}/${place.part}` : null;
