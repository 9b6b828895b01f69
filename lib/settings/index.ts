export {
  DEFAULT_SETTINGS,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
  type SettingsChange,
  settingsChangeSchema,
  withSite,
} from './settings';
