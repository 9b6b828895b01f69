import type { Mark, PageSettings } from '../../lib/protocol';

/**
 * Tells which marks are drawn, asked in order of the text: all, or of each entity the first in every paragraph. Blocks of an
 * article are joined by line breaks. A doubt is always drawn.
 */
export function makeChoice(density: PageSettings['density'], text: string): (mark: Mark) => boolean {
  if (density === 'all' || (density === 'auto' && !hasForcedColours())) return () => true;
  const seen = new Set<string>();
  return ({ start, entityId, doubt }) => {
    const known = seen.size;
    return seen.add(`${text.lastIndexOf('\n', start)} ${entityId}`).size > known || doubt;
  };
}

/** The system then fills every mark with one pair of colours; fewer leave the text legible. */
const hasForcedColours = (): boolean => matchMedia('(forced-colors)').matches;
