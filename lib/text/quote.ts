import type { Span } from './span';

/** How much context tells two equal passages apart, in UTF-16 units on either side. Hypothesis keeps as much. */
const CONTEXT = 32;

/** A passage by its words and those around it: the W3C Web Annotation TextQuoteSelector, with where it stood. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Its offset when it was taken; decides between passages with equal context. */
  readonly start: number;
}

/** The quote of a span, to find the passage again after the text has changed around it. */
export function toQuote(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/**
 * Where a quote's passage stands in `text`: the occurrence of its exact words with most of the context still around
 * them, then the one nearest to where it stood. `null` where the words are gone. Linear times the occurrences.
 */
export function findQuote(text: string, quote: Quote): Span | null {
  if (quote.exact === '') return null;
  let best: { readonly start: number; readonly score: number } | null = null;
  for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
    const score = scoreContext(text, at, quote);
    const isNearer = best !== null && Math.abs(at - quote.start) < Math.abs(best.start - quote.start);
    if (best === null || score > best.score || (score === best.score && isNearer)) best = { start: at, score };
  }
  return best === null ? null : { start: best.start, end: best.start + quote.exact.length };
}

/** How many characters next to the passage are as they were, on both sides together. */
function scoreContext(text: string, at: number, { exact, prefix, suffix }: Quote): number {
  let before = 0;
  while (before < prefix.length && text.charAt(at - 1 - before) === prefix.charAt(prefix.length - 1 - before))
    before += 1;
  let after = 0;
  while (after < suffix.length && text.charAt(at + exact.length + after) === suffix.charAt(after)) after += 1;
  return before + after;
}
