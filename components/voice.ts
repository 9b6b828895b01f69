import type { GeneratedI18nStructure } from '#i18n';

/** The two languages of interface and notes. */
export type Language = 'en' | 'ja';

/** The name of a string of the interface, as in `lib/locales/en.yml`. */
export type MessageKey = keyof GeneratedI18nStructure & string;

/** What stands for the `{names}` in a string. */
export type Values = Readonly<Record<string, string | number>>;

/** A string of the interface. `values.count`, where the string has several forms, chooses among them. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** How a surface speaks: its own words, which follow the browser, and the language the reader chose for the notes. */
export interface Voice {
  readonly t: Translate;
  /** The language of `t`. */
  readonly ui: Language;
  /** The language of notes, names and values. */
  readonly notes: Language;
}

/** The function that `#i18n` exports, as far as it is used here: key, count that chooses the form, named values. */
export type I18nFunction = (key: string, ...rest: (number | string[] | Values)[]) => string;

/** A voice that takes its words from the browser's own message catalogue. `auto`: the notes in the same language. */
export function toVoice(translate: I18nFunction, notes: Language | 'auto'): Voice {
  const t: Translate = (key, values) => {
    if (values === undefined) return translate(key);
    return typeof values.count === 'number' ? translate(key, values.count, [], values) : translate(key, values);
  };
  const ui = t('language') === 'ja' ? 'ja' : 'en';
  return { t, ui, notes: notes === 'auto' ? ui : notes };
}

/** The other language than this. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'ja' : 'en');
