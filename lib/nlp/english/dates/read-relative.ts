import type { Expression, Found, Named } from './expression';
import { afterWords, found, type Input, longest, skipOne, wordAt } from './input';
import type { Unit } from './lexicon';
import { readCount } from './read-number';
import { readTheUnit } from './read-part';
import { readYearLike } from './read-year';
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
const FISCAL = new Set(['fiscal', 'financial', 'business', 'accounting', 'bookkeeping']);
const CALENDAR = new Set(['calendar', 'full', 'whole', 'entire']);

/** "year" → year, "fiscal year" → fiscal-year, "night" → day, with the index after it; null where no unit in the singular stands there. */
export function readUnit(tokens: readonly Token[], at: number): { readonly unit: Unit; readonly end: number } | null {
  const isFiscal = FISCAL.has(wordAt(tokens, at));
  const core = isFiscal ? at + 1 : skipOne(tokens, at, CALENDAR);
  const { unit, plural, dayPart } = tokens[core]?.entry ?? {};
  if (dayPart === true && core === at) return { unit: 'day', end: core + 1 };
  if (unit === undefined || plural === true)
    return isFiscal && at > 0 && !isNoun(tokens, core) ? bareFiscal(tokens, at) : null;
  if (isFiscal) return unit === 'year' ? { unit: 'fiscal-year', end: core + 1 } : { unit, end: core + 1 };
  return { unit, end: core + 1 };
}

const isDayPart = (tokens: readonly Token[], at: number): boolean => tokens[at]?.entry.dayPart === true;

/** "this fiscal", as the Asian business press shortens "this fiscal year". */
const bareFiscal = (tokens: readonly Token[], at: number): { readonly unit: Unit; readonly end: number } | null =>
  wordAt(tokens, at) === 'fiscal' && FROM_PUBLICATION.has(wordAt(tokens, at - 1))
    ? { unit: 'fiscal-year', end: at + 1 }
    : null;

const isNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !isFunctionWord(wordAt(tokens, at));

const FUNCTION_WORDS = new Set(
  'and or but to in on at by for from as is was will after before with through until that which'.split(' '),
);
const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** "that same month" is "that month". */
const skipThat = (tokens: readonly Token[], at: number): number =>
  afterWords(tokens, at, 'that', 'same') > 0 ? at + 1 : at;

