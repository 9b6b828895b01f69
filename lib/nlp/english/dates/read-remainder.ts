import type { Expression, Found } from './expression';
import { afterWords, found, type Input, longest, wordAt } from './input';
import { readCount } from './read-number';
import { readTheUnit } from './read-part';
import { readRelativeDay, readRelativeUnit } from './read-relative';
import { readUnit } from './read-unit';
import { readYearLike } from './read-year';
import type { Token } from './tokens';

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
  if (article && BESIDE.test(wordAt(tokens, at))) return readBeside(tokens, at);
  const direction = article || !isVerb(tokens, at) ? RECENT.get(wordAt(tokens, at)) : undefined;
  const count = readCount(tokens, direction === undefined ? at : at + 1);
  if (count === null || /^an?$/.test(wordAt(tokens, count.end - 1))) return null;
  const inner = direction ?? RECENT.get(wordAt(tokens, count.end));
  const core = direction === undefined ? count.end + 1 : count.end;
  const { unit, plural } = tokens[core]?.entry ?? {};
  if (inner === undefined || unit === undefined || plural !== true || (direction === undefined && !article))
    return null;
  return found({ is: 'recent', count: count.value, unit, ahead: inner }, core + 1);
}

/** "checks will last four months", "the contracts last 20 years": no determiner and no preposition stands before the adjective's "last". */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'last' && /^\p{L}/u.test(wordAt(tokens, at - 1)) && !BEFORE_LAST.has(wordAt(tokens, at - 1));

const BEFORE_LAST = new Set(
  'in over for during of since these those its their our his her my from within across through by and than as at on per'.split(
    ' ',
  ),
);

const BESIDE = /^(?:previous|preceding|prior)$/;

/** "the previous three months", "the preceding two years". */
function readBeside(tokens: readonly Token[], at: number): Found | null {
  const count = readCount(tokens, at + 1);
  const { unit, plural } = tokens[count?.end ?? 0]?.entry ?? {};
  if (count === null || unit === undefined || plural !== true) return null;
  return found({ is: 'recent', count: count.value, unit, ahead: false, beside: true }, count.end + 1);
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
