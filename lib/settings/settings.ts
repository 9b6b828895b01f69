import * as v from 'valibot';

/** The version of the stored form. Every older one is migrated by `migrations`. */
export const SETTINGS_VERSION = 1;

const host = v.pipe(v.string(), v.regex(/^[a-z0-9.:[\]-]{1,253}$/u));

const kindsSchema = v.strictObject({
  company: v.boolean(),
  ministry: v.boolean(),
  date: v.boolean(),
  figure: v.boolean(),
  term: v.boolean(),
});

/** The settings whole, every member given: what `replaceSettings` takes. */
export const settingsSchema = v.strictObject({
  kinds: kindsSchema,
  markStyle: v.picklist(['line-and-tint', 'line', 'tint']),
  density: v.picklist(['auto', 'all', 'first']),
  palette: v.picklist(['auto', 'light', 'dark']),
  openOn: v.picklist(['hover', 'click']),
  language: v.picklist(['auto', 'en', 'ja']),
  sitesOff: v.pipe(v.array(host), v.maxLength(2_000)),
});

/** What the reader chose. Kept on this computer, never synchronised: `sitesOff` tells where somebody reads. */
export interface Settings {
  /** Which kinds are marked in pages. Lists always hold all. @default all true */
  readonly kinds: Readonly<Record<'company' | 'ministry' | 'date' | 'figure' | 'term', boolean>>;
  /** @default 'line-and-tint' */
  readonly markStyle: 'line-and-tint' | 'line' | 'tint';
  /**
   * Which mentions are marked: `all`, or of each entity the `first` in every paragraph. `auto`: all, but the first under forced
   * colours, where every mark is filled with the system's own pair. A doubt is always marked. @default 'auto'
   */
  readonly density: 'auto' | 'all' | 'first';
  /** The colours of the marks. `auto`: those for the ground that each mark stands on. @default 'auto' */
  readonly palette: 'auto' | 'light' | 'dark';
  /** How a card opens with the mouse. A click and the keyboard always open it. @default 'hover' */
  readonly openOn: 'hover' | 'click';
  /** The language of the notes. `auto`: the browser's own, Japanese or else English. @default 'auto' */
  readonly language: 'auto' | 'en' | 'ja';
  /** Hosts on which the reader switched Denchu off; sorted. @default none */
  readonly sitesOff: readonly string[];
}

/** Some members of the settings, to be changed; the others stay. `sitesOff` has its own command. */
export const settingsChangeSchema = v.strictObject({
  kinds: v.exactOptional(kindsSchema),
  markStyle: v.exactOptional(settingsSchema.entries.markStyle),
  density: v.exactOptional(settingsSchema.entries.density),
  palette: v.exactOptional(settingsSchema.entries.palette),
  openOn: v.exactOptional(settingsSchema.entries.openOn),
  language: v.exactOptional(settingsSchema.entries.language),
});

/** What `changeSettings` takes. */
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** The settings of a reader who has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = {
  kinds: { company: true, ministry: true, date: true, figure: true, term: true },
  markStyle: 'line-and-tint',
  density: 'auto',
  palette: 'auto',
  openOn: 'hover',
  language: 'auto',
  sitesOff: [],
};

/**
 * Settings out of whatever the storage held. A member that is missing or makes no sense takes its default and the
 * others are kept; anything else than an object gives the defaults.
 */
export function parseSettings(stored: unknown): Settings {
  const record = v.parse(v.fallback(v.record(v.string(), v.unknown()), {}), stored);
  const member = <Key extends keyof Settings>(key: Key): Settings[Key] => {
    const parsed = v.safeParse(settingsSchema.entries[key], record[key]);
    return parsed.success ? (parsed.output as Settings[Key]) : DEFAULT_SETTINGS[key];
  };
  return {
    kinds: member('kinds'),
    markStyle: member('markStyle'),
    density: member('density'),
    palette: member('palette'),
    openOn: member('openOn'),
    language: member('language'),
    sitesOff: member('sitesOff'),
  };
}

/** The settings with one site switched on or off. Hosts stay sorted and unique. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((known) => known !== site);
  return { ...settings, sitesOff: on ? others : [...others, site].sort() };
}
