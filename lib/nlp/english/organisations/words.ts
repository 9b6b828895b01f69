import { type Block, type Span, splitSentences } from '../../../text';
import type { ArticleView } from '../../types';

/**
 * What a word's letters say. `name`: written with a capital ("Toyota", "eBay", "3M"). `modifier`: a capital word joined to
 * a small one ("Tokyo-based"), which describes and does not name.
 */
export type WordKind = 'name' | 'lower' | 'modifier' | 'number' | 'ampersand';

/** What stands before a word in its sentence. `stop`: a full stop that ends no sentence
 * ("Corp. and"). `open`, `close`: a bracket. `colon`: a colon and a space. */
export type Gap = 'start' | 'none' | 'space' | 'comma' | 'stop' | 'open' | 'close' | 'colon' | 'other';

/** A word of a sentence. Its span leaves out a possessive ending and a full stop after it. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly key: string;
  readonly kind: WordKind;
  readonly gap: Gap;
  /** "'s" or the apostrophe of "Airbus'" follows; for "'s", `whole` is the end with it. */
  readonly possessive: boolean;
  readonly whole: number;
  /** Whether position alone could have given it its capital: opens the sentence or a quotation in it. */
  readonly opens: boolean;
}

/** A sentence's words. */
export interface Sentence {
  readonly words: readonly Word[];
  /** A line in which nearly every word has a capital, so that capitals tell nothing. */
  readonly isTitle: boolean;
  readonly span: Span;
}

/**
 * Abbreviations with a stop after each letter ("U.S.", "S.p.A."), numbers, and words with the marks inside them that
 * names have ("AT&T", "Wal-Mart", "Amazon.com", "L'Oréal"). A lone "&" is a word too.
 */
const WORD =
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\d[\d,.]*\d\p{L}*|[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|[.'’&\-+@](?=[\p{L}\p{N}]))*|&/gu;

/** The article's sentences as words, without stamps and what is outside the article. Linear. */
export function readSentences({ text, article }: Pick<ArticleView, 'text' | 'article'>): Sentence[] {
  return article.blocks.filter(holdsMentions).flatMap((block) =>
    splitSentences(text, block).flatMap((span) => {
      const words = readWords(text, span);
      return words.length === 0 ? [] : [{ words, span, isTitle: isTitleCase(text, span, words) }];
    }),
  );
}

const holdsMentions = ({ kind }: Block): boolean => kind !== 'stamp' && kind !== 'outside';

/** The words of a name alone, cut as an article's are. */
export const toWords = (name: string): Word[] => readWords(name, { start: 0, end: name.length });

function readWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    const between = text.slice(from, start);
    const word = toWord(text, match[0], start, words.length === 0 ? 'start' : toGap(between), between);
    words.push(word);
    from = word.whole;
  }
  return words;
}

const POSSESSIVE = /['’][sS]$/u;
const APOSTROPHE_AFTER = /^['’](?![\p{L}\p{N}])/u;

function toWord(text: string, raw: string, start: number, gap: Gap, between: string): Word {
  const hasEnding = raw.length > 2 && POSSESSIVE.test(raw);
  const body = hasEnding ? raw.slice(0, -2) : raw;
  const end = start + body.length;
  return {
    text: body,
    key: body.toLowerCase().replaceAll('’', "'"),
    kind: toKind(body),
    gap,
    start,
    end,
    whole: start + raw.length,
    possessive: hasEnding || (/[sSxz]$/u.test(body) && APOSTROPHE_AFTER.test(text.slice(end, end + 2))),
    opens: gap === 'start' || /["“‘«:;]\s*$/u.test(between),
  };
}

function toKind(body: string): WordKind {
  if (body === '&') return 'ampersand';
  if (!/\p{Lu}/u.test(body)) return /^\d/u.test(body) ? 'number' : 'lower';
  if (/-\p{Ll}+$/u.test(body)) return 'modifier';
  if (/^\d[\d,.]*\d?$/u.test(body)) return 'number';
  return /^\p{Ll}{2,}/u.test(body) && !/^\p{Ll}+\p{Lu}/u.test(body) ? 'lower' : 'name';
}

function toGap(between: string): Gap {
  if (between === '') return 'none';
  if (/^\s+$/u.test(between)) return 'space';
  if (/^\.?,\s+$/u.test(between)) return 'comma';
  if (/^\.\s*$/u.test(between)) return 'stop';
  if (/^\.?\s*[([]$/u.test(between)) return 'open';
  if (/^[)\]]\s+$/u.test(between)) return 'close';
  if (/^:\s*$/u.test(between)) return 'colon';
  return 'other';
}

/** Words shorter than this keep a small letter in most headline styles ("of", "and", "to"). */
const SHORT = 4;

/** No closing mark, and of the longer words after the first at least four fifths with a capital. */
function isTitleCase(text: string, span: Span, words: readonly Word[]): boolean {
  if (/[.!?]["'”’)]*$/u.test(text.slice(Math.max(span.start, span.end - 3), span.end))) return false;
  const long = words.slice(1).filter(({ text: word, kind }) => word.length >= SHORT && kind !== 'number');
  const capital = long.filter(({ kind }) => kind === 'name').length;
  return long.length >= 2 && capital >= long.length * 0.8;
}
