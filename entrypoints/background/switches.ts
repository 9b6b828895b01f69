import { browser } from 'wxt/browser';
import { askContent, readSettings, readTab, type TabRecord, tellPanels, writeTab } from '../../lib/platform';
import type { PageSettings } from '../../lib/protocol';
import type { Settings } from '../../lib/settings';
import { toPageAddress } from '../../lib/sites';

/** The host of an address, or `null` where it leads to no web page. */
export function hostOf(url: string | undefined): string | null {
  const address = url === undefined ? null : toPageAddress(url);
  return address?.kind === 'web' ? address.host : null;
}

/** The language of the notes, settled. */
const languageOf = ({ language }: Settings): 'en' | 'ja' => {
  if (language !== 'auto') return language;
  return browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
};

/** What a page needs to know of the settings. */
export function toPageSettings(settings: Settings, record: TabRecord): PageSettings {
  const host = hostOf(record.url);
  const siteOn = host === null || !settings.sitesOff.includes(host);
  const { kinds, markStyle, openOn } = settings;
  return { on: record.pageOn && siteOn, kinds, markStyle, openOn, language: languageOf(settings) };
}

/** Switches one page on or off, until its tab shows another. */
export async function setPageEnabled(tabId: number, on: boolean): Promise<void> {
  const record = await readTab(tabId);
  if (record === null) return;
  const changed = { ...record, pageOn: on };
  await writeTab(tabId, changed);
  await askContent(tabId, 'applySettings', toPageSettings(await readSettings(), changed));
  await tellPanels('pageChanged', tabId);
}

/** Tells every open page the settings as they now are. */
export async function applyEverywhere(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      const record = id === undefined ? null : await readTab(id);
      if (id === undefined || record === null) return;
      await askContent(id, 'applySettings', toPageSettings(settings, record));
      await tellPanels('pageChanged', id);
    }),
  );
}
