import type { Span } from '../../text';
import { ownerOf } from '../names/countries';

/** Capital words before a name that are no part of it: articles, the note's own country, titles of papers' own making. */
const NO_PART = /^(?:The|A|An|Its|Their|This|That|Japan|Japanese|Tokyo|Former|Then)$/u;

/** A longer word with a full stop ends a sentence; "St." and "Dept." may be parts of a name. */
const SENTENCE_END = /^[\p{L}-]{6,}\.$/u;

/** A capital word with a space after it, at the end of what stands before a name, and what stands before that word. */
const CAPITAL_BEFORE = /(?<opening>^|[.!?:;“”"‘(\n—–-]\s*)?(?<word>\p{Lu}[\p{L}.-]*)[^\S\n]$/u;

/**
 * Whether a name that only context decides is the tail of a longer one: "California Supreme Court", "European Central
 * Bank", "Danish Energy Agency". Not where the word before has its capital from opening the sentence ("But Supreme Court
 * judges …") or says whose it is ("Japanese Finance Ministry", "U.S. Energy Department").
 */
export function isTailOfName(text: string, { start, end }: Span): boolean {
  if (ownerOf(text, start, end) !== null || /^the\s/iu.test(text.slice(start, start + 4))) return false;
  const { opening, word } = CAPITAL_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.groups ?? {};
  if (word === undefined || SENTENCE_END.test(word)) return false;
  return opening === undefined && !NO_PART.test(word);
}
