import type { NameReading } from '../names/name-form';

/** A name ends here with these readings. */
export interface CharNode {
  next: Map<number, CharNode> | null;
  readings: NameReading[] | null;
}

/** An empty tree of characters. */
export const makeCharTrie = (): CharNode => ({ next: null, readings: null });

/** Adds a reading under a name's characters, given as code units. */
export function growCharTrie(root: CharNode, name: string, reading: NameReading): void {
  let node = root;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    node.next ??= new Map();
    let child = node.next.get(unit);
    if (child === undefined) {
      child = makeCharTrie();
      node.next.set(unit, child);
    }
    node = child;
  }
  node.readings ??= [];
  if (!node.readings.some(({ noteId }) => noteId === reading.noteId)) node.readings.push(reading);
}