/** "last week", "this fiscal year", "the previous month", "the following day", "the same day", "that year". */
export function readRelativeUnit(tokens: readonly Token[], at: number, article: boolean): Found | null {
  const past =
    wordAt(tokens, at) === 'this' && /^(?:past|coming|last|same)$/.test(wordAt(tokens, at + 1))
      ? at + 1
      : skipThat(tokens, at);
  const word = wordAt(tokens, past);
  const read = readUnit(tokens, past + 1);
  if (read === null) return null;
  const { unit, end } = read;
  if (SAME.has(word)) return word === 'that' && article ? null : found({ is: 'same', unit, loose: false }, end);
  const fromAnchor = FROM_ANCHOR.get(word);
  if (fromAnchor !== undefined) return article || past > at ? found(shift(unit, fromAnchor, 'anchor'), end) : null;
  if (word === 'past') return article || past > at ? toPast(unit, end) : null;
  const by = FROM_PUBLICATION.get(word);
  if (by === undefined || unit === 'half') return null;
  if (isDayPart(tokens, end - 1) && (article ? word !== 'next' : by > 0)) return null;
  return found(article ? withArticle(word, unit, by) : shift(unit, by, 'publication'), end);
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
const toPast = (unit: Unit, end: number): Found =>
  found(isRolling(unit) ? { is: 'recent', count: 1, unit, ahead: false } : shift(unit, -1, 'publication'), end);

/** Units that "the last" and "the next" count from today on, not by the calendar. */
const isRolling = (unit: Unit): boolean => unit !== 'quarter' && unit !== 'fiscal-year' && unit !== 'weekend';

/** "the last year" is the twelve months up to now, "the next day" the day after the one named, "the current year" this year. */
function withArticle(word: string, unit: Unit, by: number): Expression {
  if (by === 0 || !isRolling(unit)) return shift(unit, by, 'publication');
  if (word === 'next' && unit === 'day') return shift(unit, by, 'anchor');
  return { is: 'recent', count: 1, unit, ahead: by > 0 };
}

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

const WHICH = new Map<string, Named['which']>([
  ['last', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['past', 'past'],
]);

/** "last April", "next Friday", "this summer", "this past Monday", "this coming autumn", "next Christmas". */
export function readNamed(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const second = wordAt(tokens, at) === 'this' ? WHICH.get(wordAt(tokens, at + 1)) : undefined;
  const isDouble = second === 'past' || second === 'coming' || second === 'last';
  const which = isDouble ? second : WHICH.get(wordAt(tokens, at));
  if (which === undefined || (which === 'past' && !isDouble && !article)) return null;
  const inner = input.read(isDouble ? at + 2 : at + 1);
  if (inner === null || !isNameable(inner.expression)) return null;
  if (inner.expression.of !== null) return null;
  return found({ is: 'named', which, of: inner.expression }, inner.end);
}

const NAMEABLE = new Set(['weekday', 'month', 'months', 'season', 'holiday', 'quarter', 'half', 'day']);
const isNameable = (expression: Expression): expression is Named['of'] => NAMEABLE.has(expression.is);

/** "earlier this year", "later in the month", "later today", "late last year" is a part: see `readPart`. */
export function readRemainder(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const side = wordAt(tokens, at);
  if (side === 'rest' || side === 'remainder') return readRest(input, at);
  if (article || (side !== 'earlier' && side !== 'later')) return null;
  const inThe = afterWords(tokens, at + 1, 'in', 'the');
  if (inThe > 0) {
    const read = readUnit(tokens, inThe);
    return read === null
      ? null
      : found({ is: 'remainder', side, of: { is: 'same', unit: read.unit, loose: true } }, read.end);
  }
  if (wordAt(tokens, at + 1) === 'in') {
    const whole = input.read(at + 2);
    return whole !== null && /^(?:month|year)$/.test(whole.expression.is)
      ? found({ is: 'remainder', side, of: whole.expression }, whole.end)
      : null;
  }
  const of = longest([readRelativeUnit(tokens, at + 1, false), readRelativeDay(tokens, at + 1, false)]);
  return of === null || !isNow(of.expression) ? null : found({ is: 'remainder', side, of: of.expression }, of.end);
}

/** "the rest of the year", "the remainder of 2023". */
function readRest(input: Input, at: number): Found | null {
  if (wordAt(input.tokens, at + 1) !== 'of') return null;
  const of = readYearLike(input, at + 2) ?? input.read(at + 2) ?? readTheUnit(input.tokens, at + 2);
  const isWhole = of !== null && /^(?:year|month|shift|same|fiscal-year|decade|season)$/.test(of.expression.is);
  return isWhole ? found({ is: 'remainder', side: 'later', of: of.expression }, of.end) : null;
}

const isNow = (expression: Expression): boolean =>
  (expression.is === 'shift' && expression.by === 0 && expression.from === 'publication') ||
  (expression.is === 'same' && !expression.loose);

/** "the past five years", "the next two weeks", "the last couple of months", "the 5 upcoming years". */
export function readRecent(tokens: readonly Token[], at: number, article: boolean): Found | null {
  const direction = RECENT.get(wordAt(tokens, at));
  const count = readCount(tokens, direction === undefined ? at : at + 1);
  if (count === null || /^an?$/.test(wordAt(tokens, count.end - 1))) return null;
  const inner = direction ?? RECENT.get(wordAt(tokens, count.end));
  const core = direction === undefined ? count.end + 1 : count.end;
  const { unit, plural } = tokens[core]?.entry ?? {};
  if (inner === undefined || unit === undefined || plural !== true || (direction === undefined && !article))
    return null;
  return found({ is: 'recent', count: count.value, unit, ahead: inner }, core + 1);
}

/** Whether a word before a count of units looks ahead of the publication date. */
const RECENT = new Map([
  ['last', false],
  ['past', false],
  ['next', true],
  ['coming', true],
  ['upcoming', true],
  ['following', true],
]);
