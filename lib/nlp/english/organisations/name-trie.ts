import type { Word } from './words';

/** A name that a trie holds, with what belongs to it. */
export interface TrieEntry<Value> {
  /** The name's words as they are written. */
  readonly form: readonly string[];
  /** Whether the name itself ends in "'s" ("McDonald's"). */
  readonly owned: boolean;
  readonly value: Value;
}

/** A name found at a word: the words `from` up to but without `to`. */
export interface TrieMatch<Value> {
  readonly from: number;
  readonly to: number;
  readonly entry: TrieEntry<Value>;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  entries: TrieEntry<Value>[];
}

/** Names by their words. Built once, asked at every capital word of a text; an answer costs at most the name's length. */
export class NameTrie<Value> {
  readonly #root: Node<Value> = { next: new Map(), entries: [] };

  /** Adds a name given as words (of `readWords`), so that data and text are cut alike. */
  add(words: readonly Word[], value: Value): void {
    let node = this.#root;
    words.forEach((word, index) => {
      const key = toKey(word, index === 0);
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), entries: [] };
        node.next.set(key, next);
      }
      node = next;
    });
    if (node !== this.#root) node.entries = [...node.entries, toEntry(words, value)];
  }

  /** The longest name that starts at word `from` and is written as a name is; `null` where none does. */
  find(words: readonly Word[], from: number): TrieMatch<Value> | null {
    let node = this.#root;
    let best: TrieMatch<Value> | null = null;
    for (let at = from; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const owned = word.whole > word.end ? node.next.get(`${toKey(word, at === from, false)}'s`) : undefined;
      const next = owned ?? node.next.get(toKey(word, at === from, false));
      if (next === undefined) break;
      const entry = next.entries.find(({ form }) => isWrittenAs(words, from, form));
      if (entry !== undefined) best = { from, to: at + 1, entry };
      if (owned === undefined && word.possessive) break;
      node = next;
    }
    return best;
  }
}

const toEntry = <Value>(words: readonly Word[], value: Value): TrieEntry<Value> => {
  const last = words.at(-1);
  return { form: words.map(({ text }) => text), owned: last !== undefined && last.whole > last.end, value };
};

/** A word's key in the trie. A comma inside a name is part of its second word's key; a break is no key at all. */
function toKey(word: Word, isFirst: boolean, withEnding = true): string {
  const base = word.key === '&' ? 'and' : word.key;
  const key = withEnding && word.whole > word.end ? `${base}'s` : base;
  if (isFirst || word.gap === 'space' || word.gap === 'stop' || word.gap === 'none') return key;
  return word.gap === 'comma' ? `,${key}` : `\u0000${key}`;
}

const isWrittenAs = (words: readonly Word[], from: number, form: readonly string[]): boolean =>
  form.every((part, index) => isCasedAs(words[from + index]?.text ?? '', part));

/** Capitals as in the name; all capitals for a word of four letters or more ("TOYOTA"); a capital for a name that starts small. */
function isCasedAs(text: string, part: string): boolean {
  if (text === part || part === '&' || text === '&') return true;
  if (text.length >= 4 && text === text.toUpperCase()) return true;
  return text === part.charAt(0).toUpperCase() + part.slice(1);
}
