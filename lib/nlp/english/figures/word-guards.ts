import { isNoCompound } from './digit-guards';
import type { Numeral } from './numeral';
import { MODIFIERS_IN_S } from './plurals';
import { readItem } from './read-item';
import { readProportion } from './read-ratio';
import { readUnit } from './read-unit';
import { isPlural } from './singular';
import { IDLE_NOUNS, NUMBERED_BODIES, STOP_WORDS } from './stop-words';
import { beginsSentence, isCapital, isGlued, type Tokens } from './tokens';

/** Whether a number in words is part of a name, an idiom, a pronoun or an ordinal. No unit of measure has been read behind it. */
export function isIdleWord(tokens: Tokens, start: number, numeral: Numeral): boolean {
  return (
    isHyphened(tokens, start, numeral) ||
    isInName(tokens, start) ||
    isRepeated(tokens, start, numeral) ||
    isIdleShare(tokens, start, numeral) ||
    (numeral.value === 1 &&
      numeral.next === start + 1 &&
      isIdleOne(tokens, start) &&
      readProportion(tokens, numeral) === null)
  );
}

/** "top-five", "two-way", "twenty-first". */
function isHyphened(tokens: Tokens, start: number, { next }: Numeral): boolean {
  if (tokens.at(start).glued && tokens.at(start - 1).text === '-') return true;
  return isGlued(tokens.at(next), '-') && isNoCompound(tokens.at(next + 1).lower) && tokens.at(next + 1).glued;
}

/** "two by two": either of the two. */
function isRepeated(tokens: Tokens, start: number, { next }: Numeral): boolean {
  const { lower } = tokens.at(start);
  const isFirst = tokens.at(next).lower === 'by' && tokens.at(next + 1).lower === lower;
  return isFirst || (tokens.at(start - 1).lower === 'by' && tokens.at(start - 2).lower === lower);
}

/** A number with a capital inside a sentence ("the Big Five"), or before another capital that is no counted noun. */
function isInName(tokens: Tokens, start: number): boolean {
  const token = tokens.at(start);
  if (!isCapital(token) || token.titleCase) return false;
  const before = tokens.at(start - 1);
  if (before.lower === 'of' && NUMBERED_BODIES.has(tokens.at(start - 2).lower)) return true;
  return !beginsSentence(tokens, start);
}

/** Parts are figures only of something or by some measure: "half of", "a third of", "by half"; not "the first half". */
function isIdleShare(tokens: Tokens, start: number, { share, next, value }: Numeral): boolean {
  if (!share) return false;
  const [before, after] = [tokens.at(start - 1).lower, tokens.at(next).lower];
  if (NO_SHARE_BEFORE.has(before)) return true;
  const isWordy = value === 0.5 || tokens.at(start).lower === 'a';
  if (!isWordy) return false;
  if (after === 'of') return tokens.at(next + 1).kind === 'number' || (value === 0.5 && before === 'a');
  if (/^(?:above|below|less|more|lower|higher|fewer|as)$/u.test(after) && tokens.at(start).lower === 'a') return false;
  if (before === 'of' && tokens.at(start).lower === 'a') return !isAlone(tokens, next);
  if (tokens.at(start).lower === 'a') return !SHARE_BEFORE.has(before) && !isSubject(tokens, start, next);
  if (after === 'a' || after === 'an') return readUnit(tokens, next + 1) === null;
  return !SHARE_AFTER.has(after) && !SHARE_BEFORE.has(before) && !(OWNING.test(before) && isAlone(tokens, next));
}

/** "Itochu holds half through a subsidiary". */
const OWNING = /^(?:bought|buys?|controls?|held|holds?|owned|owns|sells?|sold|takes?|took)$/u;

const isAlone = (tokens: Tokens, next: number): boolean =>
  (tokens.at(next).kind !== 'word' && !tokens.at(next).glued) ||
  (STOP_WORDS.has(tokens.at(next).lower) && tokens.at(next).lower !== 'a');

