import { useId, useState } from 'preact/hooks';
import type { Translate } from '../voice';

/**
 * What was typed as a site's address. `empty`, `unreadable`: no address at all · `closed`: one that browsers keep extensions
 * out of · `known`: a site that is read already.
 */
export type SiteEntry =
  | { readonly ok: true; readonly host: string }
  | { readonly ok: false; readonly fault: 'empty' | 'unreadable' | 'closed' | 'known'; readonly host: string };

/** Props of the field for one more site. */
export interface AddSiteProps {
  readonly t: Translate;
  readonly readEntry: (typed: string) => SiteEntry;
  readonly onGrant: (hosts: readonly string[]) => void;
}

/** A field for a site's address. The browser asks for the permission itself, straight after Enter or the click. */
export function AddSite({ t, readEntry, onGrant }: AddSiteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<Extract<SiteEntry, { readonly ok: false }> | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const entry = readEntry(typed);
    setRefused(entry.ok ? null : entry);
    if (!entry.ok) return;
    onGrant([entry.host]);
    setTyped('');
  };
  return (
    <form class="opt" noValidate onSubmit={submit}>
      <div>
        <label for={id}>{t('options.sites.add')}</label>
        <p class="small dim" id={`${id}-text`}>
          {t('options.sites.addText')}
        </p>
        <p class="small fault" id={`${id}-fault`} role="alert">
          {refused !== null && t(`options.entry.${refused.fault}`, { host: refused.host })}
        </p>
      </div>
      <div class="ctl">
        <span class="field">
          <input
            id={id}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="www.example.com"
            value={typed}
            aria-invalid={refused !== null}
            aria-describedby={`${id}-text ${id}-fault`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </span>
        <button type="submit" class="b b-edge">
          {t('options.sites.addAction')}
        </button>
      </div>
    </form>
  );
}
