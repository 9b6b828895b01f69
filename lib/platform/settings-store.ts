import { storage } from 'wxt/utils/storage';
import { parseSettings, SETTINGS_VERSION, type Settings } from '../settings';

/** Where the settings lie; an older version's are migrated before they are read. Made at first use, never in a page. */
const item = () => storage.defineItem<unknown>('local:settings', { version: SETTINGS_VERSION });

/** The reader's settings; what makes no sense in the store has its default. */
export const readSettings = async (): Promise<Settings> => parseSettings(await item().getValue());

/** Tells of every change of the settings, from whichever of our pages; answers how to stop it. */
export const onSettingsChanged = (changed: (settings: Settings) => void): (() => void) =>
  item().watch((stored) => changed(parseSettings(stored)));

let last: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after the other, and answers with them as they now are. On this computer only. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const done = last.then(async () => {
    const settings = change(await readSettings());
    await item().setValue(settings);
    return settings;
  });
  // A change that failed has told its own caller; the next one starts from what is kept.
  last = done.then(
    () => null,
    () => null,
  );
  return done;
}
