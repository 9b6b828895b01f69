import { ERAS } from './eras';
import type { Found } from './expression';
import { found, isFree, wordAt } from './input';
import { readOrdinal } from './read-number';
import type { Token } from './tokens';

/** "Heisei 28" → 2016; "the fifth year of Reiwa" (with `at` on the ordinal) → 2023. Null for a year the era never had. */
export function readEraYear(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const number = tokens[at + 1];
  if (ERAS.has(token.lower)) {
    return number?.kind === 'number' && isFree(tokens, at + 1) ? toYear(token.lower, number.number, at + 2) : null;
  }
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null || wordAt(tokens, ordinal.end) !== 'year' || wordAt(tokens, ordinal.end + 1) !== 'of')
    return null;
  const era = wordAt(tokens, ordinal.end + 2);
  return ERAS.has(era) ? toYear(era, ordinal.value, ordinal.end + 3) : null;
}

function toYear(era: string, number: number, end: number): Found | null {
  const { base, years } = ERAS.get(era) ?? { base: 0, years: 0 };
  return number >= 1 && number <= years ? found({ is: 'year', year: base + number, era: true }, end) : null;
}
