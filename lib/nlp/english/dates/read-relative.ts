import type { Expression, Found } from './expression';
import { found, wordAt } from './input';
import type { Unit } from './lexicon';
import { readUnit, type UnitRead } from './read-unit';
import type { Token } from './tokens';

/** Words before a unit, and how far from the publication date's unit they point. */
const FROM_PUBLICATION = new Map([
  ['last', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** Words before a unit that count from the date named before. */
const FROM_ANCHOR = new Map([
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['following', 1],
  ['ensuing', 1],
  ['subsequent', 1],
]);

const SAME = new Set(['same', 'that']);

/** The index of the word that counts in "this past week", "that same month". */
function skipPointer(tokens: readonly Token[], at: number): number {
  const next = wordAt(tokens, at + 1);
  const isDouble = wordAt(tokens, at) === 'this' ? /^(?:past|coming|last|same)$/.test(next) : next === 'same';
  return isDouble && /^(?:this|that)$/.test(wordAt(tokens, at)) ? at + 1 : at;
}

/** "last week", "this fiscal year", "the previous month", "the following day", "the same day", "that year". */
export function readRelativeUnit(tokens: readonly Token[], at: number, article: boolean): Found | null {
  const core = skipPointer(tokens, at);
  const read = readUnit(tokens, core + 1);
  const expression = read === null ? null : toRelative(wordAt(tokens, core), read, article || core > at);
  return read === null || expression === null ? null : found(expression, read.end);
}

/** `isDefinite`: "the" or "this" stands before the word. */
function toRelative(word: string, { unit, dayPart }: UnitRead, isDefinite: boolean): Expression | null {
  // "warned that half of homes": a share, not a half year
  if (SAME.has(word))
    return word === 'that' && (isDefinite || unit === 'half') ? null : { is: 'same', unit, loose: false };
  const fromAnchor = FROM_ANCHOR.get(word);
  if (fromAnchor !== undefined) return isDefinite ? shift(unit, fromAnchor, 'anchor') : null;
  if (word === 'past') return isDefinite ? toPast(unit) : null;
  const by = FROM_PUBLICATION.get(word);
  if (by === undefined || unit === 'half') return null;
  if (unit === 'day') return toDay(word, by, dayPart, isDefinite);
  return isDefinite ? toDefinite(unit, by) : shift(unit, by, 'publication');
}

/** "this morning", "last night", "the next day"; "the last day" is the last of something. */
function toDay(word: string, by: number, dayPart: boolean, isDefinite: boolean): Expression | null {
  if (word === 'next') return isDefinite || !dayPart ? shift('day', by, 'anchor') : null;
  return dayPart && !isDefinite && by <= 0 ? shift('day', by, 'publication') : null;
}

const shift = (unit: Unit, by: number, from: 'publication' | 'anchor'): Expression => ({
  is: 'shift',
  unit,
  by,
  from,
  counted: false,
  approximate: false,
});

/** "the past year" is the twelve months up to now; "the past fiscal year" is the last one. */
const toPast = (unit: Unit): Expression =>
  isRolling(unit) ? { is: 'recent', count: 1, unit, ahead: false } : shift(unit, -1, 'publication');

/** Units that "the last" and "the next" count from today on, not by the calendar. */
const isRolling = (unit: Unit): boolean => unit !== 'quarter' && unit !== 'fiscal-year' && unit !== 'weekend';

/** "the last year" is the twelve months up to now, "the current year" this year. */
const toDefinite = (unit: Unit, by: number): Expression =>
  by === 0 || !isRolling(unit) ? shift(unit, by, 'publication') : { is: 'recent', count: 1, unit, ahead: by > 0 };

const DAYS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** "yesterday", "today", "tonight", "tomorrow morning". */
export function readRelativeDay(tokens: readonly Token[], at: number, article: boolean): Found | null {
  if (article) return null;
  const word = wordAt(tokens, at);
  const by = DAYS.get(word);
  return by === undefined ? null : found(shift('day', by, 'publication'), skipDayPart(tokens, at + 1));
}

/** The index after a part of the day ("Monday night", "yesterday morning"), else `at`. */
export const skipDayPart = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.entry.dayPart === true ? at + 1 : at;
