import type { ArticleView } from '../../types';
import { chooseFinds, isTaken, take } from './choose-finds';
import { isFreeBefore, readEnd } from './edges';
import { type Find, keyOf, readEndOffset } from './find';
import { findBodyNames } from './find-body-names';
import { findContextNames } from './find-context-names';
import { findIndustryNames, findJointParts } from './find-industry-names';
import { type Doubtful, findKnownNames } from './find-known-names';
import { findLegalNames } from './find-legal-names';
import { findPeople } from './find-people';
import { knownNames } from './known-names';
import { dropSuffix, type LaterForm, readIntroduced, toShortForms } from './later-forms';
import { NameTrie } from './name-trie';
import { type Run, type Scene, toScene } from './scene';
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

/** A sentence with what has been found in it so far. */
interface Page {
  readonly scene: Scene;
  readonly doubtful: readonly Doubtful[];
  readonly finds: Find[];
  readonly taken: Set<number>;
}

/**
 * All firms and bodies that an article names, in order, disjoint.
 *
 * Three readings. The first takes names by their form and from the lists. The second takes unknown names by the words around
 * them, and settles the listed ones that are also something else: one sense to an article. The third takes the later short
 * forms and introduced abbreviations of all these, wherever they stand, so that a headline can use a name that the
 * text gives in full only below it. Linear in the text's length; never throws.
 */
export function findOrganisations(view: ArticleView): Organisation[] {
  const { text } = view;
  const scenes = readSentences(view).map((sentence) => toScene(sentence, text));
  const people = scenes.map(findPeople);
  const surnames = new Set(people.flatMap((person) => [...person.surnames]));
  const pages = scenes.map((scene, index) => readPage(scene, people[index]?.finds ?? []));
  for (const page of pages) addFinds(page, findContextNames(page.scene, page.taken, surnames));
  settleDoubtful(pages, surnames);
  addLaterForms(pages, new Set(people.flatMap((person) => [...person.names])), text);
  return toOrganisations(pages, text);
}

/** The first reading of a sentence. */
function readPage(scene: Scene, people: readonly Find[]): Page {
  const { finds: known, doubtful } = findKnownNames(scene);
  const industry = findIndustryNames(scene);
  const joint = findJointParts(scene, industry).map(({ find, full }) => ({ ...find, group: `full:${full}` }));
  const finds = chooseFinds([
    ...known,
    ...findLegalNames(scene),
    ...findBodyNames(scene),
    ...industry,
    ...joint,
    ...people,
  ]);
  const page: Page = { scene, doubtful, finds: [], taken: new Set() };
  addFinds(page, finds);
  return page;
}

function addFinds(page: Page, finds: readonly Find[]): void {
  for (const find of finds) {
    if (isTaken(page.taken, find)) continue;
    take(page.taken, find);
    page.finds.push(find);
  }
}

/** A listed name that is also something else is a firm throughout if one sentence shows it as one, or names it in full. */
function settleDoubtful(pages: readonly Page[], surnames: ReadonlySet<string>): void {
  const shown = new Set(pages.flatMap(({ finds }) => finds.flatMap(({ group }) => group ?? [])));
  const settled = pages.map((page) => {
    const isListed = toListTest(page);
    return page.doubtful.map((doubt) => ({ ...doubt, isActing: doubt.isActing || isListed(doubt) }));
  });
  for (const { isActing, known } of settled.flat()) if (isActing) shown.add(`known:${known.first}`);
  pages.forEach((page, index) => {
    const finds = settled[index]?.filter((doubt) => isFirm(page, doubt, shown, surnames)).map(toFind);
    addFinds(page, finds ?? []);
  });
}

const toFind = ({ from, to, known }: Doubtful): Find => ({
  from,
  to,
  type: 'company',
  rule: known.certainty === 'person' ? 'company/known' : 'company/sense',
  group: `known:${known.first}`,
});

function isFirm(page: Page, doubt: Doubtful, shown: ReadonlySet<string>, surnames: ReadonlySet<string>): boolean {
  const { known, isActing, isWeak } = doubt;
  if (known.certainty === 'person') return isActing || !surnames.has(keyOf(page.scene, doubt));
  if (known.certainty === 'surname' && surnames.has(keyOf(page.scene, doubt))) return isActing;
  return isActing || (!isWeak && shown.has(`known:${known.first}`));
}

/** A test whether a firm stands beside a name in a list: "Microsoft and Apple". */
function toListTest({ scene, finds }: Page): (run: Run) => boolean {
  const { words } = scene;
  const firms = finds.filter(({ type }) => type === 'company');
  const ends = new Set(firms.map(({ to }) => to));
  const starts = new Set(firms.map(({ from }) => from));
  const isAnd = (at: number): boolean => /^(?:and|or|versus|vs)$/u.test(words[at]?.key ?? '');
  return ({ from, to }) => {
    const left = isAnd(from - 1) ? from - 1 : words[from]?.gap === 'comma' ? from : -1;
    const right = isAnd(to) ? to + 1 : words[to]?.gap === 'comma' ? to : -1;
    return ends.has(left) || starts.has(right);
  };
}

