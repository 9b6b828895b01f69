import { wordAt } from './input';
import type { Token } from './tokens';

/** A day known without its year by what is named with it. */
interface EventDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** Words within reach behind the date. */
  readonly words: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Source: 9/11 Commission Report (2004), chapter 1; Cabinet decision of 1 April 2011 naming the Great East Japan Earthquake. */
const EVENT_DAYS: readonly EventDay[] = [
  { month: 9, day: 11, year: 2001, words: words('attack attacks hijackings') },
  { month: 3, day: 11, year: 2011, words: words('earthquake quake tsunami disaster disasters') },
];

/** How many words behind the date the event is named: "Sept. 11 terrorist attacks", "March 11 earthquake". */
const REACH = 3;

/** The year of "the March 11 earthquake" and "the Sept. 11 attacks"; null for any other day. `at`: the token after the day. */
export function eventYear(tokens: readonly Token[], at: number, month: number, day: number): number | null {
  const event = EVENT_DAYS.find((known) => known.month === month && known.day === day);
  if (event === undefined) return null;
  for (let offset = 0; offset < REACH; offset += 1) {
    if (tokens[at + offset]?.kind !== 'word') return null;
    if (event.words.has(wordAt(tokens, at + offset))) return event.year;
  }
  return null;
}
