import type { Span } from '../../text';
import { countUpTo } from '../sorted';
import type { ArticleView } from '../types';
import { caseFits } from './case-fits';
import { gapOf } from './gaps';
import { tokensOf, toTokens } from './tokens';

/** Where each folded word stands in an article, by token index. */
type WordPlaces = ReadonlyMap<string, readonly number[]>;

const places = new WeakMap<ArticleView, WordPlaces>();

/** An article's words with their places; built on the first question, linear. */
function placesOf(view: ArticleView): WordPlaces {
  const known = places.get(view);
  if (known !== undefined) return known;
  const made = new Map<string, number[]>();
  tokensOf(view).words.forEach((word, at) => {
    const list = made.get(word);
    if (list === undefined) made.set(word, [at]);
    else list.push(at);
  });
  places.set(view, made);
  return made;
}

const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

const answers = new WeakMap<ArticleView, Map<string, readonly number[]>>();

/**
 * The offsets at which a word or phrase of context stands in an article, sorted; empty where it does not. A phrase with a
 * capital keeps it ("Fed" is not "fed"); Japanese is looked up as it is written, without word boundaries. Each phrase is
 * looked for once per article.
 */
export function findContext(view: ArticleView, phrase: string): readonly number[] {
  const known = answers.get(view) ?? new Map<string, readonly number[]>();
  answers.set(view, known);
  const found = known.get(phrase) ?? (JAPANESE.test(phrase) ? findAll(view.text, phrase) : findPhrase(view, phrase));
  known.set(phrase, found);
  return found;
}

function findPhrase(view: ArticleView, phrase: string): readonly number[] {
  const wanted = toTokens(phrase);
  const tokens = tokensOf(view);
  const originals = Array.from({ length: wanted.count }, (_, at) => phrase.slice(wanted.starts[at], wanted.ends[at]));
  const isThere = (first: number): boolean =>
    originals.every((original, at) => {
      const place = first + at;
      if (tokens.words[place] !== wanted.words[at]) return false;
      if (at > 0 && gapOf(view.text.slice(tokens.ends[place - 1], tokens.starts[place])) === 'other') return false;
      return !/\p{Lu}/u.test(original) || caseFits(original, view.text.slice(tokens.starts[place], tokens.ends[place]));
    });
  const firsts = placesOf(view).get(wanted.words[0] ?? '') ?? [];
  return firsts.filter(isThere).map((first) => tokens.starts[first] ?? 0);
}

/**
 * How far the nearest of sorted places lies from a span's start, those inside the span left out; infinitely far where
 * there is none.
 */
export function distanceTo(places: readonly number[], { start, end }: Span): number {
  const after = places[countUpTo(places, end - 1)] ?? Number.POSITIVE_INFINITY;
  const before = places[countUpTo(places, start - 1) - 1] ?? Number.NEGATIVE_INFINITY;
  return Math.min(after - start, start - before);
}

function findAll(text: string, phrase: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) found.push(at);
  return found;
}
