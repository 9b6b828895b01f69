import { DETERMINERS } from '../english/terms';
import type { ArticleView, Candidate, EntityType } from '../types';
import { caseFits, namesCaseFits } from './case-fits';
import { stemWord } from './fold';
import { type Gap, gapFits, gapOf } from './gaps';
import { endOfCompany, goesOnAsAnother } from './legal-suffixes';
import { type Lexicon, phraseAlias } from './lexicon';
import type { NameForm, NameReading } from './name-form';
import { type Tokens, tokensOf } from './tokens';
import type { WordNode } from './word-trie';

/** A text being matched, with what is worked out once per word. */
interface Pass {
  readonly text: string;
  readonly tokens: Tokens;
  /** The gap before each word, filled in as it is asked for. */
  readonly gaps: (Gap | undefined)[];
}

/**
 * Finds the names that the notes hold in an English text, terms included, in one pass: `"Kansai Electric Power Co."`,
 * `"The industry ministry"`, `"business improvement orders"`. A name stands between word boundaries; a possessive ending
 * is left out, a line break, double space, hyphen or "&" for "and" inside is not minded. Names inside longer ones are
 * found too and left to `keepLongest`; an ambiguous name comes with every note it can mean.
 *
 * Linear in the text's length; the longest name bounds the work at each word.
 */
export function findEnglishNames(view: ArticleView, lexicon: Lexicon): readonly Candidate[] {
  const tokens = tokensOf(view);
  const pass: Pass = { text: view.text, tokens, gaps: new Array(tokens.count) };
  const stems = mapWords(tokens, stemWord);
  const keys = mapWords(tokens, lexicon.phrases.keyOf);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    walk(pass, lexicon.names, tokens.words, at, found);
    walk(pass, lexicon.terms, stems, at, found);
    walkPhrase(pass, lexicon.phrases.root, keys, at, found);
  }
  return found;
}

/** Each word's key, worked out once per different word. */
function mapWords({ words }: Tokens, keyOf: (word: string) => string): readonly string[] {
  const known = new Map<string, string>();
  return words.map((word) => {
    const key = known.get(word) ?? keyOf(word);
    known.set(word, key);
    return key;
  });
}

/**
 * Follows the tree of phrases from one word, past articles and possessives, and reports the longest that ends on the way:
 * "liberalized [its] electricity market". Only spaces and hyphens stand inside a phrase.
 */
function walkPhrase(
  pass: Pass,
  root: WordNode<NameReading>,
  keys: readonly string[],
  first: number,
  found: Candidate[],
) {
  let node = root.next?.get(keys[first] ?? '');
  let best: { readonly last: number; readonly readings: readonly NameReading[] } | null = null;
  for (let last = first; node !== undefined; last += 1) {
    if (node.items !== null) best = { last, readings: node.items };
    while (DETERMINERS.has(pass.tokens.words[last + 1] ?? '') && isWithinPhrase(pass, last + 1)) last += 1;
    if (!isWithinPhrase(pass, last + 1)) break;
    node = node.next?.get(keys[last + 1] ?? '');
  }
  if (best !== null) reportPhrase(pass, best.readings, first, best.last, found);
}

