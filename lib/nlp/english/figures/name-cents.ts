import type { Figure } from './figure';
import { clean } from './read-numeral';

/** Currencies of which prose says cents. */
const WITH_CENTS: ReadonlySet<string | null> = new Set(['AUD', 'CAD', 'EUR', 'HKD', 'NZD', 'SGD', 'USD', 'ZAR']);

/**
 * Makes cents the hundredth part of the currency that the figure nearest them has: "rose 39 cents to $62.26" → 0.39 USD. They
 * stay "cent" where the article has no currency that has them.
 */
export function nameCents(figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some(({ unit }) => unit === 'cent')) return figures;
  const before = lastSeen(figures);
  const after = lastSeen(figures.toReversed()).reverse();
  return figures.map((figure, index) =>
    figure.unit === 'cent' ? toHundredth(figure, nearer(before[index], after[index])) : figure,
  );
}

/** A currency that has cents, so many figures away. */
interface Seen {
  readonly unit: string;
  readonly away: number;
}

/** For each figure the last such currency up to it, in one pass. */
function lastSeen(figures: readonly Figure[]): (Seen | undefined)[] {
  let last: Seen | undefined;
  return figures.map(({ unit }) => {
    last = unit !== null && WITH_CENTS.has(unit) ? { unit, away: 0 } : last && { ...last, away: last.away + 1 };
    return last;
  });
}

/** Of two as near, the one behind: "39 cents to $62.26". */
const nearer = (before: Seen | undefined, after: Seen | undefined): string | null =>
  ((after?.away ?? Number.POSITIVE_INFINITY) <= (before?.away ?? Number.POSITIVE_INFINITY) ? after : before)?.unit ??
  null;

const toHundredth = (figure: Figure, unit: string | null): Figure =>
  unit === null
    ? figure
    : {
        ...figure,
        unit,
        number: clean(figure.number / 100),
        high: figure.high === null ? null : clean(figure.high / 100),
      };
