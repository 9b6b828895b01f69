import type { Figure } from './figure';
import { findEarlierLender } from './find-earlier-lender';
import { findGapLender } from './find-gap-lender';
import { findGroupNoun } from './find-group-noun';
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
    else if (isWithoutNoun(tokens, figure) && isWhole(tokens, figure, complete.at(-1)))
      completeGroup(tokens, figure, complete);
    else if (!figure.tentative) complete.push(figure);
  }
  return complete;
}

/** "Japan's utilities … nine of the ten": part and whole take the noun of the group named before. */
function completeGroup(tokens: Tokens, whole: Figure, complete: Figure[]): void {
  const unit = findGroupNoun(tokens, whole.core);
  const part = complete.pop();
  if (part !== undefined) complete.push(unit === null || part.kind !== 'number' ? part : fromNoun(part, unit));
  complete.push(unit === null ? { ...whole, tentative: false } : fromNoun(whole, unit));
}

const fromNoun = (figure: Figure, unit: string): Figure => ({ ...figure, unit, kind: 'ellipsis', tentative: false });

/** A number alone, or one "of which" or "of them" are told: "17 units, 14 of which run". */
const isWithoutNoun = (tokens: Tokens, figure: Figure): boolean => figure.kind === 'number' || isPartOf(tokens, figure);

function fill(tokens: Tokens, figure: Figure, before: readonly Figure[], after?: Figure): Figure | null {
  if (figure.named) return borrow(figure, findGapLender(tokens, figure, before.at(-1)));
  const lender = findLender(tokens, figure, before, after);
  if (lender !== null) return borrow(figure, lender);
  const noun = readSubjectNoun(tokens, figure);
  if (noun !== null) return isBy(tokens, figure) ? { ...fromNoun(figure, noun), change: null } : fromNoun(figure, noun);
  return borrow(figure, findEarlierLender(tokens, figure, before));
}

/** "gained more homes than it lost, by 412": how far two counts are apart, which is no change. */
const isBy = (tokens: Tokens, { start }: Figure): boolean => tokens.at(start - 1).lower === 'by';

const borrow = (figure: Figure, lender: Figure | null): Figure | null =>
  lender === null
    ? null
    : { ...figure, unit: lender.unit, per: figure.per ?? lender.per, kind: 'ellipsis', tentative: false };

/** "nine of the ten": the whole of which the figure before is a part. */
const isWhole = (tokens: Tokens, { core, named }: Figure, part?: Figure): boolean =>
  !named && part?.next === core - 2 && tokens.at(core - 2).lower === 'of' && tokens.at(core - 1).lower === 'the';
