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
  for (const [word, mentions] of findMentions(pages, groups)) addMentions(mentions, groups.get(word) ?? word);
}

/** A place of one word. */
interface Mention {
  readonly page: Page;
  readonly at: number;
}

/** Where each of the words stands alone with a capital, in one pass. */
function findMentions(pages: readonly Page[], groups: ReadonlyMap<string, string>): ReadonlyMap<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  if (groups.size === 0) return mentions;
  for (const page of pages) {
    page.scene.words.forEach(({ key }, at) => {
      if (!groups.has(key) || !isAlone(page, at)) return;
      const held = mentions.get(key) ?? [];
      held.push({ page, at });
      mentions.set(key, held);
    });
  }
  return mentions;
}

const isAlone = ({ scene, taken }: Page, at: number): boolean =>
  isNameWord(scene, at) && !isNameWord(scene, at + 1) && !isTaken(taken, { from: at, to: at + 1 });

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

/** If the word acts as a firm anywhere; at the head of a sentence, where every word has a capital, only where it does there. */
function addMentions(mentions: readonly Mention[], group: string): void {
  const acting = new Set(mentions.filter(({ page, at }) => isActingAsCompany(page.scene, { from: at, to: at + 1 })));
  if (![...acting].some(({ page }) => !page.scene.isTitle)) return;
  for (const mention of mentions) {
    const { page, at } = mention;
    if (page.scene.words[at]?.opens && !acting.has(mention)) continue;
    addFinds(page, [{ from: at, to: at + 1, type: 'company', rule: 'company/short-form', group }]);
  }
}
