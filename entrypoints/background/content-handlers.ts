import { browser } from 'wxt/browser';
import { type Annotations, annotate } from '../../lib/nlp';
import {
  type ContentHandlers,
  readSettings,
  readTab,
  type Sender,
  type TabRecord,
  tellPanels,
  writeTab,
} from '../../lib/platform';
import { fail, type Mark, type MarkedArticle, succeed, toArticleId } from '../../lib/protocol';
import { bySpan, overlaps } from '../../lib/text';
import { toCardView } from '../../lib/views';
import { notesInUse } from './notes-store';
import { toPageSettings } from './switches';

/** What pages may ask. Each: guard (done before) → `lib` → answer. The tab comes from the sender, never from the payload. */
export const contentHandlers: ContentHandlers = {
  async start(_, sender) {
    const record = await recordOf(sender);
    await writeTab(sender.tabId, { ...record, report: { kind: 'reading' } });
    return succeed(toPageSettings(await readSettings(), record));
  },

  async annotate(article, sender) {
    const record = await recordOf(sender);
    if (article.lang !== 'en' && article.lang !== 'ja') {
      await settle(sender, { ...record, article: null, report: { kind: 'unknown-language', lang: article.lang } });
      return fail('unknown-language');
    }
    const { notes, version } = await notesInUse();
    const id = toArticleId([article.lang, article.published, article.title, article.text], version);
    const annotations = record.article?.id === id ? record.article.annotations : annotate(article, notes);
    await settle(sender, { ...record, article: { id, annotations }, report: null });
    return succeed(toMarkedArticle(id, annotations));
  },

  async card({ articleId, mention }, { tabId }) {
    const article = (await readTab(tabId))?.article;
    if (!article || article.id !== articleId) return fail('unknown-article');
    const mark = toMarkedArticle(article.id, article.annotations).marks[mention];
    if (mark === undefined) return fail('unknown-mention');
    const { notes } = await notesInUse();
    const view = toCardView(article.annotations, { entityId: mark.entityId, start: mark.start }, notes);
    return view === null ? fail('unknown-mention') : succeed(view);
  },

  async openNote(noteId) {
    const { notes } = await notesInUse();
    if (notes.note(noteId) === null) return fail('unknown-note');
    await browser.tabs.create({ url: `${browser.runtime.getURL('/notes.html')}#${noteId}` });
    return succeed(null);
  },

  async reportPage(report, sender) {
    await settle(sender, { ...(await recordOf(sender)), article: null, report });
    return succeed(null);
  },
};

/** What is kept of the sender's page; a new record where the tab shows another page than before. */
async function recordOf({ tabId, url }: Sender): Promise<TabRecord> {
  const record = await readTab(tabId);
  return record?.url === url ? record : { url, pageOn: true, article: null, report: null };
}

async function settle({ tabId }: Sender, record: TabRecord): Promise<void> {
  await writeTab(tabId, record);
  await tellPanels('pageChanged', tabId);
}

/** The article as the page paints it. */
export function toMarkedArticle(articleId: string, { entities, findings }: Annotations): MarkedArticle {
  const doubts = findings.filter(({ verdict }) => verdict === 'differs' || verdict === 'inconsistent');
  const marks: Mark[] = entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end }) => ({
      start,
      end,
      type,
      entityId: id,
      doubt: doubts.some((doubt) => overlaps(doubt, { start, end })),
    })),
  );
  return { articleId, marks: marks.sort(bySpan) };
}
