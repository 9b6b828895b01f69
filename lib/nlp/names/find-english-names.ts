import type { ArticleView, Candidate, EntityType } from '../types';
import { caseFits, namesCaseFits } from './case-fits';
import { findMisspelt } from './find-misspelt';
import { findPhrases } from './find-phrases';
import { stemWord } from './fold';
import { gapFits, gapOf } from './gaps';
import { endOfCompany, goesOnAsAnother } from './legal-suffixes';
import type { Lexicon } from './lexicon';
import type { NameForm } from './name-form';
import { gapBefore, makePass, mapWords, type Pass, wordAt } from './pass';
import { type Tokens, tokensOf } from './tokens';
import type { WordNode } from './word-trie';

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
  const pass = makePass(view.text, tokens);
  const stems = mapWords(tokens, stemWord);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    walk(pass, lexicon.names, tokens.words, at, found);
    walk(pass, lexicon.terms, stems, at, found);
  }
  return [...found, ...findPhrases(pass, lexicon.phrases), ...findMisspelt(pass, lexicon.names)];
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
  const found = form.words.map((_, at) => wordAt(pass, first + at));
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
    end: type === 'company' || /Corp$/u.test(text.slice(start, end)) ? endOfCompany(text, end) : end,
  };
}

/** A legal form that no name of the notes has ("Kansai Electric Power Inc.") is said in the rule, for the checks. */
function ruleOf({ tokens }: Pass, rule: string, end: number, last: number): string {
  return end > (tokens.ends[last] ?? end) + 1 ? 'name/other-legal-form' : rule;
}
