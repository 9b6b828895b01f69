import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { exportTab } from '../../components/export/export-tab';
import { usePageOutline } from '../../components/hooks/use-page-outline';
import { usePageOverview } from '../../components/hooks/use-page-overview';
import { useReadingPlace } from '../../components/hooks/use-reading-place';
import { useTimeline } from '../../components/hooks/use-timeline';
import { useVoice } from '../../components/hooks/use-voice';
import { Panel } from '../../components/Panel';
import type { PanelTab } from '../../components/panel/PanelTabs';
import type { I18nFunction } from '../../components/voice';
import { askAsPanel } from '../../lib/platform';
import type { PageOverview } from '../../lib/protocol';
import { toSitePattern } from '../../lib/sites';
import { usePanelTab } from './use-panel-tab';

/** The strings' own function, as loosely typed as a voice needs it; `MessageKey` keeps the keys. */
const translate = i18n.t as I18nFunction;

/** No tab has it: until the browser has said which is in front. */
const NO_TAB = -1;

/** The panel on the page of a tab. */
export function PanelApp({ query }: { readonly query: string }) {
  const voice = useVoice(translate);
  const { id, load } = usePanelTab(query);
  const tabId = id ?? NO_TAB;
  const read = usePageOverview(tabId, load);
  const overview = id !== null && read?.tabId === id ? read : null;
  const articleId = overview?.state.kind === 'annotated' ? overview.state.articleId : null;
  const [tab, setTab] = useState<PanelTab>('entities');
  const outline = usePageOutline(tabId, articleId);
  const timeline = useTimeline(tabId, articleId, tab === 'timeline');
  const place = useReadingPlace(tabId, overview);
  const [refused, run] = useRun(tabId);
  const onExport = useCallback<ReturnType<typeof exportTab>>((act, format) => exportTab(tabId)(act, format), [tabId]);
  const goTo = useCallback((start: number) => void askAsPanel('goTo', { tabId, start }), [tabId]);
  useEffect(() => {
    document.documentElement.lang = voice.ui;
  }, [voice.ui]);
  return (
    <Panel
      overview={overview}
      outline={outline}
      timeline={timeline}
      place={place}
      tab={tab}
      isRefused={refused}
      voice={voice}
      readNote={readNote}
      search={search}
      toHref={(noteId) => `notes.html#${noteId}`}
      onTab={setTab}
      onOpenPage={(noteId) => openNotes(`#${noteId}`)}
      onOpenNotes={() => openNotes('')}
      onGoTo={goTo}
      onStep={(direction) => askAsPanel('step', { tabId, direction })}
      onSwitchPage={(on) => askAsPanel('setPageEnabled', { tabId, on })}
      onSwitchSite={(on) => switchSite(overview, on, run)}
      onRun={run}
      onExport={onExport}
    />
  );
}

const readNote = (noteId: string) => askAsPanel('note', noteId);

const search = (query: string) => askAsPanel('search', query);

const openNotes = (hash: string) => browser.tabs.create({ url: browser.runtime.getURL(`/notes.html${hash}`) });

/** Reads the page; whether the browser refused: a click in the panel opens no page to us, as one in the toolbar does. */
function useRun(tabId: number): readonly [boolean, () => Promise<void>] {
  const [refusedTab, setRefusedTab] = useState<number | null>(null);
  const run = async (): Promise<void> => {
    const answer = await askAsPanel('run', tabId);
    setRefusedTab(!answer.ok && answer.code === 'no-access' ? tabId : null);
  };
  return [refusedTab === tabId, run];
}

/**
 * Switches a site. One that is on no list needs the reader's leave first; the browser only asks while the click that led
 * here is being handled, so nothing may be awaited before. A leave not given leaves the site as it was.
 */
async function switchSite(overview: PageOverview | null, on: boolean, run: () => Promise<void>): Promise<void> {
  if (overview === null || overview.host === null) return;
  const { host, siteCanBeAdded } = overview;
  if (on && siteCanBeAdded && !(await browser.permissions.request({ origins: [toSitePattern(host)] }))) return;
  await askAsPanel('setSiteEnabled', { host, on });
  if (on) await run();
}
