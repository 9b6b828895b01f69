import { browser } from 'wxt/browser';
import type { EntityType } from '../../lib/nlp';
import { askContent, readSettings, readTab, type TabRecord } from '../../lib/platform';
import type { AnnotatedPage, PageOverview, PageState } from '../../lib/protocol';
import { isListed, toPageAddress, toSitePattern } from '../../lib/sites';
import { toEntityRows } from '../../lib/views';
import { notesInUse } from './notes-store';
import { hostOf } from './switches';

/**
 * All there is to show of the page in a tab. Whether our script runs there is asked of the page itself, since the browser hides
 * the address of pages we have no access to.
 */
export async function readOverview(tabId: number): Promise<PageOverview> {
  const [record, settings, answer, url] = await Promise.all([
    readTab(tabId),
    readSettings(),
    askContent(tabId, 'contentState', null),
    readUrl(tabId),
  ]);
  const isOurs = answer.ok && record !== null;
  const host = hostOf(isOurs ? record.url : url);
  const isSiteOff = host !== null && settings.sitesOff.includes(host);
  const hasAccess =
    host !== null && (isListed(host) || (await browser.permissions.contains({ origins: [toSitePattern(host)] })));
  return {
    tabId,
    host,
    siteOn: hasAccess && !isSiteOff,
    siteCanBeAdded: host !== null && !hasAccess,
    pageOn: record?.pageOn ?? true,
    state: isOurs ? await toState(tabId, record, isSiteOff) : toStateWithoutUs(url, hasAccess, isSiteOff),
  };
}

/** The tab's address as far as the browser tells it. */
async function readUrl(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    // "No tab with id": it was closed while we asked; it has no address then.
    return undefined;
  }
}

async function toState(tabId: number, record: TabRecord, isSiteOff: boolean): Promise<PageState> {
  if (isSiteOff) return { kind: 'off-site' };
  if (!record.pageOn) return { kind: 'off-page' };
  if (record.article !== null) return toAnnotated(record.article);
  const { report } = record;
  if (report?.kind === 'not-article' || report?.kind === 'unknown-language') return report;
  if (report?.kind === 'failed') return { kind: 'failed', code: 'internal' };
  // A page that is painted while its record is gone (the browser cleared its memory) reads itself again.
  if (report === null) await askContent(tabId, 'readAgain', null);
  return { kind: 'reading' };
}

function toStateWithoutUs(url: string | undefined, hasAccess: boolean, isSiteOff: boolean): PageState {
  const address = url === undefined ? null : toPageAddress(url);
  if (address?.kind === 'restricted') return { kind: 'restricted', page: address.page };
  if (isSiteOff) return { kind: 'off-site' };
  return hasAccess ? { kind: 'stale' } : { kind: 'no-access' };
}

async function toAnnotated({ id, annotations }: NonNullable<TabRecord['article']>): Promise<AnnotatedPage> {
  const { notes, state } = await notesInUse();
  const { title, site, published, lang } = annotations.article;
  const rows = toEntityRows(annotations, notes);
  const count = (type: EntityType): number => rows.filter(({ kind }) => kind === type).length;
  return {
    kind: 'annotated',
    articleId: id,
    title,
    site,
    published,
    lang,
    rows,
    counts: {
      company: count('company'),
      ministry: count('ministry'),
      date: count('date'),
      figure: count('figure'),
      term: count('term'),
    },
    mentions: rows.reduce((sum, row) => sum + row.count, 0),
    pack: state,
  };
}
