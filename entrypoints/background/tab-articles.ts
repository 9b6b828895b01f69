import { browser } from 'wxt/browser';
import type { Annotations } from '../../lib/nlp';

/** An article as it was read in a tab. */
export interface TabArticle {
  readonly id: string;
  readonly annotations: Annotations;
}

const PREFIX = 'article:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** The article that was kept or read last, so that each card does not read it anew. The store has it too. */
let last: { readonly tabId: number; readonly article: TabArticle } | null = null;

/** The article that was read in a tab; `null` where none is kept. */
export async function readArticle(tabId: number): Promise<TabArticle | null> {
  if (last?.tabId === tabId) return last.article;
  const found: Record<string, TabArticle | undefined> = await browser.storage.session.get(keyOf(tabId));
  const article = found[keyOf(tabId)] ?? null;
  if (article !== null) last = { tabId, article };
  return article;
}

/** Keeps the article of a tab in place of the one before. */
export async function keepArticle(tabId: number, article: TabArticle): Promise<void> {
  await makeRoom(tabId, () => browser.storage.session.set({ [keyOf(tabId)]: article }));
  last = { tabId, article };
}

/** Forgets the article of a tab. */
export async function forgetArticle(tabId: number): Promise<void> {
  if (last?.tabId === tabId) last = null;
  await browser.storage.session.remove(keyOf(tabId));
}

/** All articles that are kept. */
export async function readArticles(): Promise<readonly TabArticle[]> {
  const found = Object.entries(await browser.storage.session.get(null)) as [string, TabArticle][];
  return found.filter(([key]) => key.startsWith(PREFIX)).map(([, article]) => article);
}

/** Keeps something of a tab. Where the room is used up (10 MB in both browsers), the other tabs' articles make way: their pages are read again. */
export async function makeRoom(tabId: number, keep: () => Promise<void>): Promise<void> {
  try {
    await keep();
  } catch {
    // A full store is the only refusal there is here, and the only one that helps itself.
    const kept = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(kept.filter((key) => key.startsWith(PREFIX) && key !== keyOf(tabId)));
    await keep();
  }
}
