import { expect, it } from 'vitest';
import { checkPack, checkPackFiles, describeFault, type Note } from '../../../lib/notes';
import { both, makeFact, makeSource } from '../../fakes/make-notes';
import { makePack, makeSoundNote, toFiles } from '../../fakes/make-pack';

const figure = (id: string, value: number, en: string): Note['facts'][number] =>
  makeFact(id, { kind: 'figure', value, unit: 'case', asOf: '2023', statement: both(en) });

const dated = (id: string, value: string, en: string): Note['facts'][number] =>
  makeFact(id, { kind: 'date', value, statement: both(en) });

const series = (...asOf: readonly string[]): Note['series'] => [
  {
    id: 'sales',
    label: both('Sales'),
    unit: 'JPY',
    points: asOf.map((time) => ({ asOf: time, value: 1 })),
    sources: [],
    seen: false,
  },
];

const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

const METI = makeSoundNote('meti', { kind: 'ministry', short: both('meti', '経産省') });

/** Members of the note "anre", beside the note "meti" and the source "paper", and what is found. */
const CASES: readonly (readonly [string, Partial<Note>, readonly string[]])[] = [
  // references
  ['a source that is there', { facts: [makeFact('a', { sources: ['paper'], seen: true })] }, []],
  [
    'a source that is not',
    { facts: [makeFact('a', { sources: ['blog'] })] },
    ['facts[a].sources[0]: there is no source "blog"'],
  ],
  [
    'a part of a larger figure of its unit',
    { facts: [figure('a', 9, 'Nine'), { ...figure('b', 4, 'Four'), partOf: 'a' }] },
    [],
  ],
  [
    'parts of nothing, of a smaller figure and of another unit',
    {
      facts: [
        { ...figure('a', 9, 'Nine'), partOf: 'x' },
        { ...figure('b', 14, 'Fourteen'), partOf: 'a' },
        { ...figure('c', 4, 'Four'), unit: 'JPY', partOf: 'a' },
      ],
    },
    ['x', 'a', 'a'].map(
      (whole, at) =>
        `facts[${'abc'.charAt(at)}].partOf: "${whole}" is no larger figure of this note with the same unit`,
    ),
  ],
  [
    'a series without its source',
    { series: series('2020', '2021').map((one) => ({ ...one, sources: ['blog'] })) },
    ['series[sales].sources[0]: there is no source "blog"'],
  ],
  [
    'a fact seen nowhere',
    { facts: [makeFact('a', { seen: true })] },
    ['facts[a].sources: is empty, though the statement is marked as seen'],
  ],
  [
    'a relation to nothing',
    { relations: [{ type: 'part-of', to: 'mof' }] },
    ['relations[0].to: there is no note "mof"'],
  ],
  [
    'a fact about nothing',
    { facts: [makeFact('a', { kind: 'relation', value: 'mof' })] },
    ['facts[a].value: there is no note "mof"'],
  ],
  ['links in a body', { body: { en: ['Under [[meti|the ministry]].'], ja: ['[[meti|経産省]]の下。'] } }, []],
  [
    'a link to nothing',
    { body: { en: ['Under [[mof|it]].'], ja: ['その下。'] } },
    ['body.en[0]: there is no note "mof"'],
  ],
  [
    'a link without words',
    { body: { en: ['Under [[meti]].'], ja: ['その下。'] } },
    ['body.en[0]: holds a link not written [[id|words]]'],
  ],
  ['a link to itself', { body: { en: ['[[anre|It]] is.'], ja: ['その下。'] } }, ['body.en[0]: links to its own note']],
  // ids
  ['a fact twice', { facts: [makeFact('a'), makeFact('a')] }, ['facts[a].id: another fact of this note is the same']],
  [
    'a series twice',
    { series: [...series('2020', '2021'), ...series('2022', '2023')] },
    ['series[sales].id: another series of this note is the same'],
  ],
  [
    'an alias twice',
    {
      aliases: [
        { text: 'E', lang: 'en' },
        { text: 'E', lang: 'en' },
      ],
    },
    ['aliases[1].text: another alias of this note is the same'],
  ],
  [
    'one alias in two languages',
    {
      aliases: [
        { text: 'E', lang: 'en' },
        { text: 'E', lang: 'ja' },
      ],
    },
    [],
  ],
  // values
  [
    'a date for a figure',
    { facts: [makeFact('a', { kind: 'figure', value: '2016' })] },
    ['facts[a].value: must be a number, as the fact is of kind "figure"'],
  ],
  [
    'a day that does not exist',
    { facts: [makeFact('a', { kind: 'date', value: '2023-02-30' })] },
    ['facts[a].value: must be a date, as the fact is of kind "date"'],
  ],
  [
    'a value on plain words',
    { facts: [makeFact('a', { value: 3 })] },
    ['facts[a].value: must be null, as the fact is of kind "text"'],
  ],
  ['a range', { facts: [makeFact('a', { kind: 'figure', value: 15, high: 43 })] }, []],
  [
    'a range upside down',
    { facts: [makeFact('a', { kind: 'figure', value: 43, high: 15 })] },
    ['facts[a].high: closes a range, but is not above the value'],
  ],
  [
    'a unit on a date',
    { facts: [makeFact('a', { kind: 'date', value: '2016', unit: 'case' })] },
    ['facts[a].unit: stands on a fact that is no figure'],
  ],
  // dates
  ['a start within the year of its end', { start: '2016-04-01', end: '2016' }, []],
  ['an end before its start', { start: '2016-04', end: '2016-03' }, ['end: 2016-03 lies before "start", 2016-04']],
  [
    'a fact valid backwards',
    { facts: [makeFact('a', { validFrom: 'FY2023', validUntil: '2022' })] },
    ['facts[a].validUntil: 2022 lies before "validFrom", FY2023'],
  ],
  [
    'a former name held backwards',
    { former: [{ name: both('Old'), from: '2016', until: '2015' }] },
    ['former[0].until: 2015 lies before "from", 2016'],
  ],
  [
    'a month and its year as of no day',
    { facts: [makeFact('a', { asOf: '2023-02-29' })] },
    ['facts[a].asOf: is no day of the calendar: 2023-02-29'],
  ],
  ['a series in order', { series: series('2019', 'FY2019', '2020-04', '2020-05-01') }, []],
  [
    'a series out of order',
    { series: series('2020', '2019', '2021') },
    ['series[sales].points[1].asOf: 2019 does not follow 2020'],
  ],
  [
    'a series with one time twice',
    { series: series('2020', '2020') },
    ['series[sales].points[1].asOf: 2020 does not follow 2020'],
  ],
  [
    'a law passed first',
    { kind: 'law', facts: [dated('a', '1964-07', 'Passed'), dated('b', '1965-07-01', 'Took effect')] },
    [],
  ],
  [
    'a law amended later',
    {
      kind: 'law',
      facts: [dated('a', '1964', 'Passed'), dated('b', '1965', 'In force'), dated('c', '2015', 'Amendment passed')],
    },
    [],
  ],
  [
    'a law in force too soon',
    { kind: 'law', facts: [dated('a', '2016', 'Enacted by the Diet'), dated('b', '2015', 'In force')] },
    ['facts[b].value: in force on 2015, before it was passed, 2016'],
  ],
  [
    'an event told alike',
    { kind: 'event', facts: [dated('a', '2016', 'Plan passed'), dated('b', '2015', 'In force')] },
    [],
  ],
  // names
  ['a name of its own', { aliases: [{ text: 'Energy Agency', lang: 'en' }] }, []],
  [
    'a name of another',
    { aliases: [{ text: 'meti', lang: 'en' }] },
    [
      'aliases[0]: "meti" is also a name of meti and has no words of context to decide',
      'aliases: "meti" is also a name of anre and has no words of context to decide',
    ],
  ],
  [
    'a name of another but for capitals',
    { aliases: [{ text: 'METI', lang: 'en' }] },
    [
      'aliases[0]: "METI" is also a name of meti and has no words of context to decide',
      'aliases: "meti" is also a name of anre and has no words of context to decide',
    ],
  ],
  ['the same letters in another language', { aliases: [{ text: 'meti', lang: 'ja' }] }, []],
  // wording
  ['a summary of 45 words', { summary: both(words(45), 'それは。') }, []],
  ['a summary of 46 words', { summary: both(words(46), 'それは。') }, ['summary.en: has 46 words, 45 are the most']],
  [
    'an http: address',
    { summary: both('See http://example.org.', 'それは。') },
    ['summary.en: holds an http: address'],
  ],
  ['an https: address', { summary: both('See https://example.org.', 'それは。') }, []],
  ['a short sentence shared', { summary: both('What meti is.', 'それは。') }, []],
  // Japanese
  ['a Latin name', { name: both('JERA Co., Inc.', 'JERA Co., Inc.'), short: both('Jera', 'JERA') }, []],
  [
    'a name left in English',
    { name: both('The Agency', 'Agency') },
    ['name.ja: is not Japanese, nor the English name'],
  ],
  ['a role left in English', { role: both('agency', 'agency') }, ['role.ja: is not Japanese']],
  [
    'a statement left in English',
    { facts: [makeFact('a', { statement: both('Founded', 'Founded') })] },
    ['facts[a].statement.ja: is not Japanese'],
  ],
  [
    'a name for a summary',
    { name: both('Agency', 'エネルギー庁'), summary: both('Words.', 'エネルギー庁') },
    ['summary.ja: is no Japanese sentence'],
  ],
  ['a body in one language', { body: { en: ['It is.'], ja: [] } }, ['body.ja: is empty']],
  [
    'a Japanese name as English',
    { aliases: [{ text: 'エネ庁', lang: 'en' }] },
    ['aliases[0].lang: is "en", but the name is Japanese'],
  ],
  // relations
  ['a parent', { relations: [{ type: 'parent', to: 'meti' }] }, []],
  [
    'a parent twice',
    {
      relations: [
        { type: 'parent', to: 'meti' },
        { type: 'parent', to: 'meti' },
      ],
    },
    ['relations[1]: "parent" to meti stands twice'],
  ],
  ['itself', { relations: [{ type: 'see-also', to: 'anre' }] }, ['relations[0].to: is the note itself']],
  [
    'a law with a parent',
    { kind: 'law', relations: [{ type: 'parent', to: 'meti' }] },
    ['relations[0]: a parent relation joins two companies or bodies'],
  ],
  [
    'a subsidiary that the relations know',
    {
      relations: [{ type: 'parent', to: 'meti' }],
      facts: [makeFact('a', { kind: 'relation', value: 'meti', statement: both('Subsidiary of METI') })],
    },
    [],
  ],
  [
    'a subsidiary that they do not',
    { facts: [makeFact('a', { kind: 'relation', value: 'meti', statement: both('Subsidiary of METI') })] },
    ['facts[a].value: is not what the parent relations say of meti'],
  ],
  [
    'a parent the wrong way round',
    {
      relations: [{ type: 'parent', to: 'meti' }],
      facts: [makeFact('a', { kind: 'relation', value: 'meti', statement: both('Parent of METI') })],
    },
    ['facts[a].value: is not what the parent relations say of meti'],
  ],
  // quantities
  ['a quantity twice alike', { facts: [figure('a', 9, 'Cases found: 9'), figure('b', 9, 'Cases found (9)')] }, []],
  [
    'a quantity with two values',
    { facts: [figure('a', 9, 'Cases found: 9'), figure('b', 8, 'Cases found: 8')] },
    ['facts[b].value: is 8, but 9 at anre: facts[a].value'],
  ],
  ['two quantities', { facts: [figure('a', 9, 'Cases found at unit 3'), figure('b', 8, 'Cases found at unit 4')] }, []],
  ['two times', { facts: [figure('a', 9, 'Cases'), { ...figure('b', 8, 'Cases'), asOf: '2022' }] }, []],
  [
    'two bases',
    { facts: [figure('a', 9, 'Cases'), { ...figure('b', 8, 'Cases'), qualifier: both('by contracts') }] },
    [],
  ],
  [
    'a series and its headline',
    {
      facts: [{ ...makeFact('sales'), kind: 'figure', value: 2, unit: 'JPY', asOf: '2021' }],
      series: series('2020', '2021'),
    },
    ['series[sales].points[1].value: is 1, but 2 at anre: facts[sales].value'],
  ],
];

