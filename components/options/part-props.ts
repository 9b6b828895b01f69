import type { Settings, SettingsChange } from '../../lib/settings';
import type { Voice } from '../voice';

/** What a part of the options that changes settings needs. */
export interface PartProps {
  readonly settings: Settings;
  readonly voice: Voice;
  /** Saves a change at once; what was set and to what is then read out. */
  readonly onChange: (change: SettingsChange, what: string, value: string) => void;
}
