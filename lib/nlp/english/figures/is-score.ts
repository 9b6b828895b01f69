import type { Numeral } from './numeral';
import { readNumeral } from './read-numeral';
import type { Tokens } from './tokens';

/**
 * "26 to 17", "nine to four": two bare numbers of which the first is the greater are a score or a vote, no range, which
 * ascends, and no move, which says "from". Asked of either number; no unit of measure follows it.
 */
export function isScore(tokens: Tokens, start: number, numeral: Numeral): boolean {
  const lead = tokens.at(numeral.next).lower === 'to' ? readNumeral(tokens, numeral.next + 1) : null;
  if (lead !== null && isBare(lead)) return isDescending(tokens, start, numeral, lead);
  if (tokens.at(start - 1).lower !== 'to') return false;
  const before = readNumeral(tokens, start - 2);
  return before !== null && before.next === start - 1 && isDescending(tokens, start - 2, before, numeral);
}

const isBare = ({ scale, share }: Numeral): boolean => scale === 1 && !share;

const isDescending = (tokens: Tokens, start: number, first: Numeral, second: Numeral): boolean =>
  isBare(first) &&
  isBare(second) &&
  Number.isInteger(first.value) &&
  first.value > second.value &&
  tokens.at(start - 1).lower !== 'from' &&
  !/^[%€$£¥]$/u.test(tokens.at(second.next).text);
