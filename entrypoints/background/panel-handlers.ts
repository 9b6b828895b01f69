import { browser } from 'wxt/browser';
import { askContent, type PanelHandlers, readSettings, writeSettings } from '../../lib/platform';
import { fail, succeed } from '../../lib/protocol';
import { withSite } from '../../lib/settings';
import { toContents, toNoteView, toSearchView } from '../../lib/views';
import { notesInUse } from './notes-store';
import { readOverview } from './page-overview';
import { runInTab } from './page-script';
import { applyEverywhere, setPageEnabled } from './switches';

/** What our own pages may ask. */
export const panelHandlers: PanelHandlers = {
  pageState: async (tabId) => succeed(await readOverview(tabId)),

  async note(noteId) {
    const { notes } = await notesInUse();
    const note = notes.note(noteId);
    return note === null ? fail('unknown-note') : succeed(toNoteView(note, notes));
  },

  contents: async () => succeed(toContents((await notesInUse()).notes)),

  async search(query) {
    const { search, notes } = await notesInUse();
    return succeed(toSearchView(query, search.find(query), notes));
  },

  async goTo({ tabId, start }) {
    const shown = await askContent(tabId, 'showMark', start);
    if (shown.ok) await browser.tabs.update(tabId, { active: true });
    return shown;
  },

  step: ({ tabId, direction }) => askContent(tabId, 'stepMark', direction),

  run: runInTab,

  async setPageEnabled({ tabId, on }) {
    await setPageEnabled(tabId, on);
    return succeed(null);
  },

  async setSiteEnabled({ host, on }) {
    const settings = withSite(await readSettings(), host, on);
    await writeSettings(settings);
    await applyEverywhere(settings);
    return succeed(null);
  },

  settings: async () => succeed(await readSettings()),

  async changeSettings(change) {
    const settings = { ...(await readSettings()), ...change };
    await writeSettings(settings);
    await applyEverywhere(settings);
    return succeed(settings);
  },
};
