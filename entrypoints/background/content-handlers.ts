import { browser } from 'wxt/browser';
import { annotateInSteps } from '../../lib/nlp';
import { type ContentHandlers, readSettings, tellPanels } from '../../lib/platform';
import { fail, type PageReport, succeed, toArticleId } from '../../lib/protocol';
import { toCardView, toNoteCardView } from '../../lib/views';
import { inTurns } from './in-turns';
import { notesInUse } from './notes-store';
import { putCardScript } from './page-script';
import { toPageSettings } from './switches';
import { readArticle } from './tab-articles';
import { toPageRecord } from './tab-page';
import { changeTab, keepArticleOf } from './tab-records';
import { toMarkedArticle } from './to-marked-article';
import { showOnToolbar } from './toolbar';

/** What pages may ask. Each: guard (done before) → `lib` → answer. The tab comes from the sender, never from the payload. */
export const contentHandlers: ContentHandlers = {
  async start(_, { tabId, url }) {
    const record = await changeTab(tabId, (known) => toPageRecord(known, url));
    await announce(tabId, { kind: 'reading' });
    return succeed(toPageSettings(await readSettings(), record));
  },

  async annotate(article, { tabId, url }) {
    if (article.lang !== 'en' && article.lang !== 'ja') return fail('unknown-language');
    const { notes, version } = await notesInUse();
    const id = toArticleId([article.lang, article.published, article.title, article.text], version);
    const { url: address } = await changeTab(tabId, (record) => toPageRecord(record, url));
    const known = await readArticle(tabId);
    if (known?.id === id) return succeed(toMarkedArticle(id, known.annotations));
    const annotations = await inTurns(annotateInSteps(article, notes));
    await keepArticleOf(tabId, address, { id, annotations });
    return succeed(toMarkedArticle(id, annotations));
  },

  async card({ articleId, mention }, { tabId }) {
    const article = await readArticle(tabId);
    if (article?.id !== articleId) return fail('unknown-article');
    const mark = toMarkedArticle(article.id, article.annotations).marks[mention];
    if (mark === undefined) return fail('unknown-mention');
    const { notes } = await notesInUse();
    const view = toCardView(article.annotations, { entityId: mark.entityId, start: mark.start }, notes);
    return view === null ? fail('unknown-mention') : succeed(view);
  },

  async noteCard(noteId) {
    const { notes } = await notesInUse();
    const note = notes.note(noteId);
    return note === null ? fail('unknown-note') : succeed(toNoteCardView(note, notes));
  },

  async openNote(noteId) {
    const { notes } = await notesInUse();
    if (notes.note(noteId) === null) return fail('unknown-note');
    await browser.tabs.create({ url: `${browser.runtime.getURL('/notes.html')}#${noteId}` });
    return succeed(null);
  },

  loadCard: (_, { tabId }) => putCardScript(tabId),

  async reportPage(report, { tabId }) {
    await announce(tabId, report);
    return succeed(null);
  },
};

async function announce(tabId: number, report: PageReport): Promise<void> {
  await Promise.all([showOnToolbar(tabId, report), tellPanels('pageChanged', tabId)]);
}
