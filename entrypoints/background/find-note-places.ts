import { browser } from 'wxt/browser';
import { type NotePlaces, toNotePlaces } from '../../lib/views';
import { notesInUse } from './notes-store';
import { readArticle } from './tab-articles';
import { readTabs } from './tab-records';

/** How many tabs back the article is looked for: what was read before those is no longer being read. */
const MOST_TABS = 3;

/**
 * Where the article that is being read speaks of a note: that of the tab of this window which was last in front and holds one.
 * `null` where there is none, or it says nothing of the note.
 */
export async function findNotePlaces(noteId: string): Promise<NotePlaces | null> {
  const { notes } = await notesInUse();
  for (const tabId of await latestTabs()) {
    const article = await readArticle(tabId);
    if (article === null) continue;
    const places = toNotePlaces(noteId, article.annotations, notes);
    return places.length === 0 ? null : { tabId, lang: article.annotations.article.lang, places };
  }
  return null;
}

/** Tabs with a page of which we know something, the one last in front first. */
async function latestTabs(): Promise<readonly number[]> {
  const [tabs, known] = await Promise.all([browser.tabs.query({ lastFocusedWindow: true }), readTabs()]);
  return tabs
    .flatMap(({ id, lastAccessed = 0 }) => (id !== undefined && known.has(id) ? [{ id, lastAccessed }] : []))
    .sort((a, b) => b.lastAccessed - a.lastAccessed)
    .slice(0, MOST_TABS)
    .map(({ id }) => id);
}
