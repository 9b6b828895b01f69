import { readFileSync } from 'node:fs';
import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Language, Translate, Voice } from '../../components/voice';

/** The strings of one language as the build reads them, by key. WXT's own few (`@@…`) are left out. */
export function readMessages(language: Language): ReadonlyMap<string, ParsedMessage> {
  const text = readFileSync(`lib/locales/${language}.yml`, 'utf8');
  const messages = parseMessagesText(text, 'YAML').map((message) => [message.key.join('.'), message] as const);
  return new Map(messages.filter(([key]) => !key.startsWith('@@')));
}

/** A voice that speaks the real strings without a browser. @throws Error for a string that is not there. */
export function makeVoice(ui: Language = 'en', notes: Language = ui): Voice {
  const messages = readMessages(ui);
  const t: Translate = (key, values = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`No string ${key}`);
    return formOf(message, values.count).replace(/\{(\w+)\}/gu, (name, value: string) => String(values[value] ?? name));
  };
  return { t, ui, notes };
}

function formOf(message: ParsedMessage, count: string | number | undefined): string {
  if (message.type !== 'plural') return message.message;
  return message.plurals[String(count)] ?? message.plurals.n ?? '';
}
