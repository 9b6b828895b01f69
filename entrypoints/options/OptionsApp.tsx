import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Options } from '../../components/Options';
import { type I18nFunction, toVoice } from '../../components/voice';
import type { FileFault } from '../../lib/settings';
import { toKeyChange } from './key-commands';
import { makeOptionsActions } from './make-options-actions';
import { useOptionsState } from './use-options-state';

/** The strings' own function, as loosely typed as a voice needs it; `MessageKey` keeps the keys. */
const translate = i18n.t as I18nFunction;

const CHANGE = toKeyChange();

/** What the last file brought. */
interface FileState {
  readonly faults: readonly FileFault[];
  readonly wanted: readonly string[];
}

/** The options, wired to the background and the browser. */
export function OptionsApp() {
  const state = useOptionsState();
  const { settings, sites, kept, commands, refresh } = state;
  const [said, say] = useState('');
  const [file, setFile] = useState<FileState>({ faults: [], wanted: [] });
  const language = settings?.language ?? 'auto';
  const voice = useMemo(() => toVoice(translate, language), [language]);
  useEffect(() => {
    document.documentElement.lang = voice.ui;
    document.title = `${voice.t('places.options')} · Denchu`;
  }, [voice]);
  return (
    <Options
      settings={settings}
      sites={sites}
      kept={kept}
      keys={{ commands, change: CHANGE }}
      faults={file.faults}
      wanted={file.wanted.filter((host) => sites?.added.includes(host) === false)}
      said={said}
      voice={voice}
      {...makeOptionsActions({ settings, sites, t: voice.t, refresh, say, onFile: setFile })}
    />
  );
}
