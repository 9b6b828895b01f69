import type { Notes } from '../../../notes';
import { ownerOf } from '../../names/countries';
import { foldWord } from '../../names/fold';
import { isPlace } from '../organisations';
import { countryOfSeat, homesOf } from './homes';
import { nounOf } from './nouns';
import type { Referent } from './referents';

/** Where each firm or body is of, by its id: countries by their first word in `countries.ts`, other places in small letters. */
export type Origins = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What is known of where firms and bodies are of: from the list of well-known ones, from the names themselves ("Kyushu
 * Electric"), from the notes, and from what the article says beside a name anywhere ("Denmark's Novo Nordisk", "Samsung
 * Electronics Co. of South Korea", "the Osaka-based retailer Infini"). Linear.
 */
export function findOrigins(referents: readonly Referent[], notes: Notes, text: string): Origins {
  const origins = new Map<string, Set<string>>();
  for (const referent of referents) {
    const held = origins.get(referent.id) ?? new Set(originsByName(referent, notes));
    for (const origin of statedBeside(text, referent)) held.add(origin);
    origins.set(referent.id, held);
  }
  return origins;
}

function originsByName({ id, names }: Referent, notes: Notes): readonly string[] {
  const homes = names.map(homesOf).find((found) => found.length > 0);
  const region = foldWord((names[0] ?? '').replace(/^The /u, '').split(' ')[0] ?? '');
  const own = isPlace(region) ? [region] : [];
  if (homes) return [...homes.flatMap(({ country, seat }) => [country, seat ?? []].flat()), ...own];
  const note = notes.note(id);
  const countries = names.flatMap(countryInName);
  if (countries.length > 0 || note === null) return [...countries, ...own];
  return HOME_THEMES.has(note.theme) && !FOREIGN.test(note.role.en) ? ['Japan', ...own] : own;
}

/** Headings of notes on firms that are Japanese but where the note says otherwise. */
const HOME_THEMES: ReadonlySet<string> = new Set(['utilities', 'retailers', 'generation']);
const FOREIGN = /\b(?:foreign|British|US|European|Korea)\b/u;

/** "Korean Air", "Nippon Steel", "Bank of Japan". */
function countryInName(name: string): readonly string[] {
  if (/^(?:Nippon|Nihon)\b/u.test(name)) return ['Japan'];
  const first = name.search(/\s/u) + 1;
  const last = name.lastIndexOf(' of ');
  const before = first > 0 ? ownerOf(name, first, name.length) : null;
  const after = last > 0 ? ownerOf(name, 0, last) : null;
  return [before ?? after ?? []].flat();
}

/** What stands beside one name. */
function statedBeside(text: string, { start, end }: Referent): readonly string[] {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  return [countryBefore(before), seatBefore(before), countryAfter(after), seatAfter(after)].flatMap(
    (each) => each ?? [],
  );
}

/** "Denmark's Novo Nordisk", "South Korean Samsung", "the Danish drugmaker Novo Nordisk". Not "in Japan Toyota". */
function countryBefore(before: string): string | null {
  const owner = /['’]s? $/u.test(before) ? before : withoutNoun(before);
  return owner === null ? null : ownerOf(owner, owner.length, owner.length);
}

/** What stands before "drugmaker " or "electronics maker "; `null` where no noun for a firm leads to the name. */
function withoutNoun(before: string): string | null {
  const [nouns = '', last = ''] = /(?:\p{Ll}+ ){0,2}(\p{Ll}+) $/u.exec(before) ?? [];
  return nounOf(last)?.isPlural === false ? before.slice(0, -nouns.length) : null;
}

/** "Osaka-based Infini", "the Osaka-based retailer Infini". */
function seatBefore(before: string): string | null {
  const seat = /(\p{Lu}\p{Ll}+)-based (?:\p{Ll}+ ){0,2}$/u.exec(before)?.[1];
  return seat === undefined ? null : foldWord(seat);
}

/** "… of South Korea", "…, the Danish drugmaker". Not "… in China", where it only is at work. */
function countryAfter(after: string): string | null {
  if (/^ of /u.test(after)) return ownerOf(after, 0, 0);
  const words = /^, (?:an?|the) (\p{Lu}[\p{L}.]+ (?:\p{Lu}\p{Ll}+ )?)\p{Ll}/u.exec(after)?.[1] ?? '';
  return ownerOf(words, words.length, words.length);
}

/** "… of Aichi", "…, based in Osaka", "…, an Osaka-based retailer". */
function seatAfter(after: string): string | null {
  const found =
    /^(?: of|,? (?:which is )?(?:based|headquartered) in) (\p{Lu}\p{Ll}+)/u.exec(after) ??
    /^, (?:an?|the) (\p{Lu}\p{Ll}+)-based\b/u.exec(after);
  const seat = foldWord(found?.[1] ?? '');
  return isPlace(seat) ? seat : null;
}

/** Countries are told by their capital from the small letters of other places. */
const isCountry = (origin: string): boolean => /^\p{Lu}/u.test(origin);

/** The cities that all firms may sit in: that one of them does says little. */
const COMMON_SEATS: ReadonlySet<string> = new Set(['london', 'new york', 'tokyo']);

/** Whether so many firms are of a country or city that only those whose home is known tell them apart. */
export const isCommon = (origin: string): boolean => isCountry(origin) || COMMON_SEATS.has(origin);

/**
 * Whether a firm or body is of a place: `true` and `false` where its home is known, `null` where it is not. Countries are
 * held against countries, the seats that the list of homes holds against each other and against other countries.
 */
export function isFrom(origins: Origins, id: string, origin: string): boolean | null {
  const held = origins.get(id) ?? new Set<string>();
  if (held.has(origin)) return true;
  const countries = [...held].filter(isCountry);
  if (isCountry(origin)) return countries.length > 0 ? false : null;
  const country = countryOfSeat(origin);
  if (country === null) return null;
  const isElsewhere = countries.length > 0 && !countries.includes(country);
  return isElsewhere || [...held].some((each) => countryOfSeat(each) !== null) ? false : null;
}
