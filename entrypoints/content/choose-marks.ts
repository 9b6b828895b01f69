import type { Mark, PageSettings } from '../../lib/protocol';

/**
 * Tells which marks are drawn, asked in order of the text: all, or of each entity the first in every paragraph. Blocks of an
 * article are joined by line breaks. A doubt is always drawn.
 */
export function makeChoice(density: PageSettings['density'], text: string): (mark: Mark) => boolean {
  const isSparse = density === 'first' || (density === 'auto' && hasForcedColours());
  if (!isSparse) return () => true;
  let paragraphEnd = -1;
  let seen = new Set<string>();
  return ({ start, entityId, doubt }) => {
    if (start > paragraphEnd) {
      const next = text.indexOf('\n', start);
      paragraphEnd = next < 0 ? text.length : next;
      seen = new Set();
    }
    const isFirst = !seen.has(entityId);
    seen.add(entityId);
    return isFirst || doubt;
  };
}

/** The system then fills every mark with one pair of colours; fewer leave the text legible. */
const hasForcedColours = (): boolean => matchMedia('(forced-colors: active)').matches;
