import { IconButton } from '../IconButton';
import { Switch } from '../Switch';
import type { Voice } from '../voice';
import type { SiteActions } from './SiteOptions';

/** A site with its switch. */
export interface SiteRowProps extends Pick<SiteActions, 'onSwitchSite' | 'onRemoveSite'> {
  readonly host: string;
  /** The publication's name, or why the site is here. */
  readonly text: string;
  readonly isOn: boolean;
  readonly voice: Voice;
  /** Whether its access can be taken back here. */
  readonly canRemove?: boolean;
}

/** One site: its host, what it is, whether it is read unasked. */
export function SiteRow({
  host,
  text,
  isOn,
  voice: { t },
  canRemove = false,
  onSwitchSite,
  onRemoveSite,
}: SiteRowProps) {
  return (
    <li class="opt site">
      <div>
        <p class="host">{host}</p>
        <p class="small dim">{text}</p>
      </div>
      <div class="ctl">
        <Switch isOn={isOn} label={t('popup.readSite', { host })} onChange={(on) => onSwitchSite(host, on)} />
        {canRemove && (
          <IconButton icon="bin" label={t('options.sites.remove', { host })} onClick={() => onRemoveSite(host)} />
        )}
      </div>
    </li>
  );
}