/** "A fifth walked out": at a sentence's head, a verb in the past behind it that goes on; "a fifth unnamed firm" is an ordinal. */
function isSubject(tokens: Tokens, start: number, next: number): boolean {
  const { lower } = tokens.at(next);
  if (!beginsSentence(tokens, start)) return false;
  return PAST.test(lower) || (/ed$/u.test(lower) && STOP_WORDS.has(tokens.at(next + 1).lower));
}

const PAST = /^(?:are|came|chose|died|fell|had|have|left|made|paid|quit|said|sold|took|went|were)$/u;

const NO_SHARE_BEFORE: ReadonlySet<string> = new Set(
  'first second third last latter other better this next final early top bottom a the'.split(' '),
);
const SHARE_BEFORE: ReadonlySet<string> = new Set(
  'by than least about nearly almost over around roughly only just'.split(' '),
);
const SHARE_AFTER: ReadonlySet<string> = new Set('the its their his her our all those these that this'.split(' '));

/** "one" as a pronoun or in a set phrase: "one of", "one another", "no one", "this one", "one day", "one by one". */
function isIdleOne(tokens: Tokens, start: number): boolean {
  const [before, after] = [tokens.at(start - 1).lower, tokens.at(start + 1).lower];
  if (PRONOUN_BEFORE.has(before) || IDLE_NOUNS.has(after)) return true;
  if (before === 'by' && /^(?:account|calculation|count|estimate|measure|reckoning|tally)$/u.test(after)) return true;
  if (after === 'or' || after === 'by' || after === 'to' || after === 'and') return true;
  if (after === 'more' && IDLE_NOUNS.has(tokens.at(start + 2).lower)) return true;
  const item = readItem(tokens, start + 1);
  return item === null || isVerb(item.lower) || (STOP_WORDS.has(item.lower) && item.lower !== 'more');
}

/** "one remains": behind a singular, a word in "-s" is a verb. */
const isVerb = (word: string): boolean => isPlural(word) && !MODIFIERS_IN_S.has(word);

const PRONOUN_BEFORE: ReadonlySet<string> = new Set('no any every each this that which another such'.split(' '));

/** "one day", "at one point": set phrases though a unit follows; "by one point", "about one day" are measured. */
export function isIdleUnit(tokens: Tokens, start: number, numeral: Numeral): boolean {
  if (isOrdinalShare(tokens, start, numeral) || isPeriod(tokens, start, numeral)) return true;
  if (isHyphenedBefore(tokens, start) || (isInName(tokens, start) && isCapital(tokens.at(numeral.next)))) return true;
  if (numeral.value !== 1 || numeral.next !== start + 1 || isGlued(tokens.at(start + 1), '-')) return false;
  return IDLE_NOUNS.has(tokens.at(start + 1).lower) && !MEASURED_BEFORE.has(tokens.at(start - 1).lower);
}

/** "its half-year profit", "the half-hour from 5:30": a period of the calendar, where "a half-hour delay" is a length. */
const isPeriod = (tokens: Tokens, start: number, { next, value }: Numeral): boolean =>
  value === 0.5 &&
  isGlued(tokens.at(next), '-') &&
  /^(?:hour|year)$/u.test(tokens.at(next + 1).lower) &&
  /^(?:first|its|last|second|that|the|their|this)$/u.test(tokens.at(start - 1).lower);

/** "for a third day": an ordinal, where "a third of a day" is a part. Halves and quarters have no such ordinal. */
const isOrdinalShare = (tokens: Tokens, start: number, { share, next }: Numeral): boolean =>
  share && tokens.at(start).lower === 'a' && /^(?!half$|quarter$)\p{L}+$/u.test(tokens.at(next - 1).lower);

const isHyphenedBefore = (tokens: Tokens, start: number): boolean =>
  tokens.at(start).glued && tokens.at(start - 1).text === '-' && tokens.at(start - 1).glued;

const MEASURED_BEFORE: ReadonlySet<string> = new Set('by than least about only just under over most within'.split(' '));
