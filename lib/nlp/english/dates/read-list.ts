import type { Day, Expression } from './expression';
import { type Input, isFree, wordAt } from './input';
import { readDayNumber } from './read-number';
import type { Reading } from './read-range';
import { readYearAfter, year } from './read-year';
import type { Token } from './tokens';
import { isYearNumber } from './year-number';
import { COUNTED } from './year-words';

/** A date with what follows it in a list of its kind, in order: the years of "2016, 2017 and 2018", the days of "May 1, 3 and 5". */
export function readList(input: Input, first: Reading): readonly Reading[] {
  const { expression } = first;
  if (expression.is === 'year' || expression.is === 'fiscal-year') return [first, ...readYears(input.tokens, first)];
  if (expression.is !== 'day' || expression.month === null || expression.of !== null) return [first];
  return withYearOfLast([first, ...readDays(input, first, expression)]);
}

/** "May 1, 3 and 5, 2021": the year stands behind the last. */
function withYearOfLast(days: readonly Reading[]): readonly Reading[] {
  const last = days.at(-1)?.expression;
  if (last?.is !== 'day' || last.of === null) return days;
  return days.map((day) => ({ ...day, expression: { ...(day.expression as Day), of: last.of } }));
}

/** "2016, 2017 and 2018", "fiscal 2022 and 2023": years in a list are of one kind. */
function readYears(tokens: readonly Token[], first: Reading): readonly Reading[] {
  const readings: Reading[] = [];
  let { expression, end }: { expression: Expression; end: number } = first;
  while (expression.is === 'year' || expression.is === 'fiscal-year') {
    const at = afterJoint(tokens, end);
    const token = tokens[at];
    if (token === undefined || !isYearNumber(token) || !isFree(tokens, at) || COUNTED.has(wordAt(tokens, at + 1)))
      break;
    expression = expression.is === 'year' ? year(token.number) : { ...expression, year: token.number };
    end = at + 1;
    readings.push({ expression, start: at, end });
  }
  return readings;
}

/**
 * "May 1, 3 and 5", "June 8 or 9": later days of one month. The last comes behind "and" or "or", and nothing after it is counted: "on
 * May 1, 2 million left" and "on May 3 and 12 firms" name one day.
 */
function readDays(input: Input, first: Reading, { month }: Day): readonly Reading[] {
  const { tokens } = input;
  const readings: Reading[] = [];
  let { end } = first;
  let before = (first.expression as Day).day;
  for (let at = afterJoint(tokens, end); at < tokens.length; at = afterJoint(tokens, end)) {
    const number = readDayNumber(tokens, at);
    if (number === null || number.value <= before || !isFree(tokens, at) || isCounting(tokens, number.end)) return [];
    const isLast = /^(?:and|or)$/.test(wordAt(tokens, at - 1));
    const named = isLast ? readYearAfter(input, number.end) : null;
    end = named?.end ?? number.end;
    before = number.value;
    readings.push({ expression: { ...DAY, day: number.value, month, of: named?.expression ?? null }, start: at, end });
    if (isLast) return readings;
  }
  return [];
}

const DAY = { is: 'day', weekday: null } as const;

const isCounting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !AFTER_DAY.test(wordAt(tokens, at));

const AFTER_DAY =
  /^(?:after|and|are|as|at|because|before|but|by|during|for|from|had|have|if|in|is|of|on|or|that|the|they|through|to|under|until|was|were|when|where|which|while|will|with)$/;

/** The index after ",", "and", "or", ", and"; beyond the tokens where none stands there. */
function afterJoint(tokens: readonly Token[], at: number): number {
  const joint = wordAt(tokens, at);
  if (!/^(?:,|and|or)$/.test(joint)) return tokens.length;
  return joint === ',' && /^(?:and|or)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
}
