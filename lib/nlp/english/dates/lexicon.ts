import { MONTH_NAMES } from '../../../text';

/** A unit in which English counts or names time. `night` and the other parts of a day are not units here. */
export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century';

/** The four seasons; `fall` is `autumn`. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What the grammar needs to know of a word. A word may be several things: "second", "may", "march". */
export interface Entry {
  /** 1–12. */
  readonly month?: number;
  /** A month or weekday shortened, as in "Sept." or "Fri". */
  readonly short?: true;
  /** Monday 0 to Sunday 6. */
  readonly weekday?: number;
  readonly unit?: Unit;
  /** A unit in its plural. */
  readonly plural?: true;
  readonly season?: Season;
  /** A cardinal number up to ninety. */
  readonly number?: number;
  /** An ordinal number: 1 for "first"; -1 for "last" and "final". */
  readonly ordinal?: number;
  /** "morning", "night": makes no date by itself but belongs to one. */
  readonly dayPart?: true;
}

const entries = new Map<string, Entry>();
const add = (words: string, entry: Entry): void => {
  for (const word of words.split(' ')) entries.set(word, { ...entries.get(word), ...entry });
};

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

MONTH_NAMES.forEach((name, index) => {
  add(name.toLowerCase(), { month: index + 1 });
});
WEEKDAYS.forEach((name, index) => {
  add(name, { weekday: index });
});
// Shortened months and weekdays as the AP and Reuters style guides and everyday tables write them.
'jan feb mar apr jun jul aug sep oct nov dec'.split(' ').forEach((name, index) => {
  add(name, { month: index < 4 ? index + 1 : index + 2, short: true });
});
add('sept', { month: 9, short: true });
add('mon', { weekday: 0, short: true });
add('tue tues', { weekday: 1, short: true });
add('wed weds', { weekday: 2, short: true });
add('thu thur thurs', { weekday: 3, short: true });
add('fri', { weekday: 4, short: true });
add('sat', { weekday: 5, short: true });
add('sun', { weekday: 6, short: true });

ONES.forEach((name, index) => {
  add(name, { number: index + 1 });
});
TENS.forEach((name, index) => {
  add(name, { number: (index + 2) * 10 });
});
ORDINALS.forEach((name, index) => {
  add(name, { ordinal: index + 1 });
});
add('thirtieth', { ordinal: 30 });
add('last final', { ordinal: -1 });

add('day', { unit: 'day' });
add('week', { unit: 'week' });
add('weekend', { unit: 'weekend' });
add('fortnight', { unit: 'fortnight' });
add('month', { unit: 'month' });
add('quarter', { unit: 'quarter' });
add('half', { unit: 'half' });
add('year', { unit: 'year' });
add('decade', { unit: 'decade' });
add('century', { unit: 'century' });
add('days', { unit: 'day', plural: true });
add('weeks', { unit: 'week', plural: true });
add('weekends', { unit: 'weekend', plural: true });
add('fortnights', { unit: 'fortnight', plural: true });
add('months', { unit: 'month', plural: true });
add('quarters', { unit: 'quarter', plural: true });
add('years yrs', { unit: 'year', plural: true });
add('decades', { unit: 'decade', plural: true });
add('centuries', { unit: 'century', plural: true });

add('spring springtime', { season: 'spring' });
add('summer summertime', { season: 'summer' });
add('autumn fall', { season: 'autumn' });
add('winter wintertime', { season: 'winter' });

add('morning afternoon evening night noon midnight midday', { dayPart: true });

const NOTHING: Entry = {};

/** What the grammar knows of a word in lower case; an empty entry for all other words. */
export const lookUp = (word: string): Entry => entries.get(word) ?? NOTHING;
