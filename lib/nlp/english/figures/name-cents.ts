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
  return figures.map((figure, index) =>
    figure.unit === 'cent' ? toHundredth(figure, findNearest(figures, index)) : figure,
  );
}

function findNearest(figures: readonly Figure[], from: number): string | null {
  for (let away = 1; away < figures.length; away += 1)
    for (const unit of [figures[from + away]?.unit, figures[from - away]?.unit])
      if (unit != null && WITH_CENTS.has(unit)) return unit;
  return null;
}

const toHundredth = (figure: Figure, unit: string | null): Figure =>
  unit === null
    ? figure
    : {
        ...figure,
        unit,
        number: clean(figure.number / 100),
        high: figure.high === null ? null : clean(figure.high / 100),
      };
