import type { CardControl } from './card-control';
import { findMarkAt } from './hit-test';
import type { PaintedArticle, PlacedMark } from './painted-article';

/** Milliseconds a pointer rests on a mark before its card opens, and is forgiven on its way to the card. */
const HOVER_DELAY_MS = 300;
const LEAVE_GRACE_MS = 250;

/** What the pointer needs to know of the page. */
export interface PointerScene {
  readonly article: () => PaintedArticle | null;
  readonly card: CardControl;
  readonly opensOnHover: () => boolean;
}

/** Opens and closes cards by pointer; everything ends with `signal`. At most one look-up a frame. */
export function followPointer({ article, card, opensOnHover }: PointerScene, signal: AbortSignal): void {
  let frame = 0;
  let resting: { mark: PlacedMark; timer: number } | null = null;
  let leaving = 0;

  const rest = (mark: PlacedMark | null, painted: PaintedArticle): void => {
    if (resting?.mark === mark) return;
    clearTimeout(resting?.timer);
    resting = null;
    if (mark === null || mark === card.mark) return;
    resting = { mark, timer: window.setTimeout(() => card.open(mark, painted, 'hover'), HOVER_DELAY_MS) };
  };
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = 0;
  };
  const leave = (): void => {
    if (leaving === 0) leaving = window.setTimeout(() => card.close(), LEAVE_GRACE_MS);
  };
  const look = (x: number, y: number): void => {
    frame = 0;
    const painted = article();
    if (painted === null) return;
    const mark = findMarkAt(painted, x, y);
    if (opensOnHover()) rest(mark, painted);
    if (card.opening !== 'hover') return;
    if (mark === card.mark || isOnTheWay(card, x, y)) stay();
    else leave();
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (card.owns(event)) {
        clearTimeout(resting?.timer);
        resting = null;
        stay();
      } else if (frame === 0) frame = requestAnimationFrame(() => look(event.clientX, event.clientY));
    },
    { signal, passive: true, capture: true },
  );
  document.documentElement.addEventListener('pointerleave', () => card.opening === 'hover' && leave(), { signal });
  document.addEventListener('click', (event) => openByClick(event, article(), card), { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(resting?.timer);
    stay();
  });
}

/** Between the mark and its card, and in the card: the box that holds both. */
function isOnTheWay(card: CardControl, x: number, y: number): boolean {
  const box = card.box();
  const mark = card.mark?.range.getBoundingClientRect();
  if (box === null || mark === undefined) return false;
  const inX = x >= Math.min(box.left, mark.left) && x <= Math.max(box.right, mark.right);
  return inX && y >= Math.min(box.top, mark.top) && y <= Math.max(box.bottom, mark.bottom);
}

/** A plain click on a mark opens its card. A link stays a link, a selection a selection; a click elsewhere closes the card. */
function openByClick(event: MouseEvent, painted: PaintedArticle | null, card: CardControl): void {
  if (card.owns(event)) return;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const isTaken =
    event.defaultPrevented ||
    (event.target instanceof Element && event.target.closest('a[href], button, input, summary') !== null);
  const hasSelection = getSelection()?.isCollapsed === false;
  const mark =
    painted !== null && isPlain && !isTaken && !hasSelection ? findMarkAt(painted, event.clientX, event.clientY) : null;
  if (mark !== null && painted !== null) card.open(mark, painted, 'click');
  else card.close();
}
