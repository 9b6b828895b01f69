/** A piece of a note's text: plain, or words that lead to another note. */
export type TextPiece = { readonly text: string } | { readonly text: string; readonly note: string };

const LINK = /\[\[([^[\]|]+)\|([^[\]|]+)\]\]/gu;

/**
 * Cuts a paragraph at its links: `"the [[egc|commission]] advises"` → "the ", "commission" leading to `egc`, " advises".
 * Never holds an empty piece. What only looks like a link ("[[egc]]") stays text; `checkPack` reports it.
 */
export function splitLinks(paragraph: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of paragraph.matchAll(LINK)) {
    pieces.push({ text: paragraph.slice(end, match.index) }, { text: match[2] ?? '', note: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  pieces.push({ text: paragraph.slice(end) });
  return pieces.filter(({ text }) => text !== '');
}

/** The paragraph as it is read, links reduced to their words. */
export const withoutLinks = (paragraph: string): string => paragraph.replace(LINK, '$2');
