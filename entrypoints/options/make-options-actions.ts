import { browser } from 'wxt/browser';
import { saveFile } from '../../components/export/save-file';
import type { OptionsProps } from '../../components/Options';
import type { Translate } from '../../components/voice';
import { askAsPanel } from '../../lib/platform';
import type { SiteAccess } from '../../lib/protocol';
import { DEFAULT_SETTINGS, type FileFault, parseSettingsFile, type Settings, toSettingsFile } from '../../lib/settings';
import { toSitePattern } from '../../lib/sites';
import { toSearchHash } from '../notes/address';
import { readSiteEntry } from './read-site-entry';

/** What the actions need to know, and whom they tell. */
export interface OptionsScene {
  readonly settings: Settings | null;
  readonly sites: SiteAccess | null;
  readonly t: Translate;
  readonly refresh: () => Promise<void>;
  /** Says in a sentence what was done. */
  readonly say: (words: string) => void;
  /** What was wrong in a file, and which sites of it need the reader's leave. */
  readonly onFile: (file: { readonly faults: readonly FileFault[]; readonly wanted: readonly string[] }) => void;
}

type ActionName = Extract<keyof OptionsProps, `on${string}` | 'readEntry'>;

/** The name that an export gets; the browser adds a number where there is one already. */
const FILE_NAME = 'denchu-settings.json';

/** Everything that the options can do. Each tells what it did, or that nothing was done. */
export function makeOptionsActions(scene: OptionsScene): Pick<OptionsProps, ActionName> {
  const { settings, sites, t, refresh, say, onFile } = scene;
  /** Tells the outcome of a call; the page then shows what is kept, whatever that is. */
  const settle = async (done: Promise<{ readonly ok: boolean }>, words: string): Promise<boolean> => {
    const { ok } = await done;
    await refresh();
    say(ok ? words : t('options.notSaved'));
    return ok;
  };
  return {
    onSearch: (query) => location.assign(`notes.html${toSearchHash(query)}`),
    onChange: (change, what, value) =>
      void settle(askAsPanel('changeSettings', change), t('options.saved', { what, value })),
    onSwitchSite: (host, on) => {
      const value = t(on ? 'options.switchedOn' : 'options.switchedOff');
      void settle(askAsPanel('setSiteEnabled', { host, on }), t('options.saved', { what: host, value }));
    },
    onRemoveSite: (host) => void settle(askAsPanel('removeSite', host), t('options.sites.removed', { host })),
    readEntry: (typed) => readSiteEntry(typed, sites),
    // No `await` before it: the browsers ask only while the click or key is being handled.
    onGrant: (hosts) =>
      void request(hosts).then((isGiven) => settle(afterRequest(hosts, isGiven), granted(t, hosts, isGiven))),
    onExport: () => {
      if (settings === null) return;
      saveFile({ name: FILE_NAME, type: 'application/json', text: toSettingsFile(settings, sites?.added ?? []) });
      say(t('options.file.exported', { name: FILE_NAME }));
    },
    onImport: async (file) => {
      const text = await readText(file);
      if (text === null || settings === null) return say(t('options.file.unreadable'));
      const parsed = parseSettingsFile(text, settings);
      if (!parsed.ok) return onFile({ faults: parsed.faults, wanted: [] });
      const isSaved = await settle(askAsPanel('replaceSettings', parsed.settings), t('options.file.imported'));
      if (isSaved) onFile({ faults: [], wanted: parsed.addedSites });
    },
    onReset: () => {
      onFile({ faults: [], wanted: [] });
      void settle(resetAll(sites?.added ?? []), t('options.reset.done'));
    },
  };
}

/** Whether the reader gave access to all of them. */
async function request(hosts: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: hosts.map(toSitePattern) });
  } catch {
    // A host that the browser takes for no pattern, or a prompt that it could not show: no access was given.
    return false;
  }
}

/** A site that was switched off and is now added is meant to be read. */
async function afterRequest(hosts: readonly string[], isGiven: boolean): Promise<{ readonly ok: boolean }> {
  if (!isGiven || hosts.length !== 1 || hosts[0] === undefined) return { ok: true };
  return askAsPanel('setSiteEnabled', { host: hosts[0], on: true });
}

const granted = (t: Translate, hosts: readonly string[], isGiven: boolean): string =>
  isGiven
    ? t('options.sites.added', { count: hosts.length, hosts: hosts.join(t('comma')) })
    : t('options.sites.refused');

async function resetAll(added: readonly string[]): Promise<{ readonly ok: boolean }> {
  for (const host of added) await askAsPanel('removeSite', host);
  return askAsPanel('replaceSettings', DEFAULT_SETTINGS);
}

/** A file's text; `null` where the browser cannot read it, as when it was moved meanwhile. */
async function readText(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    // NotReadableError, NotFoundError: told to the reader by the caller.
    return null;
  }
}
