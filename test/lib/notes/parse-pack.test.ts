import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PackFiles, parsePack } from '../../../lib/notes';
import { both, makeFact } from '../../fakes/make-notes';
import { MANIFEST, makePack, makeSoundNote, toFiles } from '../../fakes/make-pack';

const NOTE = makeSoundNote('meti', { facts: [makeFact('founded')] });
const FILES = toFiles(makePack([NOTE]));

it('takes a pack of the right form from an object or a map', () => {
  const pack = makePack([NOTE]);
  expect(parsePack(FILES)).toEqual({ ok: true, pack });
  expect(parsePack(new Map(Object.entries(FILES)))).toEqual({ ok: true, pack });
});

it('takes a pack of one file, whatever its name', () => {
  const { notes, sources } = makePack([NOTE]);
  for (const name of ['newsroom.json', 'pack.json']) {
    const parsed = parsePack({ [name]: { ...MANIFEST, notes, sources } });
    const manifest = { ...MANIFEST, notes: [name], sources: name };
    expect(parsed).toEqual({ ok: true, pack: { manifest, notes, sources } });
  }
});

it('lets a manifest name its schema', () => {
  expect(parsePack({ ...FILES, 'pack.json': { ...MANIFEST, $schema: '../schema.json' } }).ok).toBe(true);
});

/** One note's members as an editor might get them wrong, and the fault that names each. */
const WRONG: readonly (readonly [Readonly<Record<string, unknown>>, field: string, message: string])[] = [
  [{ summary: undefined }, 'summary', 'is missing'],
  [{ summary: 'words' }, 'summary', 'must be an object, not the text "words"'],
  [{ summary: { en: 'Words.' } }, 'summary.ja', 'is missing'],
  [{ summary: { en: 'Words.', ja: '  ' } }, 'summary.ja', 'must not be empty'],
  [{ start: '2016/04' }, 'start', 'a date is 2016, 2016-04, 2016-04-01 or FY2024, not "2016/04"'],
  [{ start: 2016 }, 'start', 'must be text, not the number 2016'],
  [{ aliases: {} }, 'aliases', 'must be a list, not an object'],
  [{ aliases: [{ text: 'METI', lang: 'fr' }] }, 'aliases[0].lang', 'must be one of en, ja, not "fr"'],
  [
    { facts: [{ ...makeFact('founded'), seen: 'yes' }] },
    'facts[founded].seen',
    'must be true or false, not the text "yes"',
  ],
  [{ facts: [{ ...makeFact('founded'), value: true }] }, 'facts[founded].value', 'must be a number or text, not true'],
  [
    { relations: [{ type: 'parent', to: 'No Id' }] },
    'relations[0].to',
    'an id is lower-case words joined by hyphens, not "No Id"',
  ],
  [{ colour: 'red' }, 'colour', 'is not a known field'],
];

it.each(WRONG)('names the field of %j', (members, field, message) => {
  const parsed = parsePack({ ...FILES, 'notes.json': [{ ...NOTE, ...members }] });
  expect(parsed).toEqual({ ok: false, faults: [{ file: 'notes.json', id: 'meti', field, message }] });
});

it('names every fault, not the first alone', () => {
  const note = { ...NOTE, kind: 'firm', colour: 1, size: 2, name: { en: 'x' } };
  const parsed = parsePack({
    ...FILES,
    'notes.json': [note, { ...note, id: 'anre' }],
    'sources.json': [{ id: 'paper' }],
  });
  const faults = parsed.ok ? [] : parsed.faults;
  expect(faults.filter(({ id }) => id === 'meti').map(({ field }) => field)).toEqual([
    'kind',
    'name.ja',
    'colour',
    'size',
  ]);
  expect(faults.filter(({ id }) => id === 'anre')).toHaveLength(4);
  expect(faults.filter(({ file }) => file === 'sources.json').map(({ field }) => field)).toContain('publisher');
});

/** Files that are no pack at all. */
const UNUSABLE: readonly (readonly [string, unknown, string])[] = [
  ['nothing', null, 'pack.json: : is missing'],
  ['a text', 'pack', 'pack.json: : is missing'],
  ['no manifest', { 'notes.json': [], 'sources.json': [] }, 'pack.json: : is missing'],
  ['a manifest that is a list', { ...FILES, 'pack.json': [] }, 'pack.json: id: is missing'],
  ['notes that are no list', { ...FILES, 'notes.json': {} }, 'notes.json: : must be a list'],
  [
    'a file that is not there',
    { ...FILES, 'notes.json': undefined },
    'notes.json: : is named in pack.json but is not there',
  ],
  ['a file too many', { ...FILES, 'more.json': [] }, 'more.json: : is not named in pack.json'],
  [
    'a note that is none',
    { ...FILES, 'notes.json': [NOTE, 4] },
    'notes.json: [1]: must be an object, not the number 4',
  ],
];

it.each(UNUSABLE)('says what is wrong with %s', (_, files, expected) => {
  const parsed = parsePack(files as PackFiles);
  const faults = parsed.ok ? [] : parsed.faults.map(({ field, file, message }) => `${file}: ${field}: ${message}`);
  expect(faults).toContain(expected);
});

it('keeps both languages of what it read', () => {
  const parsed = parsePack(toFiles(makePack([makeSoundNote('egc', { role: both(' regulator ', ' 規制 ') })])));
  expect(parsed.ok && parsed.pack.notes[0]?.role).toEqual({ en: 'regulator', ja: '規制' });
});

it('never throws, and finds a fault in whatever is no pack', () => {
  const file = fc.anything({ withNullPrototype: true, withObjectString: true });
  const note = fc.record({ ...Object.fromEntries(Object.keys(NOTE).map((key) => [key, file])), ['__proto__']: file });
  const files = fc.record({
    'pack.json': fc.oneof(fc.constant(MANIFEST), file),
    'notes.json': fc.oneof(fc.array(note), file),
  });
  fc.assert(
    fc.property(files, (input) => {
      const parsed = parsePack(input);
      const faults = parsed.ok ? [] : parsed.faults;
      expect(faults.length > 0).toBe(true);
      expect(faults.every(({ message }) => message.length > 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
