import { wordAt } from './input';
import type { Counted } from './read-number';
import type { Token } from './tokens';

/** A month's name or its short form with the full stop: "April", "Sept."; null where none stands there. */
export function readMonthName(tokens: readonly Token[], at: number): Counted | null {
  const { month, short } = tokens[at]?.entry ?? {};
  if (month === undefined) return null;
  return { value: month, end: short === true ? skipStop(tokens, at + 1) : at + 1 };
}

/** A weekday's name or its short form with the full stop: "Monday", "Fri."; null where none stands there. */
export function readWeekdayName(tokens: readonly Token[], at: number): Counted | null {
  const { weekday, short } = tokens[at]?.entry ?? {};
  if (weekday === undefined) return null;
  return { value: weekday, end: short === true ? skipStop(tokens, at + 1) : at + 1 };
}

const skipStop = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at) === '.' && tokens[at]?.glued === true ? at + 1 : at;
