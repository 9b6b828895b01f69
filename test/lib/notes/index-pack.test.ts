import { expect, it } from 'vitest';
import { indexPack, namesOf, rankSources } from '../../../lib/notes';
import { both, makeNotes, makeSource } from '../../fakes/make-notes';
import { makePack, makeSoundNote } from '../../fakes/make-pack';

it('finds notes and sources by id, and nothing under another', () => {
  const notes = indexPack(makePack([makeSoundNote('meti')]));
  expect(notes.note('meti')?.id).toBe('meti');
  expect(notes.source('paper')?.id).toBe('paper');
  expect([notes.note('paper'), notes.note('constructor'), notes.source('meti')]).toEqual([null, null, null]);
});

it('takes the first of two notes with one id', () => {
  const notes = indexPack(makePack([makeSoundNote('a', { start: '2016' }), makeSoundNote('a')]));
  expect(notes.note('a')?.start).toBe('2016');
});

const KEPCO = makeSoundNote('kansai', {
  name: both('The Kansai Electric Power Company, Incorporated', '関西電力株式会社'),
  short: both('Kansai Electric', '関西電力'),
  former: [{ name: both('Kansai Haiden', '関西配電') }],
  aliases: [
    { text: 'KEPCO', lang: 'en', context: ['Osaka'] },
    { text: 'Kansai Electric', lang: 'en', against: ['Boston'] },
    { text: '関電', lang: 'ja' },
  ],
});

it('counts official, short and former names among the names, each once', () => {
  expect(namesOf(KEPCO).map(({ lang, text }) => `${lang} ${text}`)).toEqual([
    'en KEPCO',
    'en Kansai Electric',
    'ja 関電',
    'en Kansai Electric Power Company, Incorporated',
    'ja 関西電力株式会社',
    'ja 関西電力',
    'en Kansai Haiden',
    'ja 関西配電',
  ]);
});

it('keeps what an alias says where a name is the same', () => {
  const alias = namesOf(KEPCO).find(({ text }) => text === 'Kansai Electric');
  expect(alias).toEqual({ text: 'Kansai Electric', lang: 'en', against: ['Boston'], matchCase: true });
});

/** Name, its kind, and whether a text must capitalise it as the name does. */
const CAPITALS: readonly (readonly [string, 'term' | 'company' | 'law', boolean])[] = [
  ['Wheeling charge', 'term', false],
  ['Feed-in tariff', 'term', false],
  ['Looop', 'company', true],
  ['Electricity Business Act', 'law', true],
  ['JEPX spot market', 'term', true],
];

it.each(CAPITALS)('matches "%s" of a %s with its capitals: %s', (en, kind, matchCase) => {
  const note = makeSoundNote('x', { kind, name: both(en), short: both(en) });
  expect(namesOf(note).find(({ text }) => text === en)?.matchCase).toBe(matchCase);
});

it('leaves out what a text would not repeat of a name', () => {
  const note = makeSoundNote('x', {
    kind: 'term',
    name: both('Feed-in tariff (FIT)', '固定価格買取制度（FIT）'),
    short: both('the FIT', 'FIT'),
  });
  expect(namesOf(note).map(({ text }) => text)).toEqual(['Feed-in tariff', '固定価格買取制度', 'FIT', 'FIT']);
});

it('asks for context where the name is an everyday word', () => {
  const context = ['electricity'];
  const aliases = [
    { text: 'switching supplier', lang: 'en' as const },
    { text: 'switched', lang: 'en' as const, context },
  ];
  const switching = makeSoundNote('x', {
    kind: 'term',
    name: both('Switching'),
    short: both('change of supplier'),
    aliases,
  });
  const byText = new Map(
    namesOf(switching).flatMap(({ context: found, lang, text }) => (lang === 'en' ? [[text, found]] : [])),
  );
  expect(byText.get('Switching')).toEqual(context);
  expect(byText.get('change of supplier')).toBeUndefined();
});

it('ranks sources by kind, reposts below their like', () => {
  const sources = [
    makeSource('blog', { kind: 'other' }),
    makeSource('copy', { kind: 'wire', via: 'nippon.com' }),
    makeSource('daily', { kind: 'newspaper' }),
    makeSource('kyodo', { kind: 'wire' }),
    makeSource('act', { kind: 'law', via: 'a mirror' }),
    makeSource('weekly', { kind: 'newspaper' }),
  ];
  const expected = ['act', 'kyodo', 'copy', 'daily', 'weekly', 'blog'];
  expect(rankSources(sources).map(({ id }) => id)).toEqual(expected);
  const ids = ['nowhere', ...sources.map(({ id }) => id), 'blog'];
  expect(
    makeNotes([], sources)
      .sourcesOf({ sources: ids })
      .map(({ id }) => id),
  ).toEqual(expected);
});

it('tells relations from both ends', () => {
  const notes = indexPack(
    makePack([
      makeSoundNote('anre', {
        relations: [
          { type: 'see-also', to: 'egc' },
          { type: 'parent', to: 'meti' },
          { type: 'part-of', to: 'nowhere' },
        ],
      }),
      makeSoundNote('egc', {
        relations: [
          { type: 'see-also', to: 'anre' },
          { type: 'parent', to: 'meti' },
        ],
      }),
      makeSoundNote('meti'),
    ]),
  );
  const show = (id: string): string[] =>
    notes.related(id).map(({ inverse, note, type }) => `${inverse ? 'of ' : ''}${type} ${note.id}`);
  expect(show('anre')).toEqual(['parent meti', 'see-also egc']);
  expect(show('meti')).toEqual(['of parent anre', 'of parent egc']);
  expect(show('nowhere')).toEqual([]);
});
