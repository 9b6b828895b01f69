/** A tree of words: each path from the root is the words of a name, and what was stored there hangs at its end. */
export interface WordNode<T> {
  next: Map<string, WordNode<T>> | null;
  items: T[] | null;
}

/** An empty tree. */
export const makeTrie = <T>(): WordNode<T> => ({ next: null, items: null });

/** The node at the end of `words`, made where it is missing. */
export function growTrie<T>(root: WordNode<T>, words: readonly string[]): WordNode<T> {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (child === undefined) {
      child = { next: null, items: null };
      node.next.set(word, child);
    }
    node = child;
  }
  return node;
}

/** What is stored under exactly these words; empty where nothing is. */
export function readTrie<T>(root: WordNode<T>, words: readonly string[]): readonly T[] {
  let node: WordNode<T> | undefined = root;
  for (const word of words) node = node?.next?.get(word);
  return node?.items ?? [];
}
