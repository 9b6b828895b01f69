import { browser } from 'wxt/browser';
import { askContent, changeSettings, readSettings } from '../../lib/platform';
import type { PageSettings } from '../../lib/protocol';
import { type Settings, withSite } from '../../lib/settings';
import { hostOf } from './tab-page';
import { changeTab, readTab, readTabs, type TabRecord } from './tab-records';

/** The language of the notes, settled. */
export const languageOf = ({ language }: Settings): 'en' | 'ja' => {
  if (language !== 'auto') return language;
  return browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
};

/** What a page needs to know of the settings. The reader's choice for the page goes before the one for its site. */
export function toPageSettings(settings: Settings, { url, choice }: Pick<TabRecord, 'url' | 'choice'>): PageSettings {
  const host = hostOf(url);
  const on = choice === null ? host === null || !settings.sitesOff.includes(host) : choice === 'on';
  const { kinds, markStyle, density, palette, openOn } = settings;
  return { on, kinds, markStyle, density, palette, openOn, language: languageOf(settings) };
}

/** Switches one page off, until its tab shows another. A page whose script is gone is off already. */
export async function switchPageOff(tabId: number): Promise<void> {
  if ((await readTab(tabId)) === null) return;
  const record = await changeTab(tabId, (known) => ({ url: '', ...known, choice: 'off' }));
  await askContent(tabId, 'applySettings', toPageSettings(await readSettings(), record));
}

/** Switches a site on or off in the settings and in all its open pages, whatever was chosen for one of them before. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  await changeSettings((settings) => withSite(settings, host, on));
  for (const [tabId, { url }] of await readTabs()) {
    if (hostOf(url) !== host) continue;
    await changeTab(tabId, (known) => ({ url, ...known, choice: null }));
  }
  await applyEverywhere();
}

/** Tells every page that has our script the settings as they now are. */
export async function applyEverywhere(): Promise<void> {
  const settings = await readSettings();
  const tabs = [...(await readTabs())];
  await Promise.all(tabs.map(([id, record]) => askContent(id, 'applySettings', toPageSettings(settings, record))));
}
