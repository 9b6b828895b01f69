import { crossesSentence } from './crosses-sentence';
import type { Figure, FigureKind } from './figure';
import { findSubjectStart } from './gapped-subject';
import { isMoney } from './is-money';
import { isPartOf } from './is-part-of';
import { isCapital, type Tokens } from './tokens';
import { TIMES } from './units';

/**
 * The figure of the same sentence whose noun a number without one has: the nearest before it of a kind that can lend ("seven
 * reactors and Kyushu four"), else the one right behind it ("from 14 to 20 companies"). `null` where there is none.
 */
export function findLender(tokens: Tokens, figure: Figure, before: readonly Figure[], after?: Figure): Figure | null {
  if (isCapital(tokens.at(figure.next)) && !tokens.at(figure.next).titleCase) return null;
  const lender = findBefore(tokens, figure, before);
  if (lender !== null) return lender;
  if (figure.tentative && tokens.at(figure.core - 1).lower === 'the') return null;
  if (
    after !== undefined &&
    (mayLend(after, figure) || isPrice(after, figure)) &&
    isListedBefore(tokens, figure, after)
  )
    return after;
  return null;
}

/** How many figures of other kinds may stand between: "416.02 points, or 3.29 percent, lower at 12,216.24" has one. */
const MOST_PASSED = 2;

function findBefore(tokens: Tokens, figure: Figure, before: readonly Figure[]): Figure | null {
  for (const lender of before.slice(-1 - MOST_PASSED).reverse()) {
    if (crossesSentence(tokens, lender.next, figure.start)) return null;
    if (isPassed(tokens, lender, figure)) continue;
    return mayLendTo(tokens, lender, figure) ? lender : null;
  }
  return null;
}

const mayLendTo = (tokens: Tokens, lender: Figure, figure: Figure): boolean =>
  (isReached(tokens, lender, figure) && lender.unit !== null) ||
  isMoved(tokens, lender, figure) ||
  isAnotherLevel(tokens, lender, figure) ||
  (isPartOf(tokens, figure) && isWholeOf(lender, figure)) ||
  (isPair(tokens, lender, figure) && figure.kind === 'number') ||
  (mayLend(lender, figure) && isCompared(tokens, figure, lender));

/** "two others, aged 19 and 21". */
const isPair = (tokens: Tokens, lender: Figure, figure: Figure): boolean =>
  lender.kind === 'age' && figure.start === lender.next + 1 && /^(?:and|or)$/u.test(tokens.at(lender.next).lower);

const isWholeOf = (lender: Figure, figure: Figure): boolean =>
  (lender.kind === 'count' || lender.kind === 'ellipsis') && lender.number >= figure.number;

/**
 * Figures of another kind: a share, which has no unit to lend; a percentage by which something changed before what it reached,
 * a time before millions.
 */
const isPassed = (tokens: Tokens, lender: Figure, figure: Figure): boolean =>
  isOtherChange(tokens, lender, figure) ||
  lender.kind === 'share' ||
  (figure.scaled && TIMES.has(lender.unit ?? '')) ||
  (isPercent(lender) && (figure.scaled || figure.number >= 1000));

/** Rates are no thousands: "238,000 shares, or 14.6 percent, from 205,000". */
const isPercent = ({ unit }: Figure): boolean => unit === '%' || unit === 'percentage point';

/** "rose 41 percent to 4.27 million", "down 13 yen, or 1.1 percent, at 1,229". */
const isOtherChange = (tokens: Tokens, lender: Figure, figure: Figure): boolean =>
  lender.kind === 'percent' &&
  tokens.at(lender.start - 1).lower !== 'from' &&
  PASSING.has(tokens.at(figure.start - 1).lower);

const LEVEL: ReadonlySet<string> = new Set(['to', 'at']);

/** Also "352,000 cars in May, up 3.4 percent, including 61,000 in Japan". */
const PASSING: ReadonlySet<string> = new Set([...LEVEL, 'including']);

/** "rose 12 yen to 1,230", "finished 515.80 points lower at 17,604.12": a level has the unit of the change that led to it. */
const isReached = (tokens: Tokens, lender: Figure, figure: Figure): boolean =>
  LEVEL.has(tokens.at(figure.start - 1).lower) &&
  !figure.scaled &&
  figure.per === null &&
  figure.core - lender.next <= REACH &&
  (lender.unit === 'point' || (isMoney(lender) && isMove(tokens, lender) && isLevelOf(lender, figure)));

const isMove = (tokens: Tokens, { change, start }: Figure): boolean =>
  change !== null || tokens.at(start - 1).lower === 'by';

/** A price is more than it moved by, and no ten thousand times as much: "up 0.9p at 80" is 80 pence, not pounds. */
const isLevelOf = (move: Figure, { number }: Figure): boolean => number > move.number && number < move.number * 5000;

/** "settled at 12.95 yen on EEX, up 0.20": a price and by how much it moved. */
const isMoved = (tokens: Tokens, lender: Figure, figure: Figure): boolean =>
  isMoney(lender) &&
  figure.change !== null &&
  !figure.scaled &&
  !lender.scaled &&
  figure.number < lender.number &&
  /^(?:down|up)$/u.test(tokens.at(figure.start - 1).lower) &&
  tokens.at(figure.start - 2).text === ',' &&
  figure.core - lender.next <= REACH / 2;

/** "14,137 yen per kilowatt, up from 9,425": an earlier level of the same, of about its size. */
const isAnotherLevel = (tokens: Tokens, lender: Figure, figure: Figure): boolean =>
  isMoney(lender) &&
  lender.scaled === figure.scaled &&
  tokens.at(figure.start - 1).lower === 'from' &&
  /^(?:down|up)$/u.test(tokens.at(figure.start - 2).lower) &&
  isOfSize(lender, figure) &&
  figure.core - lender.next <= REACH;

