import { foldedSet } from '../../names/fold';
import { tokensOf } from '../../names/tokens';
import type { ArticleView, Candidate, Detector } from '../../types';
import { isHead } from './is-head';
import { nounOf } from './nouns';
import { originAt } from './read-origin';
import { gapBefore, isJoined, type Reader, wordAt, writtenAt } from './reader';
import { nounOfReference } from './referents';
import { smallNumber } from './small-number';
import {
  AFTER_BARE_NUMBER,
  FIELD_MODIFIERS,
  FIRM_VERBS,
  OF_REGIONS,
  PLAIN_MODIFIERS,
  PLAIN_SECOND_PARTS,
  REGIONS,
  SPEAKING,
} from './words-around';

/** A reference from its first word to token `last`. */
interface Found {
  readonly last: number;
  readonly noun: string;
  readonly count: number | null;
  readonly origin?: string;
}

/**
 * Finds the expressions that stand for a firm or body named elsewhere: "the ministry", "the Osaka-based utility", "both
 * companies", "the two firms", "the pair", "the South Korean company", "the five", "all three", and a place that acts as its firm
 * ("Kansai reported"). Whether one means anything is `resolveReferences`' matter. Not "its retailer", "that ministry", "the company that …", "the utility industry", "the five years".
 *
 * The span holds the article. `noun` is the singular noun, after the words that name its field ("gas company"), and empty
 * for a bare number; a plural without a number has the count 0. Linear.
 */
export const findReferences: Detector = (view: ArticleView) => {
  const reader = { text: view.text, tokens: tokensOf(view) };
  const found: Candidate[] = [];
  reader.tokens.words.forEach((word, at) => {
    const reference = OPENERS.get(word)?.(reader, at) ?? null;
    if (reference !== null) found.push(toCandidate(reader, at, reference));
    else if (isActingPlace(reader, at)) found.push(toPlaceCandidate(reader, at, 'reference/place'));
    else if (isJoinedRegion(reader, at)) found.push(toPlaceCandidate(reader, at, 'reference/region'));
  });
  return found;
};

/** The words that open a reference, and what reads on from them. */
const OPENERS: ReadonlyMap<string, (reader: Reader, at: number) => Found | null> = new Map([
  ['all', afterAll],
  ['both', afterBoth],
  ['the', afterThe],
]);

function toCandidate({ tokens }: Reader, first: number, { last, noun, count, origin }: Found): Candidate {
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[last] ?? start;
  const type = nounOfReference(noun)?.type ?? 'company';
  const rule = count === null ? 'reference/noun' : noun === '' ? 'reference/number' : 'reference/counted';
  const reading = { kind: 'reference', noun, count } as const;
  return { start, end, type, rule, reading: origin === undefined ? reading : { ...reading, origin } };
}

/** Before these a place is where something happened, or what a firm is of. */
const PLACE_BEFORE = foldedSet(['in', 'at', 'of', 'from', 'near', 'across', 'around', 'the']);

/** "since Kansai reported": one capital word before a firm's verb, alone. */
function isActingPlace(reader: Reader, at: number): boolean {
  if (!FIRM_VERBS.has(wordAt(reader, at + 1)) || !isJoined(reader, at + 1)) return false;
  const { text, tokens } = reader;
  const word = text.slice(tokens.starts[at], tokens.ends[at]);
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word) || PLACE_BEFORE.has(wordAt(reader, at - 1))) return false;
  const before = text.slice(tokens.starts[at - 1] ?? 0, tokens.ends[at - 1] ?? 0);
  return !isJoined(reader, at) || !/^\p{Lu}/u.test(before) || isSentenceOpener(reader, at - 1);
}

/** "Chubu Electric and Kyushu have suits": a region behind "and", with nothing of the region's behind it. */
const isJoinedRegion = (reader: Reader, at: number): boolean =>
  REGIONS.has(wordAt(reader, at)) &&
  wordAt(reader, at - 1) === 'and' &&
  isJoined(reader, at) &&
  !OF_REGIONS.test(wordAt(reader, at + 1));

/** A capital that its place gives it: "Since Kansai reported". */
const isSentenceOpener = (reader: Reader, at: number): boolean =>
  gapBefore(reader, at) !== 'space' && /^(?:after|as|because|but|since|then|when|while|yet)$/u.test(wordAt(reader, at));

function toPlaceCandidate({ text, tokens }: Reader, at: number, rule: string): Candidate {
  const start = tokens.starts[at] ?? 0;
  const end = tokens.ends[at] ?? start;
  const reading = { kind: 'reference', noun: text.slice(start, end), count: null } as const;
  return { start, end, type: 'company', rule, reading };
}

