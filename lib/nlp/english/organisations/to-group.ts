import { type Find, keyOf } from './find';
import { knownNames } from './known-names';
import { dropSuffix } from './later-forms';
import type { Scene } from './scene';
import { toWords, type Word } from './words';

/** What the names of one firm or body share: the lists' first name for it, or its words without a legal form. */
export function toGroup(scene: Scene, find: Find): string {
  if (find.group !== null) return find.group;
  const base = dropSuffix(scene.words.slice(find.from, find.to));
  return toKnownGroup(base) ?? `full:${keyOf(scene, { from: find.from, to: find.from + base.length })}`;
}

/** The same for a name that the text does not write out ("Kyushu" for "Kyushu Electric"). */
export const toGroupOfName = (name: string): string => toKnownGroup(toWords(name)) ?? `full:${name.toLowerCase()}`;

function toKnownGroup(words: readonly Word[]): string | null {
  const match = knownNames().find(words, 0);
  const isWhole = match !== null && match.to === words.length && match.entry.value.type !== null;
  return isWhole ? `known:${match.entry.value.first}` : null;
}
