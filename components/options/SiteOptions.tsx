import { useState } from 'preact/hooks';
import type { SiteAccess } from '../../lib/protocol';
import type { Settings } from '../../lib/settings';
import type { Voice } from '../voice';
import { AddSite, type SiteEntry } from './AddSite';
import { ListedSites } from './ListedSites';
import { SiteRow } from './SiteRow';
import { SitesToGrant } from './SitesToGrant';

/** What can be done with sites. */
export interface SiteActions {
  readonly onSwitchSite: (host: string, isOn: boolean) => void;
  readonly onRemoveSite: (host: string) => void;
  /** Reads what was typed. */
  readonly readEntry: (typed: string) => SiteEntry;
  /** Asks the browser for access: called straight from a click or key, as the browsers want it. */
  readonly onGrant: (hosts: readonly string[]) => void;
}

/** Props of the part about sites. */
export interface SiteOptionsProps extends SiteActions {
  /** Null until it is known. */
  readonly sites: SiteAccess | null;
  readonly settings: Settings;
  readonly voice: Voice;
  /** Sites of an imported file that have no access yet. */
  readonly wanted: readonly string[];
}

/** The built-in list, the sites that the browser withholds, those added and those switched off, a field for one more. */
export function SiteOptions({ sites, settings, voice, wanted, ...actions }: SiteOptionsProps) {
  const { sitesOff } = settings;
  const others = useOnceOff(sitesOff).filter((host) => sites?.added.includes(host) === false);
  if (sites === null) return null;
  const withheld = sites.listed.filter(({ hasAccess }) => !hasAccess).map(({ host }) => host);
  const isOn = (host: string): boolean => !sitesOff.includes(host);
  const { t } = voice;
  return (
    <>
      <ListedSites sites={sites.listed} sitesOff={sitesOff} voice={voice} {...actions} />
      <SitesToGrant reason="withheld" hosts={withheld} t={t} onGrant={actions.onGrant} />
      <ul class="sites">
        {sites.added.map((host) => (
          <SiteRow
            key={host}
            host={host}
            text={t('options.sites.addedByYou')}
            isOn={isOn(host)}
            voice={voice}
            {...actions}
            canRemove
          />
        ))}
        {others.map((host) => (
          <SiteRow
            key={host}
            host={host}
            text={t('options.sites.chosenOff')}
            isOn={isOn(host)}
            voice={voice}
            {...actions}
          />
        ))}
      </ul>
      <SitesToGrant reason="wanted" hosts={wanted} t={t} onGrant={actions.onGrant} />
      <AddSite t={t} readEntry={actions.readEntry} onGrant={actions.onGrant} />
    </>
  );
}

/** The sites switched off, now or since this page was opened: one that is switched on again stays under the pointer. */
function useOnceOff(sitesOff: readonly string[]): readonly string[] {
  const [seen, setSeen] = useState(sitesOff);
  const all = [...new Set([...seen, ...sitesOff])].sort();
  if (all.length > seen.length) setSeen(all);
  return all;
}
