import { useEffect, useState } from 'preact/hooks';
import { askAsPanel, onSettingsChanged } from '../../lib/platform';
import { type I18nFunction, toVoice, type Voice } from '../voice';

/** The browser's words and the reader's language of notes, also after it is changed elsewhere; until the settings are there, both are the browser's. */
export function useVoice(translate: I18nFunction): Voice {
  const [voice, setVoice] = useState(() => toVoice(translate, 'auto'));
  useEffect(() => {
    let isShown = true;
    askAsPanel('settings', null).then((answer) => {
      if (isShown && answer.ok) setVoice(toVoice(translate, answer.value.language));
    });
    const stop = onSettingsChanged(({ language }) => setVoice(toVoice(translate, language)));
    return () => {
      isShown = false;
      stop();
    };
  }, [translate]);
  return voice;
}
