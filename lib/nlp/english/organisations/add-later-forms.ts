import { isTaken } from './choose-finds';
import { isFreeBefore, readEnd } from './edges';
import { type Find, keyOf } from './find';
import { findInitials } from './find-initials';
import { type LaterForm, readIntroduced, toShortForms } from './later-forms';
import { NameTrie } from './name-trie';
import { addFinds, dropFind, type Page } from './page';
import { isJoined, type Run, type Scene } from './scene';
import { toGroup } from './to-group';

/** The names of the article by which later forms are looked for. */
interface Forms {
  readonly trie: NameTrie<LaterForm>;
  readonly known: Set<string>;
}

/**
 * Adds what the article calls its firms and bodies again: the same names in other sentences, short forms, introduced
 * abbreviations. A headline may use a form that the text introduces only below it. `people`: the names of persons in the
 * article, which no single-word short form may be. Linear.
 */
export function addLaterForms(pages: readonly Page[], people: ReadonlySet<string>, text: string): void {
  const forms: Forms = { trie: new NameTrie(), known: new Set() };
  for (const page of pages) {
    for (const find of [...page.finds]) register(forms, page, find, people, text);
  }
  const initials = findInitials(pages);
  releaseNamesakes(pages, new Set(initials.flatMap(({ words }) => words.map(({ text: letters }) => letters))));
  for (const { words, find, page } of initials) {
    const rule = find.type === 'company' ? 'company/initials' : 'body/initials';
    if (find.type !== null) forms.trie.add(words, { type: find.type, rule, group: toGroup(page.scene, find) });
  }
  for (const page of pages) {
    releasePeople(page, forms.trie);
    addFinds(page, findForms(page, forms.trie));
  }
}

/** Adds a find's own form (unless the lists have it), its short forms and what the article introduces for it. */
function register(forms: Forms, page: Page, find: Find, people: ReadonlySet<string>, text: string): void {
  if (find.type === null || find.rule === 'company/joint') return;
  registerIntroduced(forms, page, find, text);
  if (!/known|sense/u.test(find.rule)) registerForm(forms, page, find, find);
  if (find.type !== 'company') return;
  for (const form of toShortForms(page.scene, find)) {
    if (form.length === 1 && people.has(form[0]?.key ?? '')) continue;
    registerForm(
      forms,
      page,
      { ...find, rule: 'company/short-form' },
      { from: find.from, to: find.from + form.length },
    );
  }
}

function registerForm(forms: Forms, { scene }: Page, find: Find, run: Run): void {
  const key = `${keyOf(scene, run)}\n${find.rule}`;
  if (find.type === null || forms.known.has(key)) return;
  forms.known.add(key);
  const words = scene.words.slice(run.from, run.to);
  forms.trie.add(words, { type: find.type, rule: find.rule, group: toGroup(scene, find) });
}

function registerIntroduced(forms: Forms, page: Page, find: Find, text: string): void {
  const introduced = readIntroduced(page.scene, find, text);
  if (introduced === null || isTaken(page.taken, introduced)) return;
  const rule = find.type === 'company' ? 'company/abbreviation' : 'body/abbreviation';
  const short: Find = { ...introduced, type: find.type, rule, group: toGroup(page.scene, find) };
  registerForm(forms, page, short, introduced);
  addFinds(page, [short]);
}

/** The agency's ACER is not the computer maker Acer, which the lists know in other letters. */
function releaseNamesakes(pages: readonly Page[], initials: ReadonlySet<string>): void {
  if (initials.size === 0) return;
  for (const page of pages) {
    for (const find of [...page.finds]) {
      if (find.rule === 'company/known' && isNamesake(page, find, initials)) dropFind(page, find);
    }
  }
}

/** In a title the capitals of the others say nothing. */
function isNamesake({ scene }: Page, { from, to }: Find, initials: ReadonlySet<string>): boolean {
  const written = scene.words[from]?.text ?? '';
  return to - from === 1 && initials.has(scene.isTitle ? written.toUpperCase() : written);
}

/** A firm may be called as people are ("Dale Burdett Inc."): its full name later is the firm's, too. */
function releasePeople(page: Page, trie: NameTrie<LaterForm>): void {
  for (const find of [...page.finds]) {
    const isName = find.rule === 'person' && find.to - find.from > 1;
    if (isName && trie.find(page.scene.words, find.from)?.to === find.to) dropFind(page, find);
  }
}

/** "the Mittal family": those who own the firm. */
const isFamily = ({ words }: Scene, at: number): boolean =>
  isJoined(words, at) && /^(?:brothers|dynasty|family|heirs|sisters)$/u.test(words[at]?.key ?? '');

function findForms({ scene, taken }: Page, trie: NameTrie<LaterForm>): Find[] {
  return scene.words.flatMap((word, at) => {
    if (word.kind !== 'name' || taken.has(at)) return [];
    const match = trie.find(scene.words, at);
    if (match === null || !isFreeBefore(scene, at) || isFamily(scene, match.to)) return [];
    const to = match.entry.value.type === 'company' ? readEnd(scene, match.to) : match.to;
    return to === null ? [] : [{ from: at, to, ...match.entry.value }];
  });
}
