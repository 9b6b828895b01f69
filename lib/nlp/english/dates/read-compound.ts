import { wordAt } from './input';
import type { Unit } from './lexicon';
import { readCount } from './read-number';
import type { Token } from './tokens';

/** A count of one unit with the index of the token after it. */
export interface CountedUnit {
  readonly count: number;
  readonly unit: Unit;
  readonly end: number;
}

/** Units that are counted on in a smaller one, and how many of those they are. */
const SMALLER: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = { year: ['month', 12], week: ['day', 7] };

/** "two years and three months", "2 weeks and 2 days": in the smaller unit. `units` itself where nothing smaller follows. */
export function readCompound<T extends CountedUnit>(tokens: readonly Token[], units: T): T {
  const [unit, factor] = SMALLER[units.unit] ?? [];
  if (unit === undefined || factor === undefined || wordAt(tokens, units.end) !== 'and') return units;
  const count = readCount(tokens, units.end + 1);
  if (count === null || tokens[count.end]?.entry.unit !== unit) return units;
  return { ...units, unit, count: units.count * factor + count.value, end: count.end + 1 };
}
