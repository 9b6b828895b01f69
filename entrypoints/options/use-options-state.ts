import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { KeyCommand } from '../../components/options/KeyOptions';
import { askAsPanel, onSettingsChanged } from '../../lib/platform';
import type { KeptItem, Result, SiteAccess } from '../../lib/protocol';
import type { Settings } from '../../lib/settings';
import { readKeyCommands } from './key-commands';

/** All that the options show; null until it is there. */
export interface OptionsState {
  readonly settings: Settings | null;
  readonly sites: SiteAccess | null;
  readonly kept: readonly KeptItem[] | null;
  readonly commands: readonly KeyCommand[] | null;
}

/** The state, and the way to have it read anew. */
export interface LiveOptions extends OptionsState {
  readonly refresh: () => Promise<void>;
}

const NOTHING: OptionsState = { settings: null, sites: null, kept: null, commands: null };

/**
 * What the options show, read anew when the page is looked at again and when an access is given or taken: the popup, the
 * browser's own settings and another options page change the same things.
 */
export function useOptionsState(): LiveOptions {
  const [state, setState] = useState(NOTHING);
  const refresh = useCallback(async () => {
    const fresh = await readState();
    setState((before) => ({ ...before, ...fresh }));
  }, []);
  useEffect(() => {
    const onLook = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    void refresh();
    const stop = onSettingsChanged((settings) => setState((before) => ({ ...before, settings })));
    document.addEventListener('visibilitychange', onLook);
    window.addEventListener('focus', onLook);
    browser.permissions.onAdded.addListener(onLook);
    browser.permissions.onRemoved.addListener(onLook);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', onLook);
      window.removeEventListener('focus', onLook);
      browser.permissions.onAdded.removeListener(onLook);
      browser.permissions.onRemoved.removeListener(onLook);
    };
  }, [refresh]);
  return { ...state, refresh };
}

/** What can be known now; a call that fails leaves its member as it was. */
async function readState(): Promise<Partial<OptionsState>> {
  const [settings, sites, kept, commands] = await Promise.all([
    askAsPanel('settings', null),
    askAsPanel('sites', null),
    askAsPanel('keptData', null),
    readKeyCommands(),
  ]);
  return { ...member('settings', settings), ...member('sites', sites), ...member('kept', kept), commands };
}

const member = <Key extends keyof OptionsState>(
  key: Key,
  answer: Result<NonNullable<OptionsState[Key]>>,
): Partial<OptionsState> => (answer.ok ? { [key]: answer.value } : {});