it.each(CASES)('checks %s', (_, members, expected) => {
  const faults = checkPack(makePack([makeSoundNote('anre', members), METI]));
  expect(faults.map(({ field, message }) => `${field}: ${message}`).sort()).toEqual([...expected].sort());
});

const context = (text: string, ...nearby: string[]): Note['aliases'] => [{ text, lang: 'en', context: nearby }];

/** Whole packs, where the fault lies between notes. */
const PACKS: readonly (readonly [string, readonly Note[], readonly string[]])[] = [
  ['an id twice', [METI, METI], ['meti: id: is the id of another record too']],
  ['notes out of order', [METI, makeSoundNote('egc')], ['egc: id: stands out of order: records are sorted by id']],
  [
    'one name with context on both',
    [
      makeSoundNote('a', { aliases: context('KEPCO', 'Osaka') }),
      makeSoundNote('b', { aliases: context('KEPCO', 'Seoul') }),
    ],
    [],
  ],
  [
    'one name with context on one',
    [
      makeSoundNote('a', { aliases: context('KEPCO', 'Osaka') }),
      makeSoundNote('b', { aliases: [{ text: 'KEPCO', lang: 'en' }] }),
    ],
    ['b: aliases[0]: "KEPCO" is also a name of a and has no words of context to decide'],
  ],
  [
    'names that differ by capitals that count',
    [
      makeSoundNote('a', { aliases: [{ text: 'EGC', lang: 'en' }] }),
      makeSoundNote('b', { aliases: [{ text: 'Egc', lang: 'en' }] }),
    ],
    [],
  ],
  [
    'a sentence in two notes',
    [
      makeSoundNote('a', { summary: both('The grid is run by the firm.', 'それは。') }),
      makeSoundNote('b', { body: { en: ['New. The [[a|grid]] is run by the firm!'], ja: ['その。'] } }),
    ],
    ['b: body.en[0]: shares a sentence with a: "the grid is run by the firm"'],
  ],
  [
    'a circle of parents',
    [
      makeSoundNote('a', { relations: [{ type: 'parent', to: 'c' }] }),
      makeSoundNote('b', { relations: [{ type: 'parent', to: 'a' }] }),
      makeSoundNote('c', { relations: [{ type: 'parent', to: 'b' }] }),
    ],
    ['a: relations: "parent" runs in a circle: a, c, b'],
  ],
  [
    'a circle of see also',
    [
      makeSoundNote('a', { relations: [{ type: 'see-also', to: 'b' }] }),
      makeSoundNote('b', { relations: [{ type: 'part-of', to: 'a' }] }),
    ],
    [],
  ],
  [
    'see also on both sides',
    [
      makeSoundNote('a', { relations: [{ type: 'see-also', to: 'b' }] }),
      makeSoundNote('b', { relations: [{ type: 'see-also', to: 'a' }] }),
    ],
    ['b: relations[0]: is stated on a too'],
  ],
  [
    'one named subject with two values',
    [
      makeSoundNote('firm', { facts: [figure('x', 9, 'firm: cases found')] }),
      makeSoundNote('scandal', { kind: 'case', facts: [figure('y', 8, 'Firm cases found')] }),
    ],
    ['scandal: facts[y].value: is 8, but 9 at firm: facts[x].value'],
  ],
  [
    'two firms counted alike',
    [
      makeSoundNote('a', { facts: [figure('x', 9, 'Customers')] }),
      makeSoundNote('b', { facts: [figure('x', 8, 'Customers')] }),
    ],
    [],
  ],
];

it.each(PACKS)('checks a pack with %s', (_, notes, expected) => {
  const faults = checkPack(makePack(notes));
  expect(faults.map(({ field, id, message }) => `${id}: ${field}: ${message}`)).toEqual(expected);
});

it('checks the sources of a pack', () => {
  const faults = checkPack(makePack([], [makeSource('a', { published: '2023-06-31' }), makeSource('zeit')]));
  expect(faults.map(describeFault)).toEqual([
    'sources.json: a: id: stands out of order: records are sorted by id',
    'sources.json: a: published: is no day of the calendar: 2023-06-31',
  ]);
});

it('tells faults of form and of content in one run, with their files', () => {
  const files = toFiles(makePack([makeSoundNote('egc', { relations: [{ type: 'parent', to: 'meti' }] })]));
  const broken = { ...METI, kind: 'office' };
  const more = makeSoundNote('occto', { relations: [{ type: 'parent', to: 'mof' }] });
  const faults = checkPackFiles({ ...files, 'notes.json': [...(files['notes.json'] as Note[]), broken, more] });
  expect(faults.map(({ field, file, id }) => [file, id, field])).toEqual([
    ['notes.json', 'meti', 'kind'],
    ['notes.json', 'occto', 'relations[0].to'],
  ]);
});
