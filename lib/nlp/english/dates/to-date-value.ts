import type { DateValue } from '../../types';
import { findSurroundings } from './bound';
import type { Expression } from './expression';
import { wordAt } from './input';
import { type Period, toValue } from './period';
import type { BlockReading } from './read-blocks';

/**
 * A placed period as the candidate's value, with what the words around it add; null where it cannot be written.
 * `published`: the day of publication, as `calendar.ts` counts days.
 */
export function toDateValue(period: Period, reading: BlockReading, published: number | null): DateValue | null {
  const { tokens, start, end, expression } = reading;
  const isAhead = published !== null && period.first > published;
  const { bound, approximate, fixed } = findSurroundings(tokens, start, end, isAhead);
  const isRough =
    expression.is === 'part' &&
    (expression.part === 'start' || expression.part === 'end') &&
    !fixed &&
    period.first === period.last;
  return toValue(
    { ...period, approximate: period.approximate || approximate || (isRough && isLong(expression.of)) },
    toBound(reading, bound),
  );
}

/** "within" sets a bound itself; the "from" of a range has its "to" and sets none. */
function toBound({ tokens, start, expression }: BlockReading, bound: DateValue['bound']): DateValue['bound'] {
  if (wordAt(tokens, start) === 'within') return 'max';
  return expression.is === 'range' && wordAt(tokens, start - 1) === 'from' ? null : bound;
}

/** "the end of 2024" is a time of the year, "the end of March" the last of the month. */
const isLong = (of: Expression): boolean => !/^(?:month|week-of|weekday|day)$/.test(of.is);