function isWithinPhrase(pass: Pass, at: number): boolean {
  if (at >= pass.tokens.count) return false;
  const gap = gapBefore(pass, at);
  if (gap === 'apostrophe') return pass.tokens.words[at] === 's';
  return (
    gap === 'space' ||
    gap === 'hyphen' ||
    /^['’] $/u.test(pass.text.slice(pass.tokens.ends[at - 1], pass.tokens.starts[at]))
  );
}

function reportPhrase(
  { tokens }: Pass,
  readings: readonly NameReading[],
  first: number,
  last: number,
  found: Candidate[],
): void {
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[last] ?? start;
  for (const { noteId } of readings) {
    const reading = { kind: 'name', noteIds: [noteId], alias: phraseAlias(noteId) } as const;
    found.push({ start, end, type: 'term', rule: 'term/phrase', reading });
  }
}

/** Follows the tree from one word as far as the text goes with it and reports every name that ends on the way. */
function walk(pass: Pass, root: WordNode<NameForm>, words: readonly string[], first: number, found: Candidate[]): void {
  let node = root.next?.get(words[first] ?? '');
  for (let last = first; node !== undefined; last += 1) {
    if (node.items !== null) report(pass, node.items, first, last, found);
    const next = words[last + 1];
    if (next === undefined || node.next === null) return;
    node = node.next.get(next);
    if (node !== undefined && gapBefore(pass, last + 1) === 'other') return;
  }
}

function gapBefore({ text, tokens, gaps }: Pass, at: number): Gap {
  const gap = gaps[at] ?? gapOf(text.slice(tokens.ends[at - 1], tokens.starts[at]));
  gaps[at] = gap;
  return gap;
}

function report(pass: Pass, forms: readonly NameForm[], first: number, last: number, found: Candidate[]): void {
  const fitting = forms.filter((form) => formFits(pass, form, first));
  const types = new Set(fitting.map(({ reading }) => reading.type));
  for (const type of types) {
    const same = fitting.filter(({ reading }) => reading.type === type);
    const noteIds = [...new Set(same.map(({ reading }) => reading.noteId))];
    const alias = pass.tokens.words.slice(first, last + 1).join(' ');
    const span = spanOf(pass, type, first, last);
    if (type === 'company' && goesOnAsAnother(pass.text, span.start, span.end)) continue;
    const rule = ruleOf(pass, same[0]?.rule ?? '', span.end, last);
    found.push({ ...span, type: type ?? 'ministry', rule, reading: { kind: 'name', noteIds, alias } });
  }
}

function formFits(pass: Pass, form: NameForm, first: number): boolean {
  const { text, tokens } = pass;
  if (form.needsArticle && !hasArticle(text, tokens, first)) return false;
  const found = form.words.map((_, at) => text.slice(tokens.starts[first + at], tokens.ends[first + at]));
  if (
    !form.gaps.every((gap, at) => gapFits(gap, gapBefore(pass, first + at + 1), tokens.words[first + at + 1] ?? ''))
  ) {
    return false;
  }
  if (!form.matchCase) return true;
  return form.reading.type === 'term' ? termCaseFits(form.words, found) : namesCaseFits(form.words, found);
}

/**
 * A term of several words is the same term in small letters ("Basic Energy Plan"), but for its initials ("GX bonds"); a
 * single word with a capital keeps it ("FIT"), with or without a plural ending ("FITs").
 */
function termCaseFits(ofTerm: readonly string[], ofText: readonly string[]): boolean {
  return ofTerm.every((word, at) => {
    const found = ofText[at] ?? '';
    const mayBeSmall = ofTerm.length > 1 && /^\p{Lu}?\p{Ll}*$/u.test(word);
    return mayBeSmall || caseFits(word, found) || caseFits(word, found.replace(/s$/u, ''));
  });
}

const hasArticle = (text: string, tokens: Tokens, first: number): boolean =>
  tokens.words[first - 1] === 'the' && gapOf(text.slice(tokens.ends[first - 1], tokens.starts[first])) === 'space';

/** A body described in small letters takes its article ("the industry ministry"), a name does not ("the METI"). */
function spanOf({ text, tokens }: Pass, type: EntityType | null, first: number, last: number) {
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[last] ?? start;
  const isDescribed = (type === 'company' || type === 'ministry') && !/\p{Lu}/u.test(text.slice(start, end));
  return {
    start: isDescribed && hasArticle(text, tokens, first) ? (tokens.starts[first - 1] ?? start) : start,
    end: type === 'company' ? endOfCompany(text, end) : end,
  };
}

/** A legal form that no name of the notes has ("Kansai Electric Power Inc.") is said in the rule, for the checks. */
function ruleOf({ tokens }: Pass, rule: string, end: number, last: number): string {
  return end > (tokens.ends[last] ?? end) + 1 ? 'name/other-legal-form' : rule;
}
