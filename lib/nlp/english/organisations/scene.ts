import { tagWords } from '../compromise';
import {
  isCalendarWord,
  isCompanyVerb,
  isFirstName,
  isFunctionWord,
  isLegalSuffix,
  isPairedWord,
  isTitle,
} from './vocabulary';
import type { Sentence, Word } from './words';

/** Some words of a sentence that stand together: from word `from` up to but without word `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A sentence as the rules of names see it. */
export interface Scene {
  readonly words: readonly Word[];
  readonly isTitle: boolean;
  /** Whether any word is written small: in a line of capitals alone they tell nothing. */
  readonly hasSmall: boolean;
  /** Words with a capital that cannot be inside a name: function words, titles, weekdays, a headline's verbs. */
  readonly breaks: ReadonlySet<number>;
  /** The longest stretches of name words between breaks, in order, disjoint. */
  readonly runs: readonly Run[];
}

/** Prepares a sentence. `text` is the article's. Linear. */
export function toScene(sentence: Sentence, text: string): Scene {
  const { words, isTitle: title, span } = sentence;
  const breaks = new Set<number>();
  words.forEach((word, at) => {
    if (word.kind === 'name' && isBreak(word)) breaks.add(at);
  });
  if (title) for (const at of readHeadlineBreaks(words, text.slice(span.start, span.end))) breaks.add(at);
  return {
    words,
    isTitle: title,
    hasSmall: words.some(({ kind }) => kind === 'lower'),
    breaks,
    runs: readRuns(words, breaks),
  };
}

const isBreak = (word: Word): boolean =>
  CONTRACTION.test(word.key) ||
  isTitle(word.key) ||
  isCalendarWord(word.key) ||
  (isFunctionWord(word.key) && !isAllCapitals(word));

/** "I'll", "They've", "Don't". */
const CONTRACTION = /'(?:d|ll|m|re|t|ve)$/u;

/** "IT" and "US" are no pronouns. */
const isAllCapitals = ({ text }: Word): boolean => text.length > 1 && text === text.toUpperCase();

/** Abbreviations inside names; their stop parts nothing. */
const ABBREVIATION = /^(?:bros|co|corp|dr|ft|inc|ltd|mt|st|wm|\p{L}|(?:\p{L}\.)+\p{L}?)$/u;

/** Whether the word at `at` goes on from the one before it, with nothing between them but a space. */
export function isJoined(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || before.possessive) return false;
  if (word.gap === 'space' || word.gap === 'none') return true;
  return word.gap === 'stop' && ABBREVIATION.test(before.key) && !isLettered(words, at - 1);
}

/** Whether the word can stand inside a name. */
export const isNameWord = (scene: Scene, at: number): boolean => {
  const word = scene.words[at];
  return word !== undefined && word.kind === 'name' && !scene.breaks.has(at);
};

function readRuns(words: readonly Word[], breaks: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const to = isStart(words, breaks, at) ? readRunEnd(words, breaks, at) : at;
    if (to > at) runs.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

const isStart = (words: readonly Word[], breaks: ReadonlySet<number>, at: number): boolean =>
  words[at]?.kind === 'name' && !breaks.has(at);

function readRunEnd(words: readonly Word[], breaks: ReadonlySet<number>, from: number): number {
  let to = from + 1;
  while (to < words.length && isJoined(words, to) && !isAfterForm(words, to)) {
    const step = readStep(words, breaks, to);
    if (step === 0) break;
    to += step;
  }
  return to;
}

/** "… Oil & Energy Corp. Tokyo Gas was long …": a legal form with its stop ends a name, unless another form follows. */
const isAfterForm = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === 'stop' && isLegalSuffix(words[at - 1]?.key ?? '') && !isLegalSuffix(words[at]?.key ?? '');

/** "Sizewell C. EDF": a letter that tells plants and units apart; no initial, since no first name stands before it. */
const isLettered = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}$/u.test(words[at]?.text ?? '') &&
  words[at]?.gap === 'space' &&
  words[at - 1]?.kind === 'name' &&
  !isFirstName(words[at - 1]?.key ?? '');

/** How many words go on the run: a name or number; "&" with the name after it; "and" between two trades. */
function readStep(words: readonly Word[], breaks: ReadonlySet<number>, at: number): number {
  const word = words[at];
  if (word === undefined || breaks.has(at)) return 0;
  if (word.kind === 'name' || word.kind === 'number') return 1;
  if (!isJoined(words, at + 1) || !isStart(words, breaks, at + 1)) return 0;
  if (word.kind === 'ampersand') return 2;
  const pairs = word.key === 'and' && isPairedWord(words[at - 1]?.key ?? '') && isPairedWord(words[at + 1]?.key ?? '');
  return pairs ? 2 : 0;
}

/** Parts of speech that hold a headline together and name nothing. */
const HEADLINE_BREAKS = ['Verb', 'Preposition', 'Conjunction', 'Determiner', 'Adverb', 'Pronoun', 'Copula', 'Modal'];

/** A headline longer than this is no headline; compromise is not asked about it. */
const LONGEST_HEADLINE = 400;

/** "Halts", "Orders": in a headline what a firm or court does, whatever else it may be. */
const isHeadlineVerb = ({ key }: Word): boolean => key.endsWith('s') && isCompanyVerb(key);

function readHeadlineBreaks(words: readonly Word[], line: string): number[] {
  if (line.length > LONGEST_HEADLINE) return [];
  const tagged = tagWords(line);
  const found: number[] = [];
  let next = 0;
  words.forEach((word, at) => {
    const hit = tagged.findIndex(({ text }, index) => index >= next && text.startsWith(word.text));
    const tags = tagged[hit]?.tags;
    if (tags === undefined) return;
    next = hit + 1;
    if (HEADLINE_BREAKS.some((tag) => tags.has(tag)) || isHeadlineVerb(word)) found.push(at);
  });
  return found;
}
