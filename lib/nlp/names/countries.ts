import type { ArticleView } from '../types';
import { findContext } from './context-words';

/**
 * Countries and unions with what their things are called in the press, one a line: name, adjective, short forms, a capital
 * that stands for the government. Members of the United Nations that English-language wires write of often, Taiwan, Hong
 * Kong and the European Union; a country left out is only not recognised as an owner. Spellings after The Associated
 * Press Stylebook and The Economist Style Guide.
 */
const COUNTRIES: readonly (readonly string[])[] = [
  ['Japan', 'Japanese', 'Tokyo'],
  ['Afghanistan', 'Afghan'],
  ['Argentina', 'Argentine', 'Argentinian'],
  ['Australia', 'Australian'],
  ['Austria', 'Austrian'],
  ['Azerbaijan', 'Azerbaijani'],
  ['Bangladesh', 'Bangladeshi'],
  ['Belarus', 'Belarusian'],
  ['Belgium', 'Belgian'],
  ['Bolivia', 'Bolivian'],
  ['Brazil', 'Brazilian'],
  ['Britain', 'British', 'United Kingdom', 'UK', 'U.K.', 'England', 'Scotland', 'Scottish'],
  ['Bulgaria', 'Bulgarian'],
  ['Cambodia', 'Cambodian'],
  ['Canada', 'Canadian'],
  ['Chile', 'Chilean'],
  ['China', 'Chinese', 'Beijing'],
  ['Colombia', 'Colombian'],
  ['Croatia', 'Croatian'],
  ['Cuba', 'Cuban'],
  ['Cyprus', 'Cypriot'],
  ['Czech Republic', 'Czech'],
  ['Denmark', 'Danish'],
  ['Egypt', 'Egyptian'],
  ['Estonia', 'Estonian'],
  ['Ethiopia', 'Ethiopian'],
  ['European Union', 'EU', 'E.U.', 'Europe', 'European'],
  ['Finland', 'Finnish'],
  ['France', 'French'],
  ['Georgia', 'Georgian'],
  ['Germany', 'German', 'Berlin'],
  ['Ghana', 'Ghanaian'],
  ['Greece', 'Greek'],
  ['Hong Kong'],
  ['Hungary', 'Hungarian'],
  ['Iceland', 'Icelandic'],
  ['India', 'Indian'],
  ['Indonesia', 'Indonesian'],
  ['Iran', 'Iranian'],
  ['Iraq', 'Iraqi'],
  ['Ireland', 'Irish'],
  ['Israel', 'Israeli'],
  ['Italy', 'Italian'],
  ['Jordan', 'Jordanian'],
  ['Kazakhstan', 'Kazakh'],
  ['Kenya', 'Kenyan'],
  ['Kuwait', 'Kuwaiti'],
  ['Laos', 'Laotian'],
  ['Latvia', 'Latvian'],
  ['Lebanon', 'Lebanese'],
  ['Libya', 'Libyan'],
  ['Lithuania', 'Lithuanian'],
  ['Malaysia', 'Malaysian'],
  ['Mexico', 'Mexican'],
  ['Mongolia', 'Mongolian'],
  ['Morocco', 'Moroccan'],
  ['Myanmar'],
  ['Nepal', 'Nepali', 'Nepalese'],
  ['Netherlands', 'Dutch'],
  ['New Zealand'],
  ['Nigeria', 'Nigerian'],
  ['North Korea', 'North Korean'],
  ['Norway', 'Norwegian'],
  ['Pakistan', 'Pakistani'],
  ['Peru', 'Peruvian'],
  ['Philippines', 'Philippine', 'Filipino'],
  ['Poland', 'Polish'],
  ['Portugal', 'Portuguese'],
  ['Qatar', 'Qatari'],
  ['Romania', 'Romanian'],
  ['Russia', 'Russian', 'Moscow', 'Soviet'],
  ['Saudi Arabia', 'Saudi', 'Saudi Arabian'],
  ['Serbia', 'Serbian'],
  ['Singapore', 'Singaporean'],
  ['Slovakia', 'Slovak'],
  ['Slovenia', 'Slovenian'],
  ['South Africa', 'South African'],
  ['South Korea', 'South Korean', 'Korea', 'Korean', 'Seoul'],
  ['Spain', 'Spanish'],
  ['Sri Lanka', 'Sri Lankan'],
  ['Sweden', 'Swedish'],
  ['Switzerland', 'Swiss'],
  ['Syria', 'Syrian'],
  ['Taiwan', 'Taiwanese'],
  ['Tanzania', 'Tanzanian'],
  ['Thailand', 'Thai'],
  ['Tunisia', 'Tunisian'],
  ['Turkey', 'Turkish', 'Türkiye'],
  ['Ukraine', 'Ukrainian'],
  ['United Arab Emirates', 'UAE', 'Emirati'],
  ['United States', 'American', 'US', 'U.S.', 'USA', 'U.S.A.'],
  ['Uruguay', 'Uruguayan'],
  ['Uzbekistan', 'Uzbek'],
  ['Venezuela', 'Venezuelan'],
  ['Vietnam', 'Vietnamese'],
  ['Zambia', 'Zambian'],
  ['Zimbabwe', 'Zimbabwean'],
];

const toPattern = (name: string): string => name.replaceAll('.', '\\.').replaceAll(' ', '\\s');
const ANY = COUNTRIES.flat()
  .toSorted((a, b) => b.length - a.length)
  .map(toPattern)
  .join('|');

/** Country by any of its words. */
const BY_WORD: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

const countryOf = (word: string): string | null => BY_WORD.get(word.replace(/\s/gu, ' ')) ?? null;

const OWNER_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?<owner>${ANY})(?:['’]s?)?\\s(?:government['’]s\\s)?$`, 'u');
const OWNER_AFTER = new RegExp(`^\\s(?:of|in)\\s(?:the\\s)?(?<owner>${ANY})(?![\\p{L}\\p{N}])`, 'u');

/**
 * The country that a body is said to be of by the words beside its name ("China's …", "the South Korean …", "… of
 * Poland"), by its first word in the list above; `null` where none is said.
 */
export function ownerOf(text: string, start: number, end: number): string | null {
  const before = OWNER_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.groups?.owner;
  const after = OWNER_AFTER.exec(text.slice(end, end + 40))?.groups?.owner;
  return countryOf(before ?? after ?? '');
}

const countsOf = new WeakMap<ArticleView, ReadonlyMap<string, number>>();

/** How often each country is spoken of in an article; only those that are. Counted once per article. */
export function countCountries(view: ArticleView): ReadonlyMap<string, number> {
  const known = countsOf.get(view);
  if (known !== undefined) return known;
  const counts = COUNTRIES.map((words) => [words[0] ?? '', countWords(view, words)] as const);
  const spoken = new Map(counts.filter(([, count]) => count > 0));
  countsOf.set(view, spoken);
  return spoken;
}

/** "South Korea" also holds "Korea": each place counts once, by where its last word stands. */
const countWords = (view: ArticleView, words: readonly string[]): number =>
  new Set(words.flatMap((word) => findContext(view, word).map((at) => at + word.lastIndexOf(' ') + 1))).size;

/** All words of a country's line, for comparing with a note's own names; empty for an unknown country. */
export const wordsOfCountry = (country: string): readonly string[] =>
  COUNTRIES.find(([first]) => first === country) ?? [];
