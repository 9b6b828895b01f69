import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Annotations } from '../../lib/nlp';
import type { PageReport } from '../../lib/protocol';
import { readArticle } from './tab-articles';
import { isDoubt } from './to-marked-article';

/** The proofreader's vermilion; the badge counts doubts and nothing else. */
const DOUBT_COLOUR = '#c03e2b';

/** Lets the toolbar button say where a page stands. The browser itself forgets it when the tab shows another page. */
export async function showOnToolbar(tabId: number, report: PageReport): Promise<void> {
  const article = report.kind === 'annotated' ? await readArticle(tabId) : null;
  const doubts = article?.annotations.findings.filter(isDoubt).length ?? 0;
  const title = article ? toTitle(article.annotations, doubts) : toPlainTitle(report.kind);
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeBackgroundColor({ tabId, color: DOUBT_COLOUR });
    await browser.action.setBadgeText({ tabId, text: doubts === 0 ? '' : String(doubts) });
  } catch {
    // "No tab with id": it was closed meanwhile, and its button with it.
  }
}

/** A string in one of its forms. The generated types know no plural with a named place (@wxt-dev/i18n 0.2.7). */
const plural = i18n.t as (key: string, count: number, ordered: string[], named: { readonly count: number }) => string;

function toTitle({ entities }: Annotations, doubts: number): string {
  const found = plural('toolbar.entities', entities.length, [], { count: entities.length });
  return doubts === 0 ? found : `${found} ${plural('toolbar.doubts', doubts, [], { count: doubts })}`;
}

function toPlainTitle(kind: PageReport['kind']): string {
  switch (kind) {
    case 'not-article':
    case 'pdf':
      return i18n.t('toolbar.notArticle');
    case 'unknown-language':
      return i18n.t('toolbar.language');
    case 'off':
      return i18n.t('toolbar.off');
    case 'failed':
      return i18n.t('toolbar.failed');
    case 'reading':
    case 'annotated':
      return i18n.t('extension.name');
  }
}
