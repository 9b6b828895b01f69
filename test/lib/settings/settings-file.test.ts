import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  type FileFault,
  parseSettingsFile,
  type Settings,
  toSettingsFile,
} from '../../../lib/settings';
import { findJsonFault } from '../../../lib/settings/find-json-fault';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  kinds: { ...DEFAULT_SETTINGS.kinds, date: false },
  markStyle: 'tint',
  sitesOff: ['www.ft.com'],
};

const file = (members: object): string => JSON.stringify({ format: 'denchu-settings', version: 1, ...members });

it('reads what it wrote', () => {
  const parsed = parseSettingsFile(toSettingsFile(CHOSEN, ['a.example']), DEFAULT_SETTINGS);
  expect(parsed).toEqual({ ok: true, settings: CHOSEN, addedSites: ['a.example'] });
});

it('leaves what a file does not name as it is, and sorts hosts', () => {
  const text = `\uFEFF${file({ settings: { kinds: { term: false }, sitesOff: ['b.example', 'a.example', 'b.example'] } })}`;
  expect(parseSettingsFile(text, CHOSEN)).toEqual({
    ok: true,
    settings: { ...CHOSEN, kinds: { ...CHOSEN.kinds, term: false }, sitesOff: ['a.example', 'b.example'] },
    addedSites: [],
  });
  expect(parseSettingsFile(file({ settings: {} }), CHOSEN)).toMatchObject({ settings: CHOSEN });
});

const FAULTS: readonly [string, readonly FileFault[]][] = [
  ['', [{ kind: 'empty' }]],
  [' \n', [{ kind: 'empty' }]],
  ['x'.repeat(1_200_001), [{ kind: 'tooLarge' }]],
  ['{\n  "format": "denchu-settings",\n  "version": 1,,\n}', [{ kind: 'notJson', line: 3, column: 16 }]],
  ['{"format": "denchu-settings"', [{ kind: 'notJson', line: 1, column: 29 }]],
  ['not a settings file', [{ kind: 'notJson', line: 1, column: 1 }]],
  ['[1, 2]', [{ kind: 'notOurs' }]],
  ['null', [{ kind: 'notOurs' }]],
  ['{"format": "denchu-library"}', [{ kind: 'notOurs' }]],
  [JSON.stringify({ format: 'denchu-settings', version: 7, settings: {} }), [{ kind: 'newer', version: 7 }]],
  ['{"format": "denchu-settings", "settings": {}}', [{ kind: 'missing', field: 'version' }]],
  [file({}), [{ kind: 'missing', field: 'settings' }]],
  [file({ settings: 3 }), [{ kind: 'group', field: 'settings', found: '3' }]],
  [
    file({ settings: { kinds: { company: 'yes', people: true }, markStyle: 'neon', sitesOff: 'none' } }),
    [
      { kind: 'boolean', field: 'settings.kinds.company', found: '"yes"' },
      { kind: 'unknown', field: 'settings.kinds.people' },
      {
        kind: 'choice',
        field: 'settings.markStyle',
        found: '"neon"',
        choices: ['line-and-tint', 'line', 'tint'],
      },
      { kind: 'list', field: 'settings.sitesOff', found: '"none"' },
    ],
  ],
  [
    file({ settings: { sitesOff: ['a.example', 'not a host', 4] }, addedSites: ['https://b.example/'] }),
    [
      { kind: 'host', field: 'settings.sitesOff[1]', found: '"not a host"' },
      { kind: 'host', field: 'settings.sitesOff[2]', found: '4' },
      { kind: 'host', field: 'addedSites[0]', found: '"https://b.example/"' },
    ],
  ],
];

it.each(FAULTS)('says what is wrong, and where: %.80j', (text, faults) => {
  const parsed = parseSettingsFile(text, CHOSEN);
  expect(parsed.ok ? [] : [...parsed.faults].sort(byField)).toEqual([...faults].sort(byField));
});

const byField = (a: FileFault, b: FileFault): number => JSON.stringify(a).localeCompare(JSON.stringify(b));

it('finds a fault in exactly the texts that are no JSON', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u00',
    '1',
    '-',
    '01',
    '1.',
    'true',
    'nul',
    ' ',
    '\t',
    '\v',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
      ),
      (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      },
    ),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // The oracle: what the engine refuses is no JSON.
    return false;
  }
}
