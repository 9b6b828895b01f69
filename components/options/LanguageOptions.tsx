import type { Settings } from '../../lib/settings';
import { Choice, type Way } from './Choice';
import type { PartProps } from './part-props';

/** The language of the notes; the interface follows the browser. */
export function LanguageOptions({ settings, voice: { t }, onChange }: PartProps) {
  const ways: readonly Way<Settings['language']>[] = [
    { value: 'auto', label: t('options.language.auto') },
    { value: 'en', label: t('options.language.en'), lang: 'en' },
    { value: 'ja', label: t('options.language.ja'), lang: 'ja' },
  ];
  return (
    <Choice
      title={t('options.language.title')}
      text={t('options.language.text')}
      ways={ways}
      chosen={settings.language}
      onChoose={(value, label) => onChange({ language: value }, t('options.language.title'), label)}
    />
  );
}
