import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { exportTab } from '../../components/export/export-tab';
import { usePageOverview } from '../../components/hooks/use-page-overview';
import { useVoice } from '../../components/hooks/use-voice';
import { Popup } from '../../components/Popup';
import type { I18nFunction } from '../../components/voice';
import { askAsPanel, openPanel } from '../../lib/platform';
import type { PageOverview } from '../../lib/protocol';
import { toSitePattern } from '../../lib/sites';
import type { PopupTab } from './read-tab-id';

/** The strings' own function, as loosely typed as a voice needs it; `MessageKey` keeps the keys. */
const translate = i18n.t as I18nFunction;

/** The popup on the page of one tab. */
export function PopupApp({ tab }: { readonly tab: PopupTab }) {
  const voice = useVoice(translate);
  const overview = usePageOverview(tab.id);
  useEffect(() => {
    document.documentElement.lang = voice.ui;
  }, [voice.ui]);
  return (
    <Popup
      overview={overview}
      voice={voice}
      places={{ panel: () => showPanel(tab), notes: () => openPage(tab, ''), options: () => openOptions(tab) }}
      readNote={(noteId) => askAsPanel('note', noteId)}
      toHref={(noteId) => `notes.html#${noteId}`}
      onOpenPage={(noteId) => openPage(tab, `#${noteId}`)}
      onGoTo={(start) => goTo(tab, start)}
      onSwitchPage={(on) => askAsPanel('setPageEnabled', { tabId: tab.id, on })}
      onSwitchSite={(on) => switchSite(overview, on)}
      onExport={exportTab(tab.id)}
      onRun={() => askAsPanel('run', tab.id)}
    />
  );
}

async function goTo({ id, isToolbar }: PopupTab, start: number): Promise<void> {
  const answer = await askAsPanel('goTo', { tabId: id, start });
  if (answer.ok && isToolbar) window.close();
}

/** The browser opens a panel only while the click that led here is being handled: first that, then all else. */
async function showPanel({ id, isToolbar }: PopupTab): Promise<void> {
  await openPanel(id);
  if (isToolbar) window.close();
}

async function openPage({ isToolbar }: PopupTab, hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/notes.html${hash}`) });
  if (isToolbar) window.close();
}

/** The browser shows the options' own tab again where there is one. */
async function openOptions({ isToolbar }: PopupTab): Promise<void> {
  await browser.runtime.openOptionsPage();
  if (isToolbar) window.close();
}

/**
 * Switches a site. One that is on no list needs the reader's leave first; the browser only asks while the click that led
 * here is being handled, so nothing may be awaited before. A leave not given leaves the site as it was.
 */
async function switchSite(overview: PageOverview | null, on: boolean): Promise<void> {
  if (overview === null || overview.host === null) return;
  const { host, siteCanBeAdded, tabId } = overview;
  const origins = [toSitePattern(host)];
  if (on && siteCanBeAdded && !(await browser.permissions.request({ origins }))) return;
  await askAsPanel('setSiteEnabled', { host, on });
  if (on) await askAsPanel('run', tabId);
}
