import type { Figure, FigureKind } from './figure';
import { endsSentence, isCapital, type Tokens } from './tokens';

/**
 * Gives numbers without a noun the noun of a figure beside them in the same sentence: "Kansai has seven reactors and Kyushu
 * four" → 4 reactor; "142,285 units, compared to 141,951" → 141951 unit; "$5 billion on top of the four billion" → USD.
 * Numbers in words that find none are dropped.
 */
export function completeFromNeighbours(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  const complete: Figure[] = [];
  for (const [index, figure] of figures.entries()) {
    const before = isLevel(tokens, figure, complete.at(-1)) ? complete.at(-2) : complete.at(-1);
    const lender = isWithoutNoun(tokens, figure) ? findLender(tokens, figure, before, figures[index + 1]) : null;
    if (lender !== null) complete.push(borrow(figure, lender));
    else if (!figure.tentative) complete.push(figure);
  }
  return complete;
}

/** A number alone, or one "of which" are told: "17 units, 14 of which run". */
const isWithoutNoun = (tokens: Tokens, { kind, unit, next }: Figure): boolean =>
  kind === 'number' ||
  (kind === 'count' && unit === null && tokens.at(next).lower === 'of' && tokens.at(next + 1).lower === 'which');

/** "rose 41 percent to 4.27 million": a percentage by which something changed is of another kind than what it reached. */
const isLevel = (tokens: Tokens, figure: Figure, before?: Figure): boolean =>
  before !== undefined &&
  before.kind === 'percent' &&
  tokens.at(before.start - 1).lower !== 'from' &&
  tokens.at(figure.start - 1).lower === 'to' &&
  !crossesSentence(tokens, before.next, figure.start);

const borrow = (figure: Figure, lender: Figure): Figure => ({
  ...figure,
  unit: lender.unit,
  per: figure.per ?? lender.per,
  kind: 'ellipsis',
  tentative: false,
});

/** The figure before, else the one behind, that stands in the same sentence and may lend its noun. */
function findLender(tokens: Tokens, figure: Figure, before?: Figure, after?: Figure): Figure | null {
  if (isCapital(tokens.at(figure.next)) && !tokens.at(figure.next).titleCase) return null;
  if (before !== undefined && mayLend(before, figure) && isCompared(tokens, figure, before)) return before;
  if (figure.tentative && tokens.at(figure.core - 1).lower === 'the') return null;
  if (after !== undefined && mayLend(after, figure) && isListedBefore(tokens, figure, after)) return after;
  return null;
}

/** Counts lend to counts; money and percent only to what is written like them ("four billion" behind "$5 billion"). */
function mayLend(lender: Figure, figure: Figure): boolean {
  const { scaled } = figure;
  if (lender.unit === null) return false;
  if (lender.kind === 'money') return scaled || isLike(lender, figure);
  if (lender.kind === 'percent' && scaled) return false;
  if (figure.kind === 'count') return lender.kind === 'count';
  return LENDERS.has(lender.kind);
}

/** Prices compared are of one size: "at 134.52 yen, up from 133.98". */
const isLike = (lender: Figure, { number }: Figure): boolean =>
  !Number.isInteger(number) && number < lender.number * 5 && number > lender.number / 5;

const LENDERS: ReadonlySet<FigureKind> = new Set(['count', 'percent', 'measure', 'ellipsis']);

/** How far a figure lends its noun, in words. */
const REACH = 16;

/** Prepositions of comparison before the number, or a list that it goes on with: "and Kyushu four", ", two of which". */
function isCompared(tokens: Tokens, figure: Figure, before: Figure): boolean {
  if (figure.core - before.next > REACH || crossesSentence(tokens, before.next, figure.start)) return false;
  let index = figure.start - 1;
  if (COMPARING.has(tokens.at(index).lower)) return true;
  if (tokens.at(index).lower === 'of' && before.kind === 'count' && (figure.per !== null || isOutOf(tokens, index)))
    return true;
  if (figure.scaled && before.scaled) return true;
  if (HAVING.has(tokens.at(index).lower) && isCapital(tokens.at(index - 1))) index -= 1;
  while (index > before.next && isCapital(tokens.at(index))) index -= 1;
  return LISTING.has(tokens.at(index).lower);
}

/** "146 sellers out of 706". */
const isOutOf = (tokens: Tokens, of: number): boolean => tokens.at(of - 1).lower === 'out';

/** Verbs with which the next clause of a list has its own: "Tokyo has 7.9 percent, Okinawa has 31.8". */
const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had']);

const COMPARING: ReadonlySet<string> = new Set('to from than with against versus vs'.split(' '));
const LISTING: ReadonlySet<string> = new Set(['and', ',', 'or', ';', 'while', 'but']);

/** "from 14 to 20 companies", "fell to 12 from 15 cases", "96 and 50 points". */
function isListedBefore(tokens: Tokens, figure: Figure, after: Figure): boolean {
  if (after.start - figure.next > 2 || crossesSentence(tokens, figure.next, after.start)) return false;
  const joint = tokens.at(figure.next).lower;
  return joint === 'to' || joint === 'from' || joint === 'and' || joint === 'or' || joint === ',';
}

function crossesSentence(tokens: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (endsSentence(tokens, index)) return true;
  return false;
}
