import type { Language, Voice } from './voice';

/** The language of the notes. */
export interface LanguageSwitchProps {
  readonly voice: Voice;
  readonly onChange: (language: Language) => void;
}

const LANGUAGES = [
  ['en', 'English'],
  ['ja', '日本語'],
] as const;

/** Two buttons, each in its own language; the pressed one is in use. */
export function LanguageSwitch({ voice: { t, notes }, onChange }: LanguageSwitchProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, so no fieldset
    <div class="langs" role="group" aria-label={t('notes.language')}>
      {LANGUAGES.map(([language, name]) => (
        <button
          key={language}
          type="button"
          class="b"
          lang={language}
          aria-pressed={language === notes}
          onClick={() => onChange(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
