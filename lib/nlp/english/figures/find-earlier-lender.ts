import type { Figure } from './figure';
import { isMoney } from './is-money';
import { isPartOf } from './is-part-of';
import { isPlural } from './singular';
import { STOP_WORDS } from './stop-words';
import { endsSentence, isCapital, type Token, type Tokens } from './tokens';
import { TIMES } from './units';

/** How far back the noun of a sentence before is looked for, in tokens: about three sentences. */
const REACH = 80;

/**
 * The figure of a sentence before whose noun a number without one has, in the same block:
 * - a part of a larger count, also of the block before: "11.9 million units. More than two million of these";
 * - more of the same: "killed 17 climbers. About 100 more were …", "another three";
 * - what something costs or earns, in the money last named: "cost 8 yen. In January it cost 63", "operating profit was 58.3 billion";
 * - what a firm or country has, sells or cuts, or millions that it reaches, as the one before did: "closing with a loss of 7,000
 *   posts; Sprint is cutting 8,000". Of several counts the nearest in size, within a factor of a hundred.
 */
export function findEarlierLender(tokens: Tokens, figure: Figure, before: readonly Figure[]): Figure | null {
  const part = isPartOf(tokens, figure);
  const near = before.slice(-8).filter((lender) => isNear(tokens, lender, figure, part ? 1 : 0));
  if (part) return near.findLast((lender) => isCount(lender) && lender.number >= figure.number) ?? null;
  if (isMore(tokens, figure)) return near.findLast(isCount) ?? null;
  if (isOfMoney(tokens, figure)) return near.findLast(isMoney) ?? null;
  return isParallel(tokens, figure) ? findAlike(near, figure) : null;
}

/** Within reach and the same block; a part may stand in the block behind its whole. */
const isNear = (tokens: Tokens, { next }: Figure, { start }: Figure, mostBreaks: number): boolean =>
  start - next < REACH && countBreaks(tokens, next, start) <= mostBreaks;

function countBreaks(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) if (tokens.at(index).kind === 'break') count += 1;
  return count;
}

const isCount = (figure: Figure): boolean => !isMoney(figure) && isOfThings(figure);

const isOfThings = ({ kind, unit }: Figure): boolean =>
  (kind === 'count' || kind === 'ellipsis') && unit !== null && !TIMES.has(unit) && !PLACES.has(unit);

/** Units of places, which are where things are counted, and "time". */
const PLACES: ReadonlySet<string> = new Set('% area city country nation prefecture region state time town'.split(' '));

const isMore = (tokens: Tokens, { next, scaled, start }: Figure): boolean =>
  tokens.at(start - 1).lower === 'another' ||
  (!scaled && tokens.at(next).lower === 'more' && tokens.at(next + 1).lower !== 'than');

/** Behind a verb of cost, or in billions behind a noun that only money measures and a verb between. */
const isOfMoney = (tokens: Tokens, { scaled, start }: Figure): boolean =>
  COSTING.has(tokens.at(start - 1).lower) ||
  (scaled && /^(?:at|of|to|was|were)$/u.test(tokens.at(start - 1).lower) && hasMoneyNoun(tokens, start - 2));

/** Within three words: "operating profit was", "revenue fell to", "losses are seen at". */
function hasMoneyNoun(tokens: Tokens, from: number): boolean {
  for (let index = from; index > from - 3; index -= 1) if (MONEY_NOUNS.test(tokens.at(index).lower)) return true;
  return false;
}

const MONEY_NOUNS =
  /^(?:budgets?|costs?|debts?|dividends?|earnings|income|investments?|loss|losses|profits?|revenues?|spending|turnover)$/u;

const COSTING: ReadonlySet<string> = new Set('cost costs costing pay paid pays paying'.split(' '));

/** Verbs whose object a number alone may be, as in the sentence before. */
const HAVING: ReadonlySet<string> = new Set(
  'bought built closing cut cutting delivered had has have held hire hired hires hiring hold holds ordered said sell sells shed shipped shipping sold won'.split(
    ' ',
  ),
);

/** Before millions, which few things have, also prepositions: "was third at 7.23 million", "leads with 3.6 million". */
const REACHING: ReadonlySet<string> = new Set(['at', 'to', 'with']);

function isParallel(tokens: Tokens, figure: Figure): boolean {
  const verb = figure.start - 1;
  const { lower } = tokens.at(verb);
  if (figure.change === 'up' || tokens.at(figure.next).lower === 'of') return false;
  if (HAVING.has(lower) || isTakingOn(tokens, verb))
    return hasSubject(tokens, verb, (token) => isCapital(token) || /^(?:it|the)$/u.test(token.lower));
  return (
    figure.scaled && REACHING.has(lower) && hasSubject(tokens, verb - 1, (token, first) => isCapital(token) && !first)
  );
}

/** "Walmart is taking on 50,000". */
const isTakingOn = (tokens: Tokens, index: number): boolean =>
  tokens.at(index).lower === 'on' && /^(?:take|taken|takes|taking|took)$/u.test(tokens.at(index - 1).lower);

/**
 * Whether the clause has a subject of the kind asked for, and no plural or pronoun that may itself be what is counted ("in 2019
 * births fell to"). A sentence's first word is a capital that says nothing of names.
 */
function hasSubject(tokens: Tokens, verb: number, isSubject: (token: Token, first: boolean) => boolean): boolean {
  let isFound = false;
  for (let index = verb - 1; !endsSentence(tokens, index); index -= 1) {
    const token = tokens.at(index);
    if (token.kind === 'number') return isFound;
    if (token.lower === 'they' || isPluralNoun(token)) return false;
    if (!/^(?:at|by|for|in|on)$/u.test(token.lower)) isFound ||= isSubject(token, endsSentence(tokens, index - 1));
  }
  return isFound;
}

const isPluralNoun = (token: Token): boolean =>
  isPlural(token.lower) && !isCapital(token) && !STOP_WORDS.has(token.lower);

/** The count nearest in size; no figure of money in millions may stand nearer than it to a number in millions. */
function findAlike(near: readonly Figure[], figure: Figure): Figure | null {
  let best: Figure | null = null;
  for (const lender of near) {
    if (lender.kind === 'money' && lender.scaled && figure.scaled) best = null;
    else if (
      isCount(lender) &&
      lender.unit !== 'person' &&
      sizeApart(lender, figure) < Math.min(2, apart(best, figure))
    )
      best = lender;
  }
  return best;
}

const apart = (lender: Figure | null, figure: Figure): number =>
  lender === null ? Number.POSITIVE_INFINITY : sizeApart(lender, figure);

const sizeApart = (lender: Figure, figure: Figure): number => Math.abs(Math.log10(lender.number / figure.number));
