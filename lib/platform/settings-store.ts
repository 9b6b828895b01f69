import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_VERSION, type Settings } from '../settings';

const item = () =>
  storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: SETTINGS_VERSION });

/** The reader's settings; what makes no sense in the store has its default. */
export const readSettings = async (): Promise<Settings> => parseSettings(await item().getValue());

/** Keeps the settings, on this computer only. */
export const writeSettings = (settings: Settings): Promise<void> => item().setValue(settings);
