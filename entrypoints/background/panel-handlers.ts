import { browser } from 'wxt/browser';
import { toStudyCards } from '../../lib/export';
import type { Notes } from '../../lib/notes';
import { askContent, type PanelHandlers, readSettings, timed } from '../../lib/platform';
import { fail, succeed } from '../../lib/protocol';
import {
  toContents,
  toGlossary,
  toNoteView,
  toOrganisationMap,
  toOutline,
  toSearchView,
  toTimelineView,
} from '../../lib/views';
import { exportPage } from './export-page';
import { findNotePlaces } from './find-note-places';
import { notesInUse } from './notes-store';
import { optionsHandlers } from './options-handlers';
import { readOverview } from './page-overview';
import { runInTab } from './page-script';
import { languageOf, switchPageOff, switchSite } from './switches';
import { readArticle } from './tab-articles';

/** What our own pages may ask. */
export const panelHandlers: PanelHandlers = {
  ...optionsHandlers,

  pageState: async (tabId) => succeed(await readOverview(tabId)),

  async outline(tabId) {
    const article = await readArticle(tabId);
    if (article === null) return fail('unknown-article');
    return succeed({ articleId: article.id, ...toOutline(article.annotations, (await notesInUse()).notes) });
  },

  async note(noteId) {
    const notes = await notesForReading();
    const note = notes.note(noteId);
    return note === null ? fail('unknown-note') : succeed(toNoteView(note, notes));
  },

  notePlaces: async (noteId) => succeed(await findNotePlaces(noteId)),

  async studyCard(noteId) {
    const { notes } = await notesInUse();
    if (notes.note(noteId) === null) return fail('unknown-note');
    return succeed(toStudyCards([noteId], { notes, lang: languageOf(await readSettings()) }));
  },

  contents: async () => succeed(toContents(await notesForReading())),

  async search(query) {
    const { search, notes } = await notesInUse();
    return timed('notes: search', async () => succeed(toSearchView(query, (await search()).find(query), notes)));
  },

  async timeline(tabId) {
    const [{ notes }, article] = await Promise.all([notesInUse(), tabId === null ? null : readArticle(tabId)]);
    return succeed(toTimelineView(notes, article?.annotations ?? null));
  },

  map: async () => succeed(toOrganisationMap((await notesInUse()).notes)),

  glossary: async () => succeed(toGlossary((await notesInUse()).notes)),

  async goTo({ tabId, start }) {
    await browser.tabs.update(tabId, { active: true });
    return askContent(tabId, 'showMark', start);
  },

  step: ({ tabId, direction }) => askContent(tabId, 'stepMark', direction),

  run: runInTab,

  async setPageEnabled({ tabId, on }) {
    if (on) return runInTab(tabId);
    await switchPageOff(tabId);
    return succeed(null);
  },

  async setSiteEnabled({ host, on }) {
    await switchSite(host, on);
    return succeed(null);
  },

  exportPage,
};

/** Who opens the notes may search them next: what that needs is read meanwhile. */
async function notesForReading(): Promise<Notes> {
  const { notes, search } = await notesInUse();
  void search();
  return notes;
}
