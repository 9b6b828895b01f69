import * as v from 'valibot';
import { findJsonFault } from './find-json-fault';
import { SETTINGS_VERSION, type Settings, settingsSchema } from './settings';

/** What tells our files from others'. */
const FORMAT = 'denchu-settings';

/** UTF-16 code units; two thousand sites with the longest names there can be stay under it. */
const MOST_CHARACTERS = 1_200_000;

/** Characters of a wrong value that are quoted. */
const SAMPLE_LENGTH = 40;

/**
 * One thing wrong in a settings file. `line` and `column` count from 1. `field` is the way to the member: `settings.kinds.date`,
 * `settings.sitesOff[2]`. `found`: what stands there, as JSON, shortened.
 */
export type FileFault =
  | { readonly kind: 'empty' | 'tooLarge' | 'notOurs' }
  | { readonly kind: 'notJson'; readonly line: number; readonly column: number }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unknown' | 'missing'; readonly field: string }
  | { readonly kind: 'boolean' | 'list' | 'group' | 'host' | 'tooMany'; readonly field: string; readonly found: string }
  | {
      readonly kind: 'choice';
      readonly field: string;
      readonly found: string;
      readonly choices: readonly string[];
    };

/** What a file says, or everything that is wrong in it: a file with one fault is not used in part. */
export type ParsedSettingsFile =
  | { readonly ok: true; readonly settings: Settings; readonly addedSites: readonly string[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const { kinds, sitesOff, ...others } = settingsSchema.entries;

const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(SETTINGS_VERSION),
  settings: v.strictObject({
    ...v.partial(v.strictObject(others)).entries,
    kinds: v.optional(v.partial(kinds)),
    sitesOff: v.optional(sitesOff),
  }),
  addedSites: v.optional(sitesOff, []),
});

/** The settings and the hosts of the sites that the reader added, as the text of a file. */
export const toSettingsFile = (settings: Settings, addedSites: readonly string[]): string =>
  `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings, addedSites }, null, 2)}\n`;

/**
 * Reads a settings file. What it leaves out stays as it is `now`. The added sites are a wish only: the browser gives access
 * to none without the reader's leave.
 */
export function parseSettingsFile(text: string, now: Settings): ParsedSettingsFile {
  const [fault, content] = readJson(text);
  if (fault !== null) return { ok: false, faults: [fault] };
  const parsed = v.safeParse(fileSchema, content);
  if (!parsed.success) return { ok: false, faults: parsed.issues.map(toFault) };
  const { settings, addedSites } = parsed.output;
  return {
    ok: true,
    settings: {
      ...now,
      ...defined(settings),
      kinds: { ...now.kinds, ...defined(settings.kinds ?? {}) },
      sitesOff: [...new Set(settings.sitesOff ?? now.sitesOff)].sort(),
    },
    addedSites: [...new Set(addedSites)].sort(),
  };
}

/** A text's JSON, or why it has none of ours. */
function readJson(text: string): readonly [FileFault, null] | readonly [null, unknown] {
  if (text.length > MOST_CHARACTERS) return [{ kind: 'tooLarge' }, null];
  // Windows editors put a byte order mark before a text.
  const plain = text.replace(/^\uFEFF/u, '');
  if (plain.trim() === '') return [{ kind: 'empty' }, null];
  const at = findJsonFault(plain);
  if (at !== null) return [{ kind: 'notJson', ...toPlace(plain, at) }, null];
  const content: unknown = JSON.parse(plain);
  const { format, version } = (content ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== FORMAT) return [{ kind: 'notOurs' }, null];
  if (typeof version === 'number' && version > SETTINGS_VERSION) return [{ kind: 'newer', version }, null];
  return [null, content];
}

function toPlace(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

type Issue = v.InferIssue<typeof fileSchema>;

function toFault(issue: Issue): FileFault {
  const field = toField(issue);
  if (issue.expected === 'never') return { kind: 'unknown', field };
  if (issue.received === 'undefined') return { kind: 'missing', field };
  const found = toSample(issue.input);
  switch (issue.type) {
    case 'boolean':
      return { kind: 'boolean', field, found };
    case 'array':
      return { kind: 'list', field, found };
    case 'max_length':
      return { kind: 'tooMany', field, found };
    case 'string':
    case 'regex':
      return { kind: 'host', field, found };
    case 'picklist':
    case 'literal':
      return { kind: 'choice', field, found, choices: toChoices(issue.expected) };
    case 'strict_object':
      return { kind: 'group', field, found };
  }
}

/** valibot's way to a member → `settings.sitesOff[2]`. */
const toField = ({ path }: Issue): string =>
  (path ?? []).reduce(
    (way, { key }) => (typeof key === 'number' ? `${way}[${key}]` : `${way}${way && '.'}${String(key)}`),
    '',
  );

/** `("light" | "dark")` → light, dark. */
const toChoices = (expected: string | null): readonly string[] => (expected ?? '').replace(/[()"]/gu, '').split(' | ');

function toSample(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text;
}

/** Without the members that a file left out. */
const defined = <T extends object>(members: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
