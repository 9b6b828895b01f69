import type { Translate } from '../voice';

/** Props of an offer to give access. */
export interface SitesToGrantProps {
  /** `withheld`: sites of the list that the browser does not let us read · `wanted`: sites of an imported file. */
  readonly reason: 'withheld' | 'wanted';
  readonly hosts: readonly string[];
  readonly t: Translate;
  readonly onGrant: (hosts: readonly string[]) => void;
}

/** Sites that only lack the reader's leave, by name, and the button that asks for it. Nothing where there are none. */
export function SitesToGrant({ reason, hosts, t, onGrant }: SitesToGrantProps) {
  if (hosts.length === 0) return null;
  return (
    <div class="opt">
      <div>
        <p>{t(`options.${reason}.title`, { count: hosts.length })}</p>
        <p class="small dim">{t(`options.${reason}.text`)}</p>
        <p class="small hosts">{hosts.join(', ')}</p>
      </div>
      <div class="ctl">
        <button type="button" class="b b-edge" onClick={() => onGrant(hosts)}>
          {t('options.sites.grant')}
        </button>
      </div>
    </div>
  );
}
