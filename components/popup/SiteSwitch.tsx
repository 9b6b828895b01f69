import { Switch } from '../Switch';
import type { Voice } from '../voice';

/** This site's switch. */
export interface SiteSwitchProps {
  readonly host: string;
  readonly isOn: boolean;
  readonly voice: Voice;
  readonly onSwitchSite: (isOn: boolean) => void;
}

/** Whether Denchu reads this site unasked. */
export function SiteSwitch({ host, isOn, voice: { t }, onSwitchSite }: SiteSwitchProps) {
  const [before = '', after = ''] = t('popup.readSite').split('{host}');
  return (
    <div class="psite pad">
      <span class="grow small dim">
        {before}
        <b>{host}</b>
        {after}
      </span>
      <Switch isOn={isOn} label={t('popup.readSite', { host })} onChange={onSwitchSite} />
    </div>
  );
}
