import { useState } from 'preact/hooks';
import type { AnnotatedPage, PageOverview } from '../../lib/protocol';
import { formatDate } from '../../lib/views';
import { ExportMenu, type ExportMenuProps } from '../ExportMenu';
import { IconButton } from '../IconButton';
import { SiteSwitch } from '../popup/SiteSwitch';
import { Switch } from '../Switch';
import type { Voice } from '../voice';

/** What stands above the tabs. */
export interface PanelHeadProps {
  readonly overview: PageOverview;
  readonly page: AnnotatedPage;
  readonly voice: Voice;
  readonly onSwitchPage: (isOn: boolean) => void;
  readonly onSwitchSite: (isOn: boolean) => void;
  readonly onRun: () => void;
  /** The full page of notes. */
  readonly onOpenNotes: () => void;
  /** Copies or saves what was found in one format. */
  readonly onExport: ExportMenuProps['onExport'];
}

/** Headline, publication and day; under a button the switches of page and site, and what is needed now and then. */
export function PanelHead(props: PanelHeadProps) {
  const { page, voice } = props;
  const { t, ui } = voice;
  const [isUnfolded, setIsUnfolded] = useState(false);
  const day = page.published === null ? t('popup.undated') : formatDate(page.published)[ui];
  return (
    <>
      <div class="pt">
        <h1 lang={page.lang}>{page.title ?? t('popup.untitled')}</h1>
        <IconButton
          icon="more"
          label={t('panel.more')}
          expanded={isUnfolded}
          onClick={() => setIsUnfolded(!isUnfolded)}
        />
      </div>
      <p class="small faint num pad">{[page.site, day].filter((part) => part !== null).join(' · ')}</p>
      {isUnfolded && <More {...props} />}
    </>
  );
}

function More({
  overview: { host, siteOn, pageOn },
  voice,
  onSwitchPage,
  onSwitchSite,
  onRun,
  onOpenNotes,
  onExport,
}: PanelHeadProps) {
  const { t } = voice;
  return (
    <div class="unfold">
      <div class="psite pad">
        <span class="grow small dim">{t('popup.marks')}</span>
        <Switch isOn={pageOn} label={t('popup.marks')} onChange={onSwitchPage} />
      </div>
      {host !== null && <SiteSwitch host={host} isOn={siteOn} voice={voice} onSwitchSite={onSwitchSite} />}
      <div class="pad">
        <ExportMenu voice={voice} onExport={onExport} />
      </div>
      <div class="acts">
        <button type="button" class="b" onClick={onRun}>
          {t('action.readAgain')}
        </button>
        <button type="button" class="b" onClick={onOpenNotes}>
          {t('action.openNotes')}
        </button>
      </div>
    </div>
  );
}
