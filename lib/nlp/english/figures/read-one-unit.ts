import type { Composite } from './read-composite';
import { NOT_PER } from './read-denominator';
import { readUnit } from './read-unit';
import { isGlued, type Tokens } from './tokens';
import { TIMES } from './units';

/**
 * Reads how long something lasted where "a" is the number: `"for about a year"` → 1 year. Only between a word that asks for a
 * length and no word that makes it a point in time ("about a year ago"); `null` elsewhere ("a book about a year abroad").
 */
export function readOneUnit(tokens: Tokens, start: number): Composite | null {
  const { lower } = tokens.at(start);
  if (lower !== 'a' && lower !== 'an') return null;
  if (!ROUGHLY.has(tokens.at(start - 1).lower) || !LASTING.has(tokens.at(start - 2).lower)) return null;
  const unit = readUnit(tokens, start + 1);
  if (unit === null || !TIMES.has(unit.unit ?? '')) return null;
  const follower = tokens.at(unit.next);
  return NOT_PER.has(follower.lower) || isGlued(follower, '-') ? null : { value: 1, measure: unit };
}

const ROUGHLY: ReadonlySet<string> = new Set('about almost around nearly roughly'.split(' '));
const LASTING: ReadonlySet<string> = new Set('for last lasted lasting lasts take taken takes taking took'.split(' '));