/** Words for so many that act together. */
const GROUPS_OF: ReadonlyMap<string, number> = new Map([
  ['duo', 2],
  ['pair', 2],
  ['trio', 3],
]);

function afterThe(reader: Reader, article: number): Found | null {
  if (wordAt(reader, article - 1) === 'all' && isJoined(reader, article)) return null;
  const first = article + 1;
  const pair = GROUPS_OF.get(wordAt(reader, first));
  if (pair !== undefined && isJoined(reader, first)) {
    return isHead(reader, first) ? { last: first, noun: 'company', count: pair } : null;
  }
  if (isTheBank(reader, first)) return { last: first, noun: 'Bank', count: null };
  const count = smallNumber(wordAt(reader, first));
  if (count === null) return readNoun(reader, first, null);
  if (!isJoined(reader, first)) return null;
  return readNoun(reader, first + 1, count) ?? readBare(reader, first, count);
}

/** "The Bank", short for one whose name holds it; not "the Bank of …". */
const isTheBank = (reader: Reader, at: number): boolean =>
  writtenAt(reader, at) === 'Bank' &&
  isJoined(reader, at) &&
  isHead(reader, at) &&
  !/^\s\p{Lu}/u.test(reader.text.slice(reader.tokens.ends[at]));

/** "all three", "all five companies". */
function afterAll(reader: Reader, at: number): Found | null {
  const count = smallNumber(wordAt(reader, at + 1));
  if (count === null || !isJoined(reader, at + 1)) return null;
  return readNoun(reader, at + 2, count) ?? readBare(reader, at + 1, count);
}

function afterBoth(reader: Reader, at: number): Found | null {
  const next = wordAt(reader, at + 1) === 'the' ? at + 2 : at + 1;
  return readNoun(reader, next, 2);
}

/** At most two words or compounds that describe, or where from, then the noun. A counted noun is plural, one alone singular. */
function readNoun(reader: Reader, from: number, count: number | null, origin?: string): Found | null {
  const fields: string[] = [];
  for (let at = from, read = 0; read <= 2; read += 1) {
    if (!isJoined(reader, at)) return null;
    const found = isNameHead(reader, at, origin)
      ? null
      : headAt(reader, at, count, origin !== undefined || fields.length > 0);
    if (found !== null) return { ...found, noun: [...fields, found.noun].join(' '), ...(origin && { origin }) };
    const place =
      origin === undefined ? originAt(reader, at, (next) => headAt(reader, next, null, true) !== null) : null;
    if (place !== null) return readNoun(reader, place.next, count, place.origin);
    const compound = compoundAt(reader, at);
    const word = compound ?? wordAt(reader, at);
    if (FIELD_MODIFIERS.has(word)) fields.push(word);
    else if (!PLAIN_MODIFIERS.has(word) && !PLAIN_SECOND_PARTS.has(word.split('-')[1] ?? '')) return null;
    at += compound === null ? 1 : 2;
  }
  return null;
}

/** "The European Commission": with a capital after a place it is a name. */
const isNameHead = (reader: Reader, at: number, origin: string | undefined): boolean =>
  origin !== undefined && /^\p{Lu}/u.test(writtenAt(reader, at));

/** "e-commerce", "state-owned": two words with a hyphen between, else `null`. */
const compoundAt = (reader: Reader, at: number): string | null =>
  gapBefore(reader, at + 1) === 'hyphen' ? `${wordAt(reader, at)}-${wordAt(reader, at + 1)}` : null;

/** "the five" with nothing counted after it. */
function readBare(reader: Reader, last: number, count: number): Found | null {
  const gap = gapBefore(reader, last + 1);
  if (gap === 'hyphen' || gap === 'apostrophe') return null;
  const isAlone = gap !== 'space' || AFTER_BARE_NUMBER.has(wordAt(reader, last + 1));
  const isDigit = /\d/u.test(wordAt(reader, last));
  return isAlone && !isDigit ? { last, noun: '', count } : null;
}

function headAt(reader: Reader, at: number, count: number | null, isPlaced: boolean): Found | null {
  const pair = nounOf(`${wordAt(reader, at)} ${wordAt(reader, at + 1)}`);
  const found = pair ?? nounOf(wordAt(reader, at));
  const last = pair === null ? at : at + 1;
  if (found === null || !isHead(reader, last) || (count !== null && !found.isPlural)) return null;
  const isClear = isPlaced || SPEAKING.has(wordAt(reader, last + 1));
  if ((found.noun.needsMore === true && !isClear) || (found.noun.needsCount === true && count === null)) return null;
  return { last, noun: found.noun.singular, count: count ?? (found.isPlural ? 0 : null) };
}
