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
    const lender = figure.kind === 'number' ? findLender(tokens, figure, complete.at(-1), figures[index + 1]) : null;
    if (lender !== null) complete.push(borrow(figure, lender));
    else if (!figure.tentative) complete.push(figure);
  }
  return complete;
}

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
  if (before.kind === 'percent' && tokens.at(index).lower === 'to' && tokens.at(before.start - 1).lower !== 'from')
    return false; // "slipped 1.4% to 10 million": a change and what it led to
  if (COMPARING.has(tokens.at(index).lower)) return true;
  if (tokens.at(index).lower === 'of' && before.kind === 'count' && figure.per !== null) return true;
  if (figure.scaled && before.scaled) return true;
  while (index > before.next && isCapital(tokens.at(index))) index -= 1;
  return LISTING.has(tokens.at(index).lower);
}

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
