import type { Span } from '../../text';
import { findTokens, makeRunFilter, type RunMemo, toQueryTerms } from './tokens';

/**
 * Finds the words of a text that a query asks for, to be set bold: sorted, disjoint. Finds inflected forms ("charges" for
 * "charge") and words that begin with a query's word; not misspelt ones. Made once for all texts of an answer.
 */
export function makeEmphasis(query: string): (text: string) => readonly Span[] {
  const terms = toQueryTerms(query);
  const memo: RunMemo = new Map();
  const isMeant = makeRunFilter(terms);
  return (text) =>
    findTokens(text, memo, isMeant)
      .filter((token) => terms.some((term) => token.term === term || token.word.startsWith(term)))
      .map(({ start, end }) => ({ start, end }));
}
