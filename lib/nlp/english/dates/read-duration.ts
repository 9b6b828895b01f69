import type { Found } from './expression';
import { afterWords, found, type Input, skipOne, wordAt } from './input';
import { type CountedUnit, readCompound } from './read-compound';
import { readCount } from './read-number';
import { readTheUnit } from './read-part';
import { readRelativeUnit } from './read-relative';
import type { Token } from './tokens';

const ROUGHLY = new Set('about around roughly approximately'.split(' '));

/**
 * "within three years", "within the next six months": from the publication date on. Not where the text counts from
 * something else ("within a week of the accident"), nor below a day.
 */
export function readWithin({ tokens }: Input, at: number): Found | null {
  if (wordAt(tokens, at) !== 'within') return null;
  const current = readCurrent(tokens, at + 1);
  if (current !== null) return current;
  const the = skipOne(tokens, at + 1, THE);
  const core = skipOne(tokens, skipOne(tokens, the, ROUGHLY), NEXT);
  const units = readNextUnit(tokens, core) ?? readUnits(tokens, core);
  if (units === null) return null;
  const isElsewhere =
    /^(?:of|after|from|before)$/.test(wordAt(tokens, units.end)) && afterWords(tokens, units.end, 'from', 'now') < 0;
  return isElsewhere ? null : found({ is: 'within', count: units.count, unit: units.unit }, units.end);
}

const THE: ReadonlySet<string> = new Set(['the']);
const NEXT: ReadonlySet<string> = new Set(['next']);

/** "(within) the year", "(within) this fiscal year": before it is over. */
function readCurrent(tokens: readonly Token[], at: number): Found | null {
  const of = wordAt(tokens, at) === 'the' ? readTheUnit(tokens, at) : readRelativeUnit(tokens, at, false);
  const isNow =
    of !== null && (of.expression.is === 'same' || (of.expression.is === 'shift' && of.expression.by === 0));
  return isNow ? found({ is: 'remainder', side: 'later', of: of.expression }, of.end) : null;
}

/** "in two weeks", "in three months' time", "in a fortnight’s time": that far ahead. The caller asks whether the sentence looks ahead. */
export function readAhead({ tokens }: Input, at: number): Found | null {
  if (wordAt(tokens, at) !== 'in') return null;
  const units = readUnits(tokens, skipOne(tokens, at + 1, ROUGHLY));
  if (units === null) return null;
  const time = afterTime(tokens, units.end);
  return found({ is: 'ahead', count: units.count, unit: units.unit }, time > 0 ? time : units.end);
}

/** The index after "' time" or "'s time"; -1 where it does not follow. */
export function afterTime(tokens: readonly Token[], at: number): number {
  if (!/^['’]$/.test(wordAt(tokens, at))) return -1;
  const core = wordAt(tokens, at + 1) === 's' ? at + 2 : at + 1;
  return wordAt(tokens, core) === 'time' ? core + 1 : -1;
}

function readUnits(tokens: readonly Token[], at: number): CountedUnit | null {
  const count = readCount(tokens, at);
  const unit = count === null ? undefined : tokens[count.end]?.entry.unit;
  if (count === null || unit === undefined || unit === 'half' || unit === 'weekend') return null;
  return readCompound(tokens, { count: count.value, unit, end: count.end + 1 });
}

/** "(within the next) year". */
function readNextUnit(tokens: readonly Token[], at: number): CountedUnit | null {
  const { unit, plural } = tokens[at]?.entry ?? {};
  const isOne = wordAt(tokens, at - 1) === 'next' && unit !== undefined && plural !== true;
  return isOne && unit !== 'half' && unit !== 'weekend' ? { count: 1, unit, end: at + 1 } : null;
}
