import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type I18nFunction, toVoice, type Voice } from '../../components/voice';
import { Welcome } from '../../components/Welcome';
import { askAsPanel, onSettingsChanged, openPanel } from '../../lib/platform';
import type { Result, SampleReading } from '../../lib/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings';
import { toArticleFromText } from '../../lib/text';
import { copyCitation } from '../card/copy-citation';

/** The strings' own function, as loosely typed as a voice needs it; `MessageKey` keeps the keys. */
const translate = i18n.t as I18nFunction;

/** The day the sample's orders were given, so that its weekday or day is resolved as it would be in a paper. */
const SAMPLE_DAY = '2023-04-17';

/** The welcome page, wired to the background. */
export function WelcomeApp({ tabId }: { readonly tabId: number }) {
  const settings = useSettings();
  const voice = toVoice(translate, settings.language);
  const answer = useSample(voice);
  useEffect(() => {
    document.documentElement.lang = voice.ui;
    document.title = voice.t('welcome.page');
  }, [voice.ui]);
  return (
    <Welcome
      reading={answer?.ok ? answer.value : null}
      hasFailed={answer?.ok === false}
      voice={voice}
      opensOnHover={settings.openOn === 'hover'}
      onOpenNote={(noteId) => void browser.tabs.create({ url: browser.runtime.getURL(`/notes.html#${noteId}`) })}
      onCopy={copyCitation}
      onOpenPanel={() => void openPanel(tabId)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

/** The settings, also after they are changed elsewhere. */
function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    askAsPanel('settings', null).then((answer) => {
      if (answer.ok) setSettings(answer.value);
    });
    return onSettingsChanged(setSettings);
  }, []);
  return settings;
}

/** What the background reads in the sample; null until it has. */
function useSample({ t, ui }: Voice): Result<SampleReading> | null {
  const [answer, setAnswer] = useState<Result<SampleReading> | null>(null);
  useEffect(() => {
    const article = toArticleFromText(t('welcome.sample'), { lang: ui, published: SAMPLE_DAY });
    askAsPanel('readSample', article).then(setAnswer);
  }, [ui]);
  return answer;
}
