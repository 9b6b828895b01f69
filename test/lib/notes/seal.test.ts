import { expect, it } from 'vitest';
import {
  digestFiles,
  isSealed,
  joinFiles,
  openSearchFile,
  type PackTexts,
  parsePack,
  SEAL_FILE,
  SEARCH_FILE,
  sealPack,
  toPackFiles,
  toValues,
} from '../../../lib/notes';
import { makeSource } from '../../fakes/make-notes';
import { makeSoundNote } from '../../fakes/make-pack';

const MANIFEST = {
  id: 'pack',
  title: { en: 'A pack', ja: '注釈' },
  version: '1',
  licence: 'CC-BY-4.0',
  asOf: '2026',
  notes: ['notes.json'],
  sources: 'sources.json',
};

const toTexts = (note: object): PackTexts =>
  new Map([
    ['pack.json', JSON.stringify(MANIFEST)],
    ['notes.json', JSON.stringify([note])],
    ['sources.json', JSON.stringify([makeSource('gazette')])],
  ]);

const NOTE = makeSoundNote('jepx');
const SOUND = toTexts(NOTE);
const digestTexts = (texts: PackTexts): string => digestFiles(toPackFiles(texts));
const parseTexts = (texts: PackTexts): ReadonlyMap<string, unknown> => toValues(toPackFiles(texts));
const SEALED = sealPack(toPackFiles(SOUND));
const read = (name: string): unknown => JSON.parse(SEALED.get(name) ?? 'null');

it('seals a sound pack with its search index', () => {
  expect([...SEALED.keys()]).toEqual([SEAL_FILE, SEARCH_FILE]);
  expect(isSealed(digestTexts(SOUND), read(SEAL_FILE))).toBe(true);
  expect(openSearchFile(digestTexts(SOUND), read(SEARCH_FILE))).not.toBeNull();
});

it('reads a sealed pack as the check does', () => {
  expect({ ok: true, pack: joinFiles(parseTexts(SOUND)) }).toEqual(parsePack(parseTexts(SOUND)));
});

/** Packs that get no seal. */
const UNSEALED: readonly (readonly [string, PackTexts])[] = [
  ['a faulty note', toTexts({ ...NOTE, summary: undefined })],
  ['blanks that the check trims', toTexts({ ...NOTE, role: { en: ' exchange', ja: '取引所' } })],
  ['no JSON', new Map([...SOUND, ['notes.json', '[']])],
  ['a file that the manifest forgot', new Map([...SOUND, ['more.json', '[]']])],
  ['nothing', new Map()],
];

it.each(UNSEALED)('gives no seal to %s', (_, texts) => {
  expect([...sealPack(toPackFiles(texts))]).toEqual([]);
});

/** Changes after which the seal says nothing. */
const CHANGED: readonly (readonly [string, PackTexts])[] = [
  ['one letter', toTexts({ ...NOTE, theme: 'market' })],
  ['one blank', new Map([...SOUND, ['pack.json', ` ${SOUND.get('pack.json')}`]])],
  ['one file less', new Map([...SOUND].slice(1))],
  ['one file more', new Map([...SOUND, ['more.json', '[]']])],
  ['one file under another name', new Map([...SOUND].map(([name, text]) => [name.replace('notes', 'note'), text]))],
];

it.each(CHANGED)('is broken by %s', (_, texts) => {
  expect(isSealed(digestTexts(texts), read(SEAL_FILE))).toBe(false);
  expect(openSearchFile(digestTexts(texts), read(SEARCH_FILE))).toBeNull();
});

it('does not mind the order of the files', () => {
  expect(digestTexts(new Map([...SOUND].reverse()))).toBe(digestTexts(SOUND));
});

it.each([null, '', 'x', [], {}, { digest: digestTexts(SOUND), index: {} }])('survives %o for a file', (file) => {
  expect(isSealed(digestTexts(SOUND), file)).toBe(false);
  expect(openSearchFile(digestTexts(SOUND), file)).toBeNull();
});
