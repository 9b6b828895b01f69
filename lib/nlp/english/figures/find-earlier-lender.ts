import type { Figure } from './figure';
import { isPartOf } from './is-part-of';
import { isPlural } from './singular';
import { endsSentence, isCapital, type Tokens } from './tokens';
import { TIMES } from './units';

/** How far back the noun of a sentence before is looked for, in tokens: about three sentences. */
const REACH = 80;

/**
 * The figure of a sentence before whose noun a number without one has, in the same block:
 * - a part of a larger count: "11.9 million units. More than two million of these";
 * - more of the same: "killed 17 climbers. About 100 more were …";
 * - what something costs, in the money last named: "cost 8 yen. In January it cost 63";
 * - what a firm or country has, sells or cuts, or millions that it reaches, as the one before did: "closing with a loss of 7,000
 *   posts; Sprint is cutting 8,000". Of several counts the nearest in size, within a factor of a hundred.
 */
export function findEarlierLender(tokens: Tokens, figure: Figure, before: readonly Figure[]): Figure | null {
  const near = before.slice(-8).filter((lender) => isNear(tokens, lender, figure));
  if (isPartOf(tokens, figure))
    return near.findLast((lender) => isCount(lender) && lender.number >= figure.number) ?? null;
  if (isMore(tokens, figure)) return near.findLast(isCount) ?? null;
  if (COSTING.has(tokens.at(figure.start - 1).lower)) return near.findLast(({ kind }) => kind === 'money') ?? null;
  return isParallel(tokens, figure) ? findAlike(near, figure) : null;
}

const isNear = (tokens: Tokens, { next }: Figure, { start }: Figure): boolean =>
  start - next < REACH && !crossesBlock(tokens, next, start);

function crossesBlock(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (tokens.at(index).kind === 'break') return true;
  return false;
}

const isCount = ({ kind, unit }: Figure): boolean =>
  (kind === 'count' || kind === 'ellipsis') && unit !== null && !TIMES.has(unit) && !PLACES.has(unit);

/** Units of places, which are where things are counted, and "time". */
const PLACES: ReadonlySet<string> = new Set([
  'area',
  'city',
  'country',
  'nation',
  'prefecture',
  'region',
  'state',
  'time',
  'town',
  '%',
]);

const isMore = (tokens: Tokens, { next, scaled }: Figure): boolean =>
  !scaled && tokens.at(next).lower === 'more' && tokens.at(next + 1).lower !== 'than';

const COSTING: ReadonlySet<string> = new Set('cost costs costing pay paid pays paying'.split(' '));

/** Verbs whose object a number alone may be, as in the sentence before. */
const HAVING: ReadonlySet<string> = new Set(
  'bought built cut cutting had has have ordered said sell sells sold shed shipped shipping delivered closing'.split(
    ' ',
  ),
);

/** Before millions, which few things have, also prepositions: "was third at 7.23 million", "leads with 3.6 million". */
const REACHING: ReadonlySet<string> = new Set(['at', 'to', 'with']);

function isParallel(tokens: Tokens, figure: Figure): boolean {
  const { lower } = tokens.at(figure.start - 1);
  const isObject = HAVING.has(lower) || (figure.scaled && REACHING.has(lower));
  return isObject && figure.change !== 'up' && hasNameForSubject(tokens, figure.start - 1);
}

/** Whether the clause has a name, and no plural or pronoun of its own that may be what is counted ("in 2019 births fell to"). */
function hasNameForSubject(tokens: Tokens, end: number): boolean {
  let isNamed = false;
  for (let index = end; !endsSentence(tokens, index); index -= 1) {
    const token = tokens.at(index);
    if (token.kind === 'number') return isNamed;
    if (isCapital(token) && !endsSentence(tokens, index - 1)) isNamed = true;
    if (isCapital(token)) isNamed ||= !/^(?:in|on|at|the|it|they|by|for)$/u.test(token.lower);
    else if (isPlural(token.lower) || token.lower === 'they') return false;
  }
  return isNamed;
}

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
