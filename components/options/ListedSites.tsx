import { useState } from 'preact/hooks';
import type { ListedSite } from '../../lib/protocol';
import { Icon } from '../Icon';
import type { Voice } from '../voice';
import type { SiteActions } from './SiteOptions';
import { SiteRow } from './SiteRow';

/** Props of the built-in list. */
export interface ListedSitesProps extends SiteActions {
  readonly sites: readonly ListedSite[];
  readonly sitesOff: readonly string[];
  readonly voice: Voice;
}

/** The built-in list: folded, searchable by name and host, each site with its switch. */
export function ListedSites({ sites, sitesOff, voice, ...actions }: ListedSitesProps) {
  const { t } = voice;
  const [query, setQuery] = useState('');
  const found = sites.filter((site) => isFound(site, query));
  return (
    <>
      <div class="opt">
        <div>
          <p>{t('options.sites.list')}</p>
          <p class="small dim">{t('options.sites.listText')}</p>
        </div>
      </div>
      <details class="listed">
        <summary>{t('options.sites.show', { count: sites.length })}</summary>
        <div class="find">
          <label class="field">
            <Icon name="search" />
            <input
              type="search"
              aria-label={t('options.sites.search')}
              placeholder={t('options.sites.search')}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <span class="small faint num" role="status">
            {found.length === 0 ? t('options.sites.none') : t('note.shown', { shown: found.length, all: sites.length })}
          </span>
        </div>
        <ul class="sites">
          {found.map(({ host, name, hasAccess }) => (
            <SiteRow
              key={host}
              host={host}
              text={hasAccess ? name : t('options.sites.noAccess', { name })}
              isOn={!sitesOff.includes(host)}
              voice={voice}
              {...actions}
            />
          ))}
        </ul>
      </details>
    </>
  );
}

/** Every word of the query is in the name or the host, whatever its case. */
function isFound({ name, host }: ListedSite, query: string): boolean {
  const text = `${name} ${host}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
