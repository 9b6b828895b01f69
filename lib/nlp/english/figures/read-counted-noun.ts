import type { Measure } from './measure';
import { TENS, UNITS } from './number-words';
import type { Numeral } from './numeral';
import { MODIFIERS_IN_S } from './plurals';
import { type Item, readItem } from './read-item';
import { readNumeral } from './read-numeral';
import { toUnit } from './read-unit';
import { isPlural, singular } from './singular';
import { DETERMINERS, INNER_WORDS, STOP_WORDS } from './stop-words';
import { isCapital, isGlued, type Token, type Tokens } from './tokens';

/** Longest noun phrase read, in words: "179 new aerial refueling tankers" has four. */
const LONGEST_PHRASE = 7;

/**
 * Reads the noun that a number counts: `"power companies"` → company, `"-member"` → member, `"of its plants"` → plant.
 * The unit is the phrase's head, the first plural noun before a word that can be no part of the phrase; behind "one", the
 * last noun. `null` where there is none.
 */
export function readCountedNoun(tokens: Tokens, start: number, value: number): Measure | null {
  return readCompound(tokens, start) ?? readPartOf(tokens, start) ?? readPhrase(tokens, start, value === 1);
}

/** "12-member panel", "10,000-strong crowd" (which has no unit). Units of measure are read before, see `readUnit`. */
function readCompound(tokens: Tokens, start: number): Measure | null {
  const word = tokens.at(start + 1);
  if (!isGlued(tokens.at(start), '-') || !word.glued || !isCommonWord(word)) return null;
  const unit = word.lower === 'strong' ? null : singular(word.lower);
  return count(unit, start + 2);
}

/** In lower case and no letter of a number plate: "7-Eleven" and "24703-L" are names. */
const isCommonWord = (word: Token): boolean =>
  word.kind === 'word' && word.text.length > 2 && (!isCapital(word) || word.titleCase) && !UNITS.has(word.lower);

/** "ten of its plants", "two of the five reactors" (whose span ends before "of": another figure follows), "five of them". */
function readPartOf(tokens: Tokens, number: number): Measure | null {
  const start = skipInsertion(tokens, number);
  if (tokens.at(start).lower !== 'of') return null;
  const part = readWhole(tokens, start);
  return part === null || start === number ? part : { ...part, next: number };
}

/** Longest insertion between a number and its "of", in words: "789, or about a quarter, of its dealers" has five. */
const LONGEST_INSERTION = 8;

function skipInsertion(tokens: Tokens, start: number): number {
  if (tokens.at(start).text !== ',' || tokens.at(start + 1).lower !== 'or') return start;
  for (let index = start + 2; index < start + LONGEST_INSERTION; index += 1) {
    if (tokens.at(index).text === ',') return tokens.at(index + 1).lower === 'of' ? index + 1 : start;
  }
  return start;
}

function readWhole(tokens: Tokens, start: number): Measure | null {
  const follower = tokens.at(start + 1);
  if (PRONOUNS.has(follower.lower)) return count(null, start);
  const isWhole = DETERMINERS.has(follower.lower) || isCapital(follower) || readNumeral(tokens, start + 1) !== null;
  if (!isWhole) return null;
  const whole = DETERMINERS.has(follower.lower) ? start + 2 : start + 1;
  const inner = findInnerNumber(tokens, whole);
  if (inner === null) return readPhrase(tokens, whole, false);
  const unit = readPhrase(tokens, inner.next, inner.value === 1);
  return unit === null ? null : { ...unit, next: start };
}

/** The number of the whole: "of the five reactors", "of Japan's 10 utilities". Years and days are none. */
function findInnerNumber(tokens: Tokens, start: number): Numeral | null {
  const items = readItems(tokens, start);
  const numeral = readNumeral(tokens, items.at(-1)?.next ?? start);
  return numeral === null || (numeral.plain && numeral.value >= 1900) ? null : numeral;
}

const PRONOUNS: ReadonlySet<string> = new Set(['them', 'us', 'which', 'whom', 'you', 'those', 'these']);

function readPhrase(tokens: Tokens, start: number, one: boolean): Measure | null {
  const items = readItems(tokens, start);
  const head = one ? findSingularHead(items) : findPluralHead(items);
  return head === null ? null : count(toUnit(head.lower) ?? singular(head.name), head.next);
}

const count = (unit: string | null, next: number): Measure => ({ unit, per: null, next, kind: 'count', factor: 1 });

/** The words of the phrase, at most `LONGEST_PHRASE`: up to a sign, a number or a stop word. */
function readItems(tokens: Tokens, start: number): readonly Item[] {
  const items: Item[] = [];
  let next = start;
  while (items.length < LONGEST_PHRASE) {
    const item = readItem(tokens, skipPossessive(tokens, next));
    if (item === null || (item.number && items.length === 0)) break;
    if (UNITS.has(item.lower) || TENS.has(item.lower)) break;
    if (item.lower === 'and' && joinsModifiers(tokens, item.next, items)) next = item.next;
    else if (STOP_WORDS.has(item.lower) && !(items.length === 0 && INNER_WORDS.has(item.lower))) break;
    else {
      items.push(item);
      next = item.next;
    }
  }
  return items;
}

/** Past the apostrophe of a plural's possessive inside the phrase: "of Airbus' new jets". */
function skipPossessive(tokens: Tokens, index: number): number {
  const isMark = /^['’]$/u.test(tokens.at(index).text) && tokens.at(index - 1).lower.endsWith('s');
  return isMark && isCapital(tokens.at(index - 1)) && tokens.at(index + 1).kind === 'word' ? index + 1 : index;
}

/** "oil and gas companies": no plural stands before the "and", and one does within two words behind it. */
function joinsModifiers(tokens: Tokens, next: number, before: readonly Item[]): boolean {
  if (before.length === 0 || before.some((item) => isPlural(item.lower))) return false;
  const first = readItem(tokens, next);
  if (first === null || STOP_WORDS.has(first.lower) || first.number || UNITS.has(first.lower)) return false;
  const second = readItem(tokens, first.next);
  return isPlural(first.lower) || (second !== null && isPlural(second.lower));
}

/**
 * The first plural noun; the second of two in a row ("sales offices"). A plural with a capital may be a name before the
 * noun ("Los Angeles residents", "Japan Airlines jets") and stands only where no other plural follows.
 */
function findPluralHead(items: readonly Item[]): Item | null {
  let head: Item | null = null;
  for (const [index, item] of items.entries()) {
    if (!isPlural(item.lower)) {
      if (head !== null && !head.capital && !MODIFIERS_IN_S.has(head.lower)) break;
      continue;
    }
    const isNext = items[index - 1] === head;
    if (head === null || isNext || head.capital) head = item;
    if (item.lower === 'times') break;
  }
  return head;
}

/** Adjectives that end no phrase with "one" before it: "one more", "one free of charge". */
const NO_HEADS: ReadonlySet<string> = new Set(['free', 'more', 'other']);

/** The last noun before a word that must be a verb of a singular subject ("one reactor | remains"). */
function findSingularHead(items: readonly Item[]): Item | null {
  let head: Item | null = null;
  for (const item of items) {
    if (isPlural(item.lower) && !MODIFIERS_IN_S.has(item.lower)) break;
    if (/ly$/u.test(item.lower) || (head !== null && /(?:ed|ing)$/u.test(item.lower))) break;
    if (!/(?:ed|ing)$/u.test(item.lower) && !NO_HEADS.has(item.lower)) head = item;
  }
  return head;
}
