import type { Found } from './expression';
import { HOLIDAYS } from './holidays';
import { found, type Input, wordAt } from './input';
import { readYearAfter } from './read-year';
import type { Token } from './tokens';

interface Name {
  readonly words: readonly string[];
  readonly holiday: string;
}

/** Holidays' names by their first word, the longer first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Name[]> = indexNames();

function indexNames(): ReadonlyMap<string, readonly Name[]> {
  const names = [...HOLIDAYS].flatMap(([holiday, rule]) =>
    rule.names.map((name) => ({ words: name.split(' '), holiday })),
  );
  names.sort((a, b) => b.words.length - a.words.length);
  const index = new Map<string, Name[]>();
  for (const name of names) {
    const [first = ''] = name.words;
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}

/** Whether a holiday's name may begin with the word. */
export const beginsHoliday = (word: string): boolean => BY_FIRST_WORD.has(word);

/**
 * "Christmas", "New Year's Day", "Labor Day weekend", "Earth Day 2010". Not what is sold, sung or eaten then: "Christmas
 * sales", "an Easter egg".
 */
export function readHoliday(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const name = BY_FIRST_WORD.get(wordAt(tokens, at))?.find(({ words }) =>
    words.every((word, offset) => isSame(tokens, at + offset, word)),
  );
  if (name === undefined) return null;
  const end = at + name.words.length;
  const isDay = name.words.includes('day') || name.words.includes('eve');
  if (!isDay && (article || !isCapital(tokens, at) || isNounAfter(tokens, end))) return null;
  const weekend = wordAt(tokens, end) === 'weekend';
  const core = weekend ? end + 1 : end;
  const year = readYearAfter(input, core);
  return found({ is: 'holiday', holiday: name.holiday, weekend, of: year?.expression ?? null }, year?.end ?? core);
}

const isSame = (tokens: readonly Token[], at: number, word: string): boolean =>
  wordAt(tokens, at) === word || (word === "'" && wordAt(tokens, at) === '’');

const isCapital = (tokens: readonly Token[], at: number): boolean => tokens[at]?.capital === true;

const FOLLOWING =
  /^(?:in|on|at|and|or|to|by|of|for|from|with|when|as|but|is|was|will|this|last|next|the|a|after|before|that|which|because|until|since|morning|early|late|weekend|\d{4})$/;

/** A word that the holiday's name only describes. */
const isNounAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !FOLLOWING.test(wordAt(tokens, at));
