import { browser } from 'wxt/browser';
import type { EntityType } from '../../lib/nlp';
import { askContent, readSettings } from '../../lib/platform';
import type { AnnotatedPage, PageOverview, PageReport, PageState } from '../../lib/protocol';
import { isListed, toPageAddress, toSitePattern } from '../../lib/sites';
import { toEntityRows } from '../../lib/views';
import { notesInUse } from './notes-store';
import { readArticle, type TabArticle } from './tab-articles';
import { hostOf } from './tab-page';
import { readTab } from './tab-records';

/**
 * All there is to show of the page in a tab. Where it stands is asked of the page itself: it knows what is painted, and the
 * browser hides the address of pages that we have no access to.
 */
export async function readOverview(tabId: number): Promise<PageOverview> {
  const [record, settings, answer, tab] = await Promise.all([
    readTab(tabId),
    readSettings(),
    askContent(tabId, 'contentState', null),
    readTabInfo(tabId),
  ]);
  const host = hostOf(answer.ok ? (record?.url ?? tab.url) : tab.url);
  const isSiteOff = host !== null && settings.sitesOff.includes(host);
  const hasAccess = host !== null && (await mayStartOn(host));
  const choice = record !== null && hostOf(record.url) === host ? record.choice : null;
  return {
    tabId,
    host,
    siteOn: hasAccess && !isSiteOff,
    siteCanBeAdded: host !== null && !hasAccess,
    pageOn: choice !== 'off',
    state: answer.ok
      ? await toState(answer.value, { tabId, isSiteOff: isSiteOff && choice !== 'off' })
      : toStateWithoutUs(tab, { hasAccess, isSiteOff }),
  };
}

/** What the browser tells of a tab; without access to its page there is no address. */
interface TabInfo {
  readonly url: string | null;
  readonly isLoading: boolean;
}

async function readTabInfo(tabId: number): Promise<TabInfo> {
  try {
    const { url, status } = await browser.tabs.get(tabId);
    return { url: url ?? null, isLoading: status === 'loading' };
  } catch {
    // "No tab with id": it was closed while we asked.
    return { url: null, isLoading: false };
  }
}

const mayStartOn = async (host: string): Promise<boolean> =>
  isListed(host) || browser.permissions.contains({ origins: [toSitePattern(host)] });

/** A page with our script in it. */
async function toState(
  report: PageReport,
  { tabId, isSiteOff }: { readonly tabId: number; readonly isSiteOff: boolean },
): Promise<PageState> {
  const article = report.kind === 'annotated' ? await readArticle(tabId) : null;
  switch (report.kind) {
    case 'off':
      return { kind: isSiteOff ? 'off-site' : 'off-page' };
    case 'pdf':
      return { kind: 'restricted', page: 'pdf' };
    case 'annotated':
      if (article?.id === report.articleId) return toAnnotated(article);
      // The browser's memory was cleared under a painted page, or the reader went back to it: it reads itself again.
      await askContent(tabId, 'readAgain', null);
      return { kind: 'reading' };
    default:
      return report;
  }
}

function toStateWithoutUs(
  { url, isLoading }: TabInfo,
  { hasAccess, isSiteOff }: { readonly hasAccess: boolean; readonly isSiteOff: boolean },
): PageState {
  const address = url === null ? null : toPageAddress(url);
  if (address?.kind === 'restricted') return { kind: 'restricted', page: address.page };
  if (isSiteOff) return { kind: 'off-site' };
  if (!hasAccess) return { kind: 'no-access' };
  return { kind: isLoading ? 'reading' : 'stale' };
}

async function toAnnotated({ id, annotations }: TabArticle): Promise<AnnotatedPage> {
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
