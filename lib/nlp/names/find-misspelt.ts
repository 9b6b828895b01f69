import type { Bilingual } from '../../notes';
import type { Candidate } from '../types';
import { caseFits } from './case-fits';
import { gapFits } from './gaps';
import { endOfCompany } from './legal-suffixes';
import type { NameForm } from './name-form';
import { gapBefore, type Pass, wordAt } from './pass';
import type { WordNode } from './word-trie';

/** A shorter word is too near to another one ("Gas", "Bank") for a slip to be told from it. */
const SHORTEST = 6;

/**
 * Finds names of firms and bodies with one letter wrong in one word after the first: `"Kansai Eletric Power"`,
 * `"Nuclear Regulaton Authority"`. They are tagged as what is meant, with the slip as the reason. A plural ("Agencies")
 * is another word, and so is a word that begins differently. Linear: a slip is looked for only where a name has begun.
 */
export function findMisspelt(pass: Pass, names: WordNode<NameForm>): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < pass.tokens.count; at += 1) {
    const node = names.next?.get(pass.tokens.words[at] ?? '');
    if (node !== undefined && /^\p{Lu}/u.test(wordAt(pass, at))) walk(pass, node, at, found);
  }
  return found;
}

/** Goes on to the first word that no name has there, and tries whether it is a slip for one that some name has. */
function walk(pass: Pass, start: WordNode<NameForm>, first: number, found: Candidate[]): void {
  let node: WordNode<NameForm> | undefined = start;
  for (let at = first + 1; node?.next != null && gapBefore(pass, at) !== 'other'; at += 1) {
    const word = pass.tokens.words[at] ?? '';
    const next: WordNode<NameForm> | undefined = node.next.get(word);
    if (next === undefined) trySlip(pass, node.next, { first, at, word }, found);
    node = next;
  }
}

interface Slip {
  readonly first: number;
  readonly at: number;
  readonly word: string;
}

function trySlip(pass: Pass, nexts: ReadonlyMap<string, WordNode<NameForm>>, slip: Slip, found: Candidate[]): void {
  if (slip.word.length < SHORTEST || !/^\p{Lu}/u.test(wordAt(pass, slip.at))) return;
  for (const [meant, child] of nexts) {
    if (!isOneSlip(slip.word, meant)) continue;
    let node: WordNode<NameForm> | undefined = child;
    for (let last = slip.at; node !== undefined; last += 1) {
      for (const form of node.items ?? []) report(pass, form, slip, last, found);
      if (gapBefore(pass, last + 1) === 'other') break;
      node = node.next?.get(pass.tokens.words[last + 1] ?? '');
    }
  }
}

function report(pass: Pass, form: NameForm, { first, at }: Slip, last: number, found: Candidate[]): void {
  const { type, noteId } = form.reading;
  const place = at - first;
  const fits = form.words.every((word, index) => index === place || caseFits(word, wordAt(pass, first + index)));
  const joins = form.gaps.every((gap, index) =>
    gapFits(gap, gapBefore(pass, first + index + 1), pass.tokens.words[first + index + 1] ?? ''),
  );
  if (type === null || type === 'term' || !fits || !joins) return;
  const start = pass.tokens.starts[first] ?? 0;
  const end = pass.tokens.ends[last] ?? start;
  found.push({
    start,
    end: type === 'company' ? endOfCompany(pass.text, end) : end,
    type,
    rule: 'name/misspelt',
    reading: { kind: 'name', noteIds: [noteId] },
    reason: nearTo(form.words[place] ?? ''),
  });
}

const nearTo = (word: string): Bilingual => ({ en: `one letter away from “${word}”`, ja: `「${word}」と1文字違い` });

/** Whether two words differ by one letter: missing, added, changed or swapped with the next. The first letter is sure. */
export function isOneSlip(word: string, meant: string): boolean {
  if (word === meant || word[0] !== meant[0] || Math.abs(word.length - meant.length) > 1) return false;
  if (word === `${meant}s` || meant === `${word}s`) return false;
  let at = 0;
  while (word[at] === meant[at]) at += 1;
  const [wordRest, meantRest] = [word.slice(at), meant.slice(at)];
  if (wordRest.slice(1) === meantRest || wordRest === meantRest.slice(1) || wordRest.slice(1) === meantRest.slice(1))
    return true;
  return wordRest[0] === meantRest[1] && wordRest[1] === meantRest[0] && wordRest.slice(2) === meantRest.slice(2);
}
