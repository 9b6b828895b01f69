import { browser } from 'wxt/browser';
import { annotate } from '../../lib/nlp';
import { changeSettings, type PanelHandlers, readSettings } from '../../lib/platform';
import { fail, type SiteAccess, succeed } from '../../lib/protocol';
import { withSite } from '../../lib/settings';
import { NEWS_SITES, toSitePattern } from '../../lib/sites';
import { toCardView } from '../../lib/views';
import { hostsOfPatterns, readAddedPatterns } from './added-sites';
import { readKeptData } from './kept-data';
import { notesInUse } from './notes-store';
import { applyEverywhere } from './switches';
import { toMarkedArticle } from './to-marked-article';

type OptionsMethod =
  | 'settings'
  | 'changeSettings'
  | 'replaceSettings'
  | 'sites'
  | 'removeSite'
  | 'keptData'
  | 'readSample';

/** What the options and the welcome page ask. */
export const optionsHandlers: Pick<PanelHandlers, OptionsMethod> = {
  settings: async () => succeed(await readSettings()),

  async changeSettings(change) {
    const settings = await changeSettings((before) => ({ ...before, ...change }));
    await applyEverywhere();
    return succeed(settings);
  },

  async replaceSettings(given) {
    const settings = await changeSettings(() => given);
    await applyEverywhere();
    return succeed(settings);
  },

  sites: async () => succeed(await readSites()),

  async removeSite(host) {
    const origins = (await readAddedPatterns()).filter((pattern) => hostsOfPatterns([pattern]).includes(host));
    if (origins.length > 0) await browser.permissions.remove({ origins });
    await changeSettings((settings) => withSite(settings, host, true));
    return succeed(null);
  },

  keptData: async () => succeed(await readKeptData()),

  async readSample(article) {
    if (article.lang !== 'en' && article.lang !== 'ja') return fail('unknown-language');
    const { notes } = await notesInUse();
    const annotations = annotate(article, notes);
    const { marks } = toMarkedArticle('sample', annotations);
    return succeed({ marks, cards: marks.map((mark) => toCardView(annotations, mark, notes)) });
  },
};

async function readSites(): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = new Set(origins);
  const hasAccess = async (pattern: string): Promise<boolean> =>
    given.has(pattern) || browser.permissions.contains({ origins: [pattern] });
  const listed = NEWS_SITES.map(async (site) => ({ ...site, hasAccess: await hasAccess(toSitePattern(site.host)) }));
  return { listed: await Promise.all(listed), added: hostsOfPatterns(await readAddedPatterns()) };
}