/** The names of the article by which the third reading looks for more. */
interface Forms {
  readonly trie: NameTrie<LaterForm>;
  readonly known: Set<string>;
}

function addLaterForms(pages: readonly Page[], people: ReadonlySet<string>, text: string): void {
  const forms: Forms = { trie: new NameTrie(), known: new Set() };
  for (const page of pages) {
    for (const find of [...page.finds]) {
      if (find.type !== null) register(forms, page, find, people, text);
    }
  }
  for (const page of pages) {
    releasePeople(page, forms.trie);
    addFinds(page, findForms(page, forms.trie));
  }
}

/** A firm may be called as people are ("Dale Burdett Inc."): its full name later is the firm's, too. */
function releasePeople({ scene, finds, taken }: Page, trie: NameTrie<LaterForm>): void {
  for (const find of finds) {
    if (find.rule !== 'person' || trie.find(scene.words, find.from)?.to !== find.to || find.to - find.from < 2)
      continue;
    for (let at = find.from; at < find.to; at += 1) taken.delete(at);
  }
}

/** Adds a find's own form, its short forms and what the article introduces for it. */
function register(forms: Forms, page: Page, find: Find, people: ReadonlySet<string>, text: string): void {
  if (find.type === null || find.rule === 'company/joint') return;
  const { scene } = page;
  const later = { type: find.type, group: toGroup(scene, find) };
  const add = (run: Run, rule: string): void => {
    const key = `${keyOf(scene, run)}${rule}`;
    if (forms.known.has(key)) return;
    forms.known.add(key);
    forms.trie.add(scene.words.slice(run.from, run.to), { ...later, rule });
  };
  const introduced = readIntroduced(scene, find, text);
  if (introduced !== null && !isTaken(page.taken, introduced)) {
    const rule = find.type === 'company' ? 'company/abbreviation' : 'body/abbreviation';
    add(introduced, rule);
    addFinds(page, [{ ...introduced, type: find.type, rule, group: later.group }]);
  }
  if (!/known|sense|small/u.test(find.rule)) add(find, find.rule);
  if (find.type !== 'company') return;
  for (const form of toShortForms(scene, find)) {
    const run = { from: find.from, to: find.from + form.length };
    if (form.length > 1 || !people.has(form[0]?.key ?? '')) add(run, 'company/short-form');
  }
}

function findForms(page: Page, trie: NameTrie<LaterForm>): Find[] {
  const { scene, taken } = page;
  const finds: Find[] = [];
  scene.words.forEach((word, at) => {
    if (word.kind !== 'name' || taken.has(at)) return;
    const match = trie.find(scene.words, at);
    if (match === null || !isFreeBefore(scene, at)) return;
    const { type, group, rule } = match.entry.value;
    const to = type === 'company' ? readEnd(scene, match.to) : match.to;
    if (to !== null) finds.push({ from: at, to, type, rule, group });
  });
  return finds;
}

/** What names of one firm share: the list's first name for it, or its words without a legal form. */
function toGroup(scene: Scene, find: Find): string {
  if (find.group !== null) return find.group;
  const base = { from: find.from, to: find.from + dropSuffix(scene.words.slice(find.from, find.to)).length };
  const match = knownNames().find(scene.words, find.from);
  if (match !== null && match.to === base.to && match.entry.value.type !== null)
    return `known:${match.entry.value.first}`;
  return `full:${keyOf(scene, base)}`;
}

function toOrganisations(pages: readonly Page[], text: string): Organisation[] {
  const drafts = pages.flatMap(({ scene, finds }) =>
    [...finds].sort((a, b) => a.from - b.from).flatMap((find) => toDraft(scene, find, text)),
  );
  const names = new Map<string, string>();
  for (const { group, written } of drafts) {
    if (written.length > (names.get(group)?.length ?? 0)) names.set(group, written);
  }
  return drafts.map(({ start, end, type, rule, group, written }) => ({
    start,
    end,
    type,
    rule,
    name: names.get(group) ?? written,
  }));
}

interface Draft extends Omit<Organisation, 'name'> {
  readonly group: string;
  readonly written: string;
}

function toDraft(scene: Scene, find: Find, text: string): Draft[] {
  const first = scene.words[find.from];
  if (find.type === null || first === undefined) return [];
  const end = readEndOffset(scene, find, text, keepsEnding(scene, find));
  const group = toGroup(scene, find);
  const joint = find.rule === 'company/joint' ? group.slice('full:'.length) : null;
  const written = joint ?? text.slice(first.start, end).replace(/\s+/gu, ' ');
  return [
    {
      start: first.start,
      end,
      type: find.type,
      rule: find.rule,
      group: joint === null ? group : group.toLowerCase(),
      written,
    },
  ];
}

/** "McDonald's", "Moody's" end with what looks like a possessive ending. */
function keepsEnding({ words }: Scene, { from, to }: Find): boolean {
  const last = words[to - 1];
  if (last === undefined || last.whole === last.end) return false;
  const match = knownNames().find(words, from);
  return match !== null && match.to === to && match.entry.form.at(-1) === last.text && match.entry.owned;
}
