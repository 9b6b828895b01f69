import { ownerOf, wordsOfCountry } from '../../names/countries';
import { tokenAt } from '../../names/tokens';
import { isPlace } from '../organisations';
import { countryOfSeat } from './homes';
import { gapBefore, isJoined, type Reader, wordAt, writtenAt } from './reader';

/** Where a reference says that they are of, and the word that comes next. */
export interface Origin {
  readonly origin: string;
  readonly next: number;
}

/**
 * "Osaka-based", "South Korean" or, right before the noun, "Tokyo": where they are of; `null` for other words. `isHeadAt` says
 * whether a reference's noun stands at a place.
 */
export function originAt(reader: Reader, at: number, isHeadAt: (at: number) => boolean): Origin | null {
  const based = basedAt(reader, at);
  if (based !== null) return based;
  if (isBasedIn(reader, at)) return { origin: seatAt(reader, at), next: at + 2 };
  if (isSeat(reader, at, isHeadAt)) return { origin: seatAt(reader, at), next: at + 1 };
  for (const next of [at + 2, at + 1]) {
    const country = countryFrom(reader, at, next);
    if (country !== null) return { origin: country, next };
  }
  return null;
}

/** A city that is a country too counts as the country. */
function seatAt(reader: Reader, at: number): string {
  const country = countryFrom(reader, at, at + 1);
  const word = writtenAt(reader, at);
  return country === word ? country : wordAt(reader, at);
}

/** The country that the words from one token to another are an adjective of. */
function countryFrom(reader: Reader, at: number, next: number): string | null {
  const { text, tokens } = reader;
  if (next === at + 2 && !isJoined(reader, at + 1)) return null;
  const words = `${text.slice(tokens.starts[at], tokens.ends[next - 1])} `;
  const country = ownerOf(words, words.length, words.length);
  return country !== null && wordsOfCountry(country).includes(words.trim()) ? country : null;
}

/** "the Tokyo retailer": a place in capitals before the noun, where the firm sits. */
const isSeat = (reader: Reader, at: number, isHeadAt: (at: number) => boolean): boolean =>
  /^\p{Lu}\p{Ll}/u.test(writtenAt(reader, at)) &&
  (isPlace(wordAt(reader, at)) || countryOfSeat(wordAt(reader, at)) !== null) &&
  isJoined(reader, at + 1) &&
  isHeadAt(at + 1);

const isBasedIn = (reader: Reader, at: number): boolean =>
  wordAt(reader, at + 1) === 'based' && gapBefore(reader, at + 1) === 'hyphen';

/** "Santa Clara-based", "Mountain View, California-based": a city of two words, or with its state. */
function basedAt({ text, tokens }: Reader, at: number): Origin | null {
  const start = tokens.starts[at] ?? 0;
  const [whole, long, stated = ''] = BASED.exec(text.slice(start, start + REACH)) ?? [];
  return whole === undefined
    ? null
    : { origin: (long ?? stated).toLowerCase(), next: tokenAt(tokens, start + whole.length) };
}

/** Characters of the longest such phrase. */
const REACH = 60;

const CITY = '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)';
const STATE = '\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?';
const BASED = new RegExp(`^(?:(${CITY}{1,2})-based|(${CITY}{0,2}), ${STATE}-based) `, 'u');
