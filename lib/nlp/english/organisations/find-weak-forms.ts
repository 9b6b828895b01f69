import { isTaken } from './choose-finds';
import { isActingAsCompany } from './company-evidence';
import type { Find } from './find';
import { dropSuffix } from './later-forms';
import { addFinds, type Page } from './page';
import { isNameWord } from './scene';
import { toGroup } from './to-group';
import { isFunctionWord, isOrdinaryWord, isPlace } from './vocabulary';

/**
 * Adds the first word of a firm's name where that is an ordinary word ("Orbital" for "Orbital Sciences Corp."): with a capital
 * that its place does not give it, in an article in which it acts as a firm somewhere ("shares of Orbital"). Linear.
 */
export function addWeakForms(pages: readonly Page[], people: ReadonlySet<string>): void {
  const groups = new Map<string, string>();
  for (const page of pages) {
    for (const find of page.finds) {
      const word = toWeakForm(page, find);
      if (word !== null && !people.has(word) && !groups.has(word)) groups.set(word, toGroup(page.scene, find));
    }
  }
  for (const [word, group] of groups) addMentions(pages, word, group);
}

/** Words that so many names open with that they are nobody's. */
const SHARED =
  /^(?:american|central|commercial|eastern|federal|first|general|global|great|industrial|international|national|northern|public|royal|southern|standard|united|western)$/u;

function toWeakForm({ scene }: Page, find: Find): string | null {
  if (find.type !== 'company' || /sense|joint/u.test(find.rule)) return null;
  const base = dropSuffix(scene.words.slice(find.from, find.to));
  const key = base[0]?.key ?? '';
  const isWord = isOrdinaryWord(key) && !isFunctionWord(key) && !isPlace(key) && !SHARED.test(key) && key.length > 3;
  return base.length > 1 && base[0]?.kind === 'name' && isWord ? key : null;
}

function addMentions(pages: readonly Page[], word: string, group: string): void {
  const mentions = pages.flatMap((page) => mentionsIn(page, word, group).map((find) => ({ page, find })));
  if (!mentions.some(({ page, find }) => !page.scene.isTitle && isActingAsCompany(page.scene, find))) return;
  for (const { page, find } of mentions) addFinds(page, [find]);
}

/** Alone, and not at the head of a sentence, where every word has a capital. */
function mentionsIn({ scene, taken }: Page, word: string, group: string): readonly Find[] {
  return scene.words.flatMap((each, at) => {
    const run = { from: at, to: at + 1 };
    const isAlone = each.key === word && isNameWord(scene, at) && !isNameWord(scene, at + 1) && !isTaken(taken, run);
    const isOpening = each.opens && !isActingAsCompany(scene, run);
    return isAlone && !isOpening ? [{ ...run, type: 'company' as const, rule: 'company/short-form', group }] : [];
  });
}
