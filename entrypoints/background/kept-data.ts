import { browser } from 'wxt/browser';
import { measurePackCopy } from '../../lib/platform';
import type { KeptItem } from '../../lib/protocol';
import { readArticles } from './tab-articles';

/** Where WXT keeps the settings, and the version of their form beside them. */
const SETTINGS_KEYS: readonly string[] = ['settings', 'settings$'];

/** All that is kept, kind by kind; kinds of which there is nothing are left out. */
export async function readKeptData(): Promise<readonly KeptItem[]> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const articles = await readArticles();
  const isSettings = ([key]: readonly [string, unknown]): boolean => SETTINGS_KEYS.includes(key);
  const copyBytes = await measurePackCopy();
  const items: readonly KeptItem[] = [
    toItem('settings', stored.filter(isSettings)),
    toItem('pages', articles),
    { kind: 'notes', count: copyBytes === 0 ? 0 : 1, bytes: copyBytes },
    toItem(
      'other',
      stored.filter((entry) => !isSettings(entry)),
    ),
  ];
  return items.filter(({ bytes }) => bytes > 0);
}

function toItem(kind: KeptItem['kind'], entries: readonly unknown[]): KeptItem {
  const bytes = entries.length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(entries)).length;
  return { kind, count: entries.length, bytes };
}
