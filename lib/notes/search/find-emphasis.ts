import type { Span } from '../../text';
import { findTokens, toQueryTerms } from './tokens';

/**
 * The words of `text` that a query asks for, to be set bold: sorted, disjoint. Finds inflected forms ("charges" for
 * "charge") and words that begin with a query's word; not misspelt ones.
 */
export function findEmphasis(text: string, query: string): readonly Span[] {
  const terms = toQueryTerms(query);
  return findTokens(text)
    .filter((token) => terms.some((term) => token.term === term || token.word.startsWith(term)))
    .map(({ start, end }) => ({ start, end }));
}
