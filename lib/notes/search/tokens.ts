import type { Span } from '../../text';
import { stem } from './stem';

/** A searchable word with its place in the text. */
export interface Token extends Span {
  /** Latin: the stem. Japanese: as written, width folded. */
  readonly term: string;
  /** Latin: the whole word in lower case, without accents. Japanese: the term. */
  readonly word: string;
  readonly isJapanese: boolean;
}

/**
 * Every run met, with its words placed from the run's start, so that what stands in many texts is taken apart once. Belongs
 * to one piece of work, such as the building of an index, and ends with it.
 */
export type RunMemo = Map<string, readonly Token[]>;

/** A run of Japanese letters, or a Latin word or number, which ends where Japanese begins. A possessive's "s" is no word. */
const RUN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆ヶ]+|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])+(?:['’]s\b)?/gu;
const JAPANESE_RUN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆ヶ]/u;

/** Most runs are plain words; telling them so saves the folding of their letters. */
const PLAIN_WORD = /^[a-z0-9]+$/iu;

/** Words that ask or join and tell no subject. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been by can did do does for from had has have how in into is it its of on or our that the ' +
    'their there these they this to was were what when where which who whom whose why will with about between me tell'
  ).split(' '),
);

/** Particles and endings: short, and all hiragana. */
const PARTICLE = /^\p{sc=Hiragana}{1,3}$/u;

/**
 * The searchable words of a text in order; question words, articles and particles left out. Only the runs for which
 * `isWanted` holds are taken apart. Linear.
 * @param isWanted default all
 */
export const findTokens = (
  text: string,
  memo: RunMemo = new Map(),
  isWanted: (run: string) => boolean = () => true,
): readonly Token[] =>
  [...text.matchAll(RUN)]
    .filter(({ 0: run }) => isWanted(run))
    .flatMap(({ 0: run, index }) =>
      wordsOf(run, memo).map((token) => ({ ...token, start: token.start + index, end: token.end + index })),
    );

/**
 * Tells runs that may hold one of the terms, or a word that begins with one, from those that cannot: the first letter of a
 * Latin word is that of its stem, and what stands in Japanese stands in it letter by letter.
 */
export function makeRunFilter(terms: readonly string[]): (run: string) => boolean {
  const firstLetters = new Set(terms.map((term) => term.charAt(0)));
  const isPlain = (letter: string): boolean => letter < '\u0080';
  return (run) => {
    if (isJapanese(run)) return terms.some((term) => run.normalize('NFKC').includes(term));
    const letter = run.charAt(0);
    return !isPlain(letter) || firstLetters.has(letter.toLowerCase());
  };
}

const runsOf = (text: string): readonly string[] => text.match(RUN) ?? [];

const isJapanese = (run: string): boolean => JAPANESE_RUN.test(run);

function wordsOf(run: string, memo: RunMemo): readonly Token[] {
  const known = memo.get(run);
  if (known !== undefined) return known;
  const words = isJapanese(run) ? splitJapanese(run) : toLatin(run);
  memo.set(run, words);
  return words;
}

function toLatin(run: string): readonly Token[] {
  const word = PLAIN_WORD.test(run) ? run.toLowerCase() : foldLatin(run).replace(/['’]s$/u, '');
  return STOP_WORDS.has(word) ? [] : [{ term: stem(word), word, start: 0, end: run.length, isJapanese: false }];
}

/** Full-width and accented letters as their plain ones: "ＪＥＰＸ", "Hokkaidō". */
const foldLatin = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();

let segmenter: Intl.Segmenter | null = null;

/** Made at the first Japanese text: it loads a dictionary, which a worker that never searches need not. */
function segment(run: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return segmenter.segment(run);
}

const splitJapanese = (run: string): readonly Token[] =>
  [...segment(run)]
    .filter((word) => !PARTICLE.test(word.segment))
    .map((word) => {
      const term = word.segment.normalize('NFKC');
      return { term, word: term, start: word.index, end: word.index + word.segment.length, isJapanese: true };
    });

/** The terms under which a text is found. */
export const toTerms = (text: string, memo: RunMemo = new Map()): string[] =>
  runsOf(text).flatMap((run) => wordsOf(run, memo).map(({ term }) => term));

/** Counts how many of the terms stand in a text. Made once for many texts. */
export function makeTermCount(terms: ReadonlySet<string>): (text: string) => number {
  const memo: RunMemo = new Map();
  const isWanted = makeRunFilter([...terms]);
  return (text) => {
    const runs = runsOf(text).filter(isWanted);
    const found = runs.flatMap((run) => wordsOf(run, memo).map(({ term }) => term));
    return new Set(found.filter((term) => terms.has(term))).size;
  };
}

/**
 * The terms under which a name is found: its words and their stems, so that it is found while it is being typed
 * ("unbundlin"), and each two neighbouring letters of its Japanese, so that it is found however the segmenter cuts it:
 * `"発送電分離"` → 発送, 送電, 電分, 分離 and its words.
 */
export function toNameTerms(name: string, memo: RunMemo = new Map()): string[] {
  const words = runsOf(name).flatMap((run) => wordsOf(run, memo).flatMap(({ term, word }) => [term, word]));
  return [...new Set([...words, ...toBigrams(name)])];
}

/** The terms that a query asks for. */
export const toQueryTerms = (query: string): string[] => [...new Set([...toTerms(query), ...toBigrams(query)])];

function toBigrams(text: string): readonly string[] {
  const runs = runsOf(text.normalize('NFKC')).filter(isJapanese);
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}

/**
 * A name in the form in which two spellings of it are equal: Latin words stemmed, Japanese runs whole. Empty where the
 * text has no searchable word.
 */
export const toPhrase = (text: string, memo: RunMemo = new Map()): readonly string[] =>
  runsOf(text).flatMap((run) =>
    isJapanese(run) ? [run.normalize('NFKC')] : wordsOf(run, memo).map(({ term }) => term),
  );

/** A text's searchable words as they are written, Japanese runs whole, for comparing letter by letter. */
export const toPlainPhrase = (text: string, memo: RunMemo = new Map()): string =>
  runsOf(text)
    .flatMap((run) => (isJapanese(run) ? [run.normalize('NFKC')] : wordsOf(run, memo).map(({ word }) => word)))
    .join(' ');
