import { DETERMINERS, type Phrases } from '../english/terms';
import type { Candidate } from '../types';
import { phraseAlias } from './lexicon';
import type { NameReading } from './name-form';
import { gapBefore, mapWords, type Pass } from './pass';
import type { WordNode } from './word-trie';

/** Finds the terms that are said in a sentence rather than named: "fully liberalized its electricity retail market". Linear. */
export function findPhrases(pass: Pass, phrases: Phrases): readonly Candidate[] {
  const keys = mapWords(pass.tokens, phrases.keyOf);
  const found: Candidate[] = [];
  for (let at = 0; at < pass.tokens.count; at += 1) walkPhrase(pass, phrases.root, keys, at, found);
  return found;
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
