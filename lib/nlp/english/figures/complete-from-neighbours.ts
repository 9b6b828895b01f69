import type { Figure } from './figure';
import { findEarlierLender } from './find-earlier-lender';
import { findGapLender } from './find-gap-lender';
import { findLender } from './find-lender';
import { isPartOf } from './is-part-of';
import { readSubjectNoun } from './read-subject-noun';
import type { Tokens } from './tokens';

/**
 * Gives numbers without a noun the noun that English leaves out: of a figure beside them in the same sentence ("Kansai has
 * seven reactors and Kyushu four" → 4 reactor; "$5 billion on top of the four billion" → USD), of the sentence's own subject
 * ("the number of cars rose to 952,000"), or of the sentence before ("2,500 of them"). Numbers in words that find none are
 * dropped.
 */
export function completeFromNeighbours(tokens: Tokens, figures: readonly Figure[]): readonly Figure[] {
  const complete: Figure[] = [];
  for (const [index, figure] of figures.entries()) {
    const whole = isWithoutNoun(tokens, figure) ? fill(tokens, figure, complete, figures[index + 1]) : null;
    if (whole !== null) complete.push(whole);
    else if (!figure.tentative || isWhole(tokens, figure, complete.at(-1))) complete.push(figure);
  }
  return complete;
}

/** A number alone, or one "of which" or "of them" are told: "17 units, 14 of which run". */
const isWithoutNoun = (tokens: Tokens, figure: Figure): boolean => figure.kind === 'number' || isPartOf(tokens, figure);

function fill(tokens: Tokens, figure: Figure, before: readonly Figure[], after?: Figure): Figure | null {
  if (figure.named) return borrow(figure, findGapLender(tokens, figure, before.at(-1)));
  const lender = findLender(tokens, figure, before, after);
  if (lender !== null) return borrow(figure, lender);
  const noun = readSubjectNoun(tokens, figure);
  if (noun !== null) return { ...figure, unit: noun, kind: 'ellipsis', tentative: false };
  return borrow(figure, findEarlierLender(tokens, figure, before));
}

const borrow = (figure: Figure, lender: Figure | null): Figure | null =>
  lender === null
    ? null
    : { ...figure, unit: lender.unit, per: figure.per ?? lender.per, kind: 'ellipsis', tentative: false };

/** "nine of the ten": the whole of which the figure before is a part. */
const isWhole = (tokens: Tokens, { core, named }: Figure, part?: Figure): boolean =>
  !named && part?.next === core - 2 && tokens.at(core - 2).lower === 'of' && tokens.at(core - 1).lower === 'the';
