import type { ArticleView } from '../../types';
import { addLaterForms } from './add-later-forms';
import { addWeakForms } from './add-weak-forms';
import { dropRedefined } from './drop-redefined';
import { type Find, readEndOffset } from './find';
import { findContextNames } from './find-context-names';
import { findPeople } from './find-people';
import { knownNames } from './known-names';
import { addFinds, type Page, readPage } from './page';
import { type Scene, toScene } from './scene';
import { settleDoubtful } from './settle-doubtful';
import { toGroup } from './to-group';
import { readSentences } from './words';

/** A firm or body named somewhere in an article. */
export interface Organisation {
  readonly start: number;
  readonly end: number;
  readonly type: 'company' | 'ministry';
  readonly rule: string;
  /** Its fullest name in the article. */
  readonly name: string;
}

/**
 * All firms and bodies that an article names, in order, disjoint.
 *
 * Three readings. The first takes names by their form and from the lists. The second takes unknown names by the words around
 * them, and settles the listed ones that are also something else: one sense to an article. The third takes the later
 * forms of all these. Linear in the text's length, some 3 µs a word; never throws.
 */
export function findOrganisations(view: ArticleView): Organisation[] {
  const { text } = view;
  const scenes = readSentences(view).map((sentence) => toScene(sentence, text));
  const people = scenes.map(findPeople);
  const surnames = new Set(people.flatMap((person) => [...person.surnames]));
  const pages = scenes.map((scene, index) => readPage(scene, people[index]?.finds ?? []));
  for (const page of pages) addFinds(page, findContextNames(page.scene, page.taken, surnames));
  settleDoubtful(pages, surnames);
  dropRedefined(pages, text);
  const names = new Set(people.flatMap((person) => [...person.names]));
  addLaterForms(pages, names, text);
  addWeakForms(pages, names);
  return toOrganisations(pages, text);
}

/** A find on the way to its fullest name. */
interface Draft extends Organisation {
  readonly group: string;
}

function toOrganisations(pages: readonly Page[], text: string): Organisation[] {
  const drafts = pages.flatMap(({ scene, finds }) =>
    [...finds].sort((a, b) => a.from - b.from).flatMap((find) => toDraft(scene, find, text)),
  );
  const names = new Map<string, string>();
  for (const { group, name } of drafts) {
    if (name.length > (names.get(group)?.length ?? 0)) names.set(group, name);
  }
  return drafts.map(({ group, ...draft }) => ({ ...draft, name: names.get(group) ?? draft.name }));
}

function toDraft(scene: Scene, find: Find, text: string): Draft[] {
  const start = scene.words[find.from]?.start;
  const { type, rule } = find;
  if (type === null || start === undefined) return [];
  const end = readEndOffset(scene, find, text, keepsEnding(scene, find));
  const name = find.name ?? text.slice(start, end).replace(/\s+/gu, ' ');
  return [{ start, end, type, rule, name, group: toGroup(scene, find) }];
}

/** "McDonald's", "Moody's" end with what looks like a possessive ending. */
function keepsEnding({ words }: Scene, { from, to }: Find): boolean {
  const last = words[to - 1];
  if (last === undefined || last.whole === last.end) return false;
  const match = knownNames().find(words, from);
  return match !== null && match.to === to && match.entry.owned;
}
