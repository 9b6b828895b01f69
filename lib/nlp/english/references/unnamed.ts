import { foldedSet } from '../../names/fold';
import type { Tokens } from '../../names/tokens';
import { nounOf, type ReferenceNoun } from './nouns';
import { ENDS_PHRASE } from './words-around';

/** A firm or body brought in without a name: "a company", "another utility". */
export interface Unnamed {
  readonly start: number;
  readonly noun: ReferenceNoun;
}

/** After these an indefinite noun describes the name beside it ("Kansai Electric, a utility in …"; "JERA is a company"). */
const DESCRIBES = /(?:,|\b(?:is|was|as|became|become|remains|of|for))\s+$/u;

/** Most words from the article to the noun: "a Chinese state-owned power company". */
const FARTHEST = 5;

/** "a company-compiled consensus" brings in no company. */
const isPartOfCompound = (tokens: Tokens, at: number, text: string): boolean =>
  text.slice(tokens.ends[at], tokens.starts[at + 1]) === '-';

/** The phrases of an article that bring in an unnamed firm or body, sorted. Linear. */
export function findUnnamed(tokens: Tokens, text: string): readonly Unnamed[] {
  return tokens.words.flatMap((word, at) => {
    if (word !== 'a' && word !== 'an' && word !== 'another') return [];
    const noun = headAfter(tokens, at, text);
    const start = tokens.starts[at] ?? 0;
    return noun === null || DESCRIBES.test(text.slice(Math.max(0, start - 12), start)) ? [] : [{ start, noun }];
  });
}

/** Nouns for firms that nothing named is called back by. */
const FIRM_WORDS = foldedSet(['builder', 'contractor', 'dealer', 'distributor', 'startup', 'subcontractor']);

const ANY_FIRM: ReferenceNoun = { singular: 'firm', plural: 'firms', type: 'company' };

/** "A generator" can be a machine, and "a parent" a mother. */
const isOnItsOwn = ({ needsMore, needsCount, isOfAnother }: ReferenceNoun): boolean =>
  !(needsMore || needsCount || isOfAnother);

function headAfter(tokens: Tokens, article: number, text: string): ReferenceNoun | null {
  for (let at = article + 1; at <= article + FARTHEST && at < tokens.count; at += 1) {
    if (ENDS_PHRASE.has(tokens.words[at] ?? '') || /[^\s-]/u.test(text.slice(tokens.ends[at - 1], tokens.starts[at])))
      return null;
    const found = nounOf(tokens.words[at] ?? '');
    if (isPartOfCompound(tokens, at, text)) continue;
    if (found !== null && !found.isPlural && isOnItsOwn(found.noun)) return found.noun;
    if (FIRM_WORDS.has(tokens.words[at] ?? '')) return ANY_FIRM;
  }
  return null;
}
