import type { Block } from '../../text';
import type { Candidate, Refiner } from '../types';
import { dropWhere } from './drop';
import { NEWS_AGENCIES } from './news-agencies';

/** Before a credit: an opening bracket, a dash, a slash between photographers, or "Photo:", "Source:", "By", "courtesy of". */
const CREDIT_BEFORE =
  /(?:[([/|©—–―]|\s-|(?:photos?|pictures?|image|source|credit|by|courtesy of|via|from|with)\b:?)\s*(?:the\s+)?$/iu;

/** After it: the bracket, another agency, a dash before the story, or the end of the block. */
const CREDIT_AFTER = /^\s*(?:[)\]/|,]|[—–―]|-{1,2}\s|photos?\b|pictures?\b|$)/iu;

/**
 * Drops a news agency that signs the story or a picture: "TOKYO (Jiji Press) — …", "(Kyodo)", "Photo: Reuters". An agency
 * that does something in the story ("Reuters said it would …") is a company like any other.
 */
export const dropAgencies: Refiner = (candidates, { text, article }, trace) => {
  let at = 0;
  return dropWhere(candidates, 'agencies', trace, (candidate) => {
    if (!NEWS_AGENCIES.has(text.slice(candidate.start, candidate.end).replace(/\s+/gu, ' '))) return null;
    while ((article.blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) at += 1;
    return isCredit(text, candidate, article.blocks[at]) ? 'a news agency in a dateline or credit line' : null;
  });
};

function isCredit(text: string, { start, end }: Candidate, block: Block | undefined): boolean {
  const before = text.slice(Math.max(block?.start ?? 0, start - 30), start);
  const after = text.slice(end, Math.min(block?.end ?? text.length, end + 30));
  return (before.trim() === '' || CREDIT_BEFORE.test(before)) && CREDIT_AFTER.test(after);
}
