import type { PlacedMark } from './painted-article';

/** Pixels at the window's edges that a page's own bars may cover. */
const EDGE_PX = 80;

/**
 * Brings a mark into the middle of the window, and its scrolling boxes with it, if it is not in sight. At once: a card is
 * placed beside it in the same breath, and readers who dislike motion need no other way.
 */
export function scrollToMark({ range }: Pick<PlacedMark, 'range'>): void {
  if (isInSight(range)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isInSight(range)) return;
  // A paragraph taller than the window: its middle is not the mark's.
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
}

function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= EDGE_PX && bottom <= innerHeight - EDGE_PX;
}
