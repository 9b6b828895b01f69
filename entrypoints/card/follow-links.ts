import type { CardStack } from './card-stack';

/** Milliseconds a pointer rests on a link before its card opens, and is forgiven on its way there: as on the page's marks. */
const HOVER_DELAY_MS = 300;
const LEAVE_GRACE_MS = 250;

/** Opens the cards of links by resting the pointer on them, and closes what it opened when it leaves. Ends with `root`. */
export function followLinks(
  root: HTMLElement,
  stack: Pick<CardStack, 'follow' | 'closeHovered' | 'isLinkOf' | 'depth'>,
): void {
  let resting: { readonly link: HTMLElement; readonly timer: number } | null = null;
  let leaving = 0;

  const rest = (link: HTMLElement | null): void => {
    if (link !== null && resting?.link === link) return;
    clearTimeout(resting?.timer);
    resting = null;
    const noteId = link?.dataset.note;
    if (link === null || noteId === undefined) return;
    resting = { link, timer: window.setTimeout(() => stack.follow(noteId, link, 'hover'), HOVER_DELAY_MS) };
  };
  const leave = (depth: number): void => {
    clearTimeout(leaving);
    leaving = window.setTimeout(() => stack.closeHovered(depth), LEAVE_GRACE_MS);
  };
  root.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch' || !(target instanceof Element)) return;
    const link = target.closest<HTMLElement>('[data-note]');
    const depth = Number(target.closest<HTMLElement>('[data-depth]')?.dataset.depth ?? 0);
    rest(link);
    if (depth < stack.depth && !stack.isLinkOf(depth, link)) leave(depth);
    else clearTimeout(leaving);
  });
  root.addEventListener('pointerleave', () => {
    rest(null);
    leave(0);
  });
}
