export {
  DEFAULT_SETTINGS,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
  type SettingsChange,
  settingsChangeSchema,
  settingsSchema,
  withSite,
} from './settings';
export { type FileFault, type ParsedSettingsFile, parseSettingsFile, toSettingsFile } from './settings-file';