/** Counts lend to counts; money and percent only to what is written like them ("four billion" behind "$5 billion"). */
function mayLend(lender: Figure, figure: Figure): boolean {
  const { scaled } = figure;
  if (lender.unit === null) return false;
  if (isMoney(lender)) return scaled ? lender.scaled : isLike(lender, figure);
  if (isPercent(lender) && (scaled || figure.number >= 1000)) return false;
  if (TIMES.has(lender.unit) && (scaled || figure.per !== null)) return false;
  if (lender.scaled && !scaled && figure.number < 1000) return false;
  if (figure.kind === 'count') return lender.kind === 'count';
  return LENDERS.has(lender.kind);
}

/** Prices compared are of one size: "at 134.52 yen, up from 133.98". */
const isLike = (lender: Figure, figure: Figure): boolean =>
  !Number.isInteger(figure.number) && isOfSize(lender, figure);

/** "at 1,850 and 1,880 dollars": prices listed have one currency behind the last. */
const isPrice = (lender: Figure, figure: Figure): boolean =>
  lender.kind === 'money' && !lender.scaled && figure.kind === 'number' && !figure.scaled && isOfSize(lender, figure);

const isOfSize = (lender: Figure, { number }: Figure): boolean =>
  number < lender.number * 5 && number > lender.number / 5;

const LENDERS: ReadonlySet<FigureKind> = new Set(['count', 'percent', 'measure', 'ellipsis']);

/** How far a figure lends its noun, in words. */
const REACH = 16;

/** Prepositions of comparison before the number, or a list that it goes on with: "and Kyushu four", ", two of which". */
function isCompared(tokens: Tokens, figure: Figure, before: Figure): boolean {
  if (figure.core - before.next > REACH || crossesSentence(tokens, before.next, figure.start)) return false;
  let index = figure.start - 1;
  if (COMPARING.has(tokens.at(index).lower)) return !isOwnSubject(tokens, index - 1, before);
  if (tokens.at(index).lower === 'of' && before.kind === 'count' && (figure.per !== null || isOutOf(tokens, index)))
    return true;
  if (figure.scaled && before.scaled) return true;
  if (isDivided(tokens, index, figure, before)) return true;
  if (isExtended(tokens, index, before) || isSettled(tokens, index, before)) return true;
  if (HAVING.has(tokens.at(index).lower) && (isCapital(tokens.at(index - 1)) || isAnd(tokens, index - 1))) index -= 1;
  while (index > before.next && isCapital(tokens.at(index))) index -= 1;
  return LISTING.has(tokens.at(index).lower) || findSubjectStart(tokens, figure, before) !== null;
}

/** "revenue rose to 94 billion dollars and subscribers to 1 billion": people and the like, before "to", are no money. */
const isOwnSubject = (tokens: Tokens, index: number, before: Figure): boolean =>
  isMoney(before) && PEOPLE.test(tokens.at(index).lower) && /^(?:,|and|but|while)$/u.test(tokens.at(index - 1).lower);

const PEOPLE = /^(?:accounts|contracts|households|visits|\p{L}+(?:er|or|ent|ist|ian)s)$/u;

/** "146 sellers out of 706". */
const isOutOf = (tokens: Tokens, of: number): boolean => tokens.at(of - 1).lower === 'out';

/** "a limit of 40 years, extendable by 20", "three years in prison, suspended for five". */
const isExtended = (tokens: Tokens, preposition: number, before: Figure): boolean =>
  TIMES.has(before.unit ?? '') &&
  /^(?:by|for)$/u.test(tokens.at(preposition).lower) &&
  /^(?:extend|prolong|renew|shorten|suspend)\p{L}+$/u.test(tokens.at(preposition - 1).lower);

/** "touched 0.85 francs before settling at about 1.04". */
const isSettled = (tokens: Tokens, preposition: number, before: Figure): boolean =>
  isMoney(before) &&
  tokens.at(preposition).lower === 'at' &&
  /^(?:clos|end|finish|settl|trad)ing$/u.test(tokens.at(preposition - 1).lower);

/** "352,000 cars, including 61,000 in Japan", "713 members: 465 in the lower house": a part behind its whole. */
const isDivided = (tokens: Tokens, joint: number, figure: Figure, before: Figure): boolean =>
  before.kind === 'count' &&
  figure.number < before.number &&
  (tokens.at(joint).lower === 'including' || (tokens.at(joint).text === ':' && joint === before.next));

const isAnd = (tokens: Tokens, index: number): boolean => /^(?:,|and)$/u.test(tokens.at(index).lower);

/** Verbs with which a clause of a list has its own: "Tokyo has 7.9 percent, Okinawa has 31.8", "has 300 stores and wants 500". */
const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had', 'want', 'wants']);

const COMPARING: ReadonlySet<string> = new Set('to from than with against versus vs'.split(' '));
const LISTING: ReadonlySet<string> = new Set(['and', ',', 'or', ';', 'while', 'but']);

/** "from 14 to 20 companies", "fell to 12 from 15 cases", "96 and 50 points", "3, 4 and 5 cases". */
function isListedBefore(tokens: Tokens, figure: Figure, after: Figure): boolean {
  if (after.start - figure.next > 2 || crossesSentence(tokens, figure.next, after.start)) return false;
  const joint = tokens.at(figure.next).lower;
  if (joint === ',') return /^(?:,|and|or)$/u.test(tokens.at(after.next).lower);
  return joint === 'to' || joint === 'from' || joint === 'and' || joint === 'or';
}
