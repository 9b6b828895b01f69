import type { Found } from './expression';
import { DASHES, found, type Input, wordAt } from './input';
import { readAgo } from './read-ago';
import { readYearLike } from './read-year';

const PERIOD = /^(?:period|quarter|month|half|term|week|time)$/;

/** "the same period last year", "the same month of 2022", "the same quarter a year earlier", "the year-earlier period", "a year-ago". */
export function readSamePeriod(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  if (article && wordAt(tokens, at) === 'same' && PERIOD.test(wordAt(tokens, at + 1)))
    return readOtherYear(input, at + 2);
  const isYearAgo =
    wordAt(tokens, at) === 'year' &&
    DASHES.has(wordAt(tokens, at + 1)) &&
    /^(?:earlier|ago)$/.test(wordAt(tokens, at + 2));
  if (!isYearAgo) return null;
  const end = PERIOD.test(wordAt(tokens, at + 3)) ? at + 4 : at + 3;
  return found({ is: 'same-period', of: A_YEAR_BEFORE }, end);
}

const A_YEAR_BEFORE = { is: 'shift', unit: 'year', by: -1, from: 'anchor', counted: true, approximate: false } as const;

function readOtherYear(input: Input, at: number): Found | null {
  const { tokens } = input;
  const core = /^(?:of|in)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const ago = readAgo(input, core, false);
  const year = ago ?? readYearLike(input, core);
  if (year === null || (year.expression.is === 'same' && year.expression.loose)) return null;
  return found({ is: 'same-period', of: year.expression }, year.end);
}
