import { findMarkAt } from './hit-test';
import type { PageCard } from './page-card';
import type { PaintedArticle, PlacedMark } from './painted-article';

/** Milliseconds a pointer rests on a mark before its card opens, and is forgiven on its way to the card. */
const HOVER_DELAY_MS = 300;
/** Of these, how long it rests before the card is asked for: the answer is there when the delay ends, and a pointer that only passes asks nothing. */
const ASK_AFTER_MS = 60;
const LEAVE_GRACE_MS = 250;

/** What the pointer needs to know of the page. */
export interface PointerScene {
  readonly article: () => PaintedArticle | null;
  readonly card: PageCard;
  readonly opensOnHover: () => boolean;
}

/** Opens and closes cards by pointer; everything ends with `signal`. At most one look-up a frame. */
export function followPointer({ article, card, opensOnHover }: PointerScene, signal: AbortSignal): void {
  let frame = 0;
  let resting: { readonly mark: PlacedMark; timer: number } | null = null;
  let leaving = 0;

  const move = (): void => {
    clearTimeout(resting?.timer);
    resting = null;
  };
  const rest = (mark: PlacedMark | null, point: { readonly x: number; readonly y: number }): void => {
    if (mark !== null && resting?.mark === mark) return;
    move();
    if (mark === null || mark === card.mark) return;
    const open = (): void => card.open(mark, 'hover', point);
    const ask = (): void => {
      void card.askAhead(mark);
      if (resting !== null) resting.timer = window.setTimeout(open, HOVER_DELAY_MS - ASK_AFTER_MS);
    };
    resting = { mark, timer: window.setTimeout(ask, ASK_AFTER_MS) };
  };
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = 0;
  };
  const leave = (): void => {
    if (leaving === 0) leaving = window.setTimeout(() => closeHovered(), LEAVE_GRACE_MS);
  };
  const closeHovered = (): void => {
    leaving = 0;
    if (card.opening === 'hover') card.close();
  };
  const look = (x: number, y: number): void => {
    frame = 0;
    const painted = article();
    if (painted === null) return;
    const mark = findMarkAt(painted, x, y);
    if (opensOnHover()) rest(mark, { x, y });
    if (card.opening !== 'hover') return;
    if (mark === card.mark || isOnTheWay(card, x, y)) stay();
    else leave();
  };
  const onMove = (event: PointerEvent): void => {
    if (card.owns(event)) {
      move();
      stay();
    } else if (event.pointerType === 'touch' || event.buttons !== 0) {
      // A finger scrolls and a pressed button selects: neither asks for a card.
      move();
    } else if (frame === 0) frame = requestAnimationFrame(() => look(event.clientX, event.clientY));
  };
  const onLeave = (): void => {
    move();
    if (card.opening === 'hover') leave();
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
  document.documentElement.addEventListener('pointerleave', onLeave, { signal });
  document.addEventListener('click', (event) => openByClick(event, article(), card), { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    move();
    stay();
  });
}

/** Between the mark and its card, and in the card: the box that holds both. */
function isOnTheWay(card: PageCard, x: number, y: number): boolean {
  const box = card.box();
  const mark = card.mark?.range.getBoundingClientRect();
  if (box === null || mark === undefined) return false;
  const inX = x >= Math.min(box.left, mark.left) && x <= Math.max(box.right, mark.right);
  return inX && y >= Math.min(box.top, mark.top) && y <= Math.max(box.bottom, mark.bottom);
}

/** What a click belongs to before it can be ours. */
const TAKEN = 'a[href], button, input, label, select, summary, textarea, [contenteditable], [role=button], [role=link]';

/** A plain click on a mark opens its card. A link stays a link, a selection a selection; a click elsewhere closes the card. */
function openByClick(event: MouseEvent, painted: PaintedArticle | null, card: PageCard): void {
  if (card.owns(event)) return;
  const point = { x: event.clientX, y: event.clientY };
  const mark = painted !== null && isFree(event) ? findMarkAt(painted, point.x, point.y) : null;
  if (mark === null) card.close();
  else card.open(mark, 'click', point);
}

function isFree(event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const isTaken = event.target instanceof Element && event.target.closest(TAKEN) !== null;
  return isPlain && !event.defaultPrevented && !isTaken && getSelection()?.isCollapsed !== false;
}
