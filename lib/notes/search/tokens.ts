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

/** A run of Japanese letters, or a Latin word or number. A possessive's "s" is no word. */
const RUN = /(?<ja>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆ヶ]+)|(?<word>[\p{L}\p{N}]+(?:['’]s\b)?)/gu;

/** Words that ask or join and tell no subject. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been by can did do does for from had has have how in into is it its of on or our that the ' +
    'their there these they this to was were what when where which who whom whose why will with about between me tell'
  ).split(' '),
);

/** Particles and endings: short, and all hiragana. */
const PARTICLE = /^\p{sc=Hiragana}{1,3}$/u;

/** The searchable words of a text in order; question words, articles and particles left out. Linear. */
export function findTokens(text: string): readonly Token[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const { ja, word } = match.groups ?? {};
    if (ja !== undefined) return findJapanese(ja, match.index);
    return word === undefined ? [] : toLatin(word, match.index);
  });
}

function toLatin(word: string, start: number): readonly Token[] {
  const plain = foldLatin(word).replace(/['’]s$/u, '');
  if (STOP_WORDS.has(plain)) return [];
  return [{ term: stem(plain), word: plain, start, end: start + word.length, isJapanese: false }];
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

const findJapanese = (run: string, offset: number): readonly Token[] =>
  [...segment(run)]
    .filter((word) => !PARTICLE.test(word.segment))
    .map((word) => {
      const start = offset + word.index;
      const term = word.segment.normalize('NFKC');
      return { term, word: term, start, end: start + word.segment.length, isJapanese: true };
    });

/** The terms under which a text is found. */
export const toTerms = (text: string): string[] => findTokens(text).map(({ term }) => term);

/**
 * The terms under which a name is found: its words and their stems, so that it is found while it is being typed
 * ("unbundlin"), and each two neighbouring letters of its Japanese, so that it is found however the segmenter cuts it:
 * `"発送電分離"` → 発送, 送電, 電分, 分離 and its words.
 */
export function toNameTerms(name: string): string[] {
  const words = findTokens(name).flatMap(({ term, word }) => [term, word]);
  return [...new Set([...words, ...toBigrams(name)])];
}

/** The terms that a query asks for. */
export const toQueryTerms = (query: string): string[] => [...new Set([...toTerms(query), ...toBigrams(query)])];

function toBigrams(text: string): readonly string[] {
  const runs = [...text.normalize('NFKC').matchAll(RUN)].flatMap(({ groups }) => groups?.ja ?? []);
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}

/**
 * A name in the form in which two spellings of it are equal: Latin words stemmed, Japanese runs whole. Empty where the
 * text has no searchable word.
 */
export function toPhrase(text: string): readonly string[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const { ja, word } = match.groups ?? {};
    return ja === undefined ? toLatin(word ?? '', 0).map(({ term }) => term) : [ja.normalize('NFKC')];
  });
}

/** A text's searchable words as they are written, Japanese runs whole, for comparing letter by letter. */
export const toPlainPhrase = (text: string): string =>
  [...text.matchAll(RUN)]
    .flatMap((match) => {
      const { ja, word } = match.groups ?? {};
      return ja === undefined ? toLatin(word ?? '', 0).map((token) => token.word) : [ja.normalize('NFKC')];
    })
    .join(' ');
