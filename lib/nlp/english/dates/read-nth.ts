import type { Expression, Found, Nth } from './expression';
import { found, type Input, wordAt } from './input';
import { type Counted, readCardinal, readCount, readOrdinal } from './read-number';
import { readTheUnit } from './read-part';
import { readYearAfter, readYearNumber, year } from './read-year';
import type { Token } from './tokens';

/**
 * "the first week of 2021", "the last three weeks of this year", "the first six months of fiscal 2023", "the first Monday
 * of May", "the last day of March", "the third week of April".
 */
export function readNth(input: Input, at: number): Found | null {
  const { tokens } = input;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null) return null;
  const count = readPlural(tokens, ordinal.end);
  const core = count?.end ?? ordinal.end;
  const { unit, plural, weekday } = tokens[core]?.entry ?? {};
  const isCounted = count !== null && plural === true;
  if ((unit === undefined && weekday === undefined) || (plural === true) !== isCounted) return null;
  if (unit === 'quarter' && !isCounted) return null;
  const of = readOf(input, core + 1);
  if (of === null || (unit === 'half' && !isCounted)) return null;
  return found(
    {
      is: 'nth',
      nth: ordinal.value,
      count: count?.value ?? 1,
      unit: unit ?? 'weekday',
      weekday: weekday ?? 0,
      of: of.expression,
    },
    of.end,
  );
}

/** "(first) three (weeks)"; null where no count follows the ordinal. */
function readPlural(tokens: readonly Token[], at: number): Counted | null {
  const count = readCount(tokens, at) ?? readCardinal(tokens, at);
  return count !== null && tokens[count.end]?.entry.plural === true ? count : null;
}

function readOf(input: Input, at: number): Found | null {
  const { tokens } = input;
  const word = wordAt(tokens, at);
  if (word !== 'of' && word !== 'in') return null;
  const number = readYearNumber(tokens, at + 1);
  if (number !== null) return number;
  return input.read(at + 1) ?? readTheUnit(tokens, at + 1);
}

/** "week 31", "week 3 of 2027": weeks as ISO 8601 numbers them. */
export function readWeekNumber(input: Input, at: number): Found | null {
  const { tokens } = input;
  const number = tokens[at + 1];
  if (wordAt(tokens, at) !== 'week' || number?.kind !== 'number' || number.number < 1 || number.number > 53)
    return null;
  const of = readYearAfter(input, at + 2);
  if (of === null && tokens[at + 2] !== undefined && tokens[at + 2]?.kind !== 'mark') return null;
  return found(nthWeek(number.number, of?.expression ?? THIS_YEAR), of?.end ?? at + 2);
}

const THIS_YEAR: Expression = { is: 'same', unit: 'year', loose: true };

const nthWeek = (nth: number, of: Expression): Nth => ({ is: 'nth', nth, count: 1, unit: 'week', weekday: 0, of });

/** "the year 2012", "calendar year 2008", "CY18", "CY2018". */
export function readNamedYear({ tokens }: Input, at: number): Found | null {
  const calendar = wordAt(tokens, at) === 'calendar' ? at + 1 : at;
  if (wordAt(tokens, calendar) === 'year') return readYearNumber(tokens, calendar + 1);
  const code = /^cy(\d{2}|\d{4})$/.exec(wordAt(tokens, at))?.[1];
  if (code === undefined) return null;
  return found(year(code.length === 2 ? 2000 + Number(code) : Number(code)), at + 1);
}
