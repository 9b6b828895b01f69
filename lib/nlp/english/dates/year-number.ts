import type { Token } from './tokens';

/** Years that a four-digit number beside a month, a quarter or a preposition may mean. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** Whether a token is four digits in a year's range. */
export const isYearNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'number' &&
  token.end - token.start === 4 &&
  token.number >= FIRST_YEAR &&
  token.number <= LAST_YEAR;

/** The year that two figures mean: of this century up to 68, of the last from 69 on (POSIX `strptime`, `%y`). */
export const fromTwoDigits = (number: number): number => number + (number <= 68 ? 2000 : 1900);
