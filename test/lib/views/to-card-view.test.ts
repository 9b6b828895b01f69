import { expect, it } from 'vitest';
import type { Finding } from '../../../lib/nlp';
import { toCardView, toEntityRows } from '../../../lib/views';
import { makeAnnotations, makeDate, makeEntity, makeFigure } from '../../fakes/make-annotations';
import { makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';

const TEXT =
  'The industry ministry fined Kansai Electric on Monday.\nThe ministry named Hitachi, Ltd. and 700,000 customers. The five will answer.';

const METI = makeNote('meti', {
  kind: 'ministry',
  name: { en: 'Ministry of Economy, Trade and Industry', ja: '経済産業省' },
  short: { en: 'METI', ja: '経産省' },
  relations: [{ type: 'regulates', to: 'kansai' }],
});
const KANSAI = makeNote('kansai', {
  short: { en: 'Kansai Electric Power', ja: '関西電力' },
  facts: [
    makeFact('order', {
      kind: 'date',
      value: '2023-04-17',
      seen: true,
      sources: ['blog', 'paper'],
      statement: { en: 'Fined by METI over data', ja: '経産省が処分' },
    }),
    makeFact('unseen', { kind: 'date', value: '2023-04-17' }),
  ],
  relations: [
    { type: 'see-also', to: 'order' },
    { type: 'part-of', to: 'group' },
  ],
});
const NOTES = makeNotes(
  [METI, KANSAI, makeNote('order', { kind: 'law' }), makeNote('group', { kind: 'event' })],
  [makeSource('paper', { kind: 'wire' }), makeSource('blog', { kind: 'other', via: 'a mirror' })],
);

const FINDING: Finding = {
  kind: 'fact',
  verdict: 'differs',
  start: TEXT.indexOf('Monday'),
  end: TEXT.indexOf('Monday') + 6,
  text: 'Monday',
  claim: 'fined on 2023-04-17',
  expected: '2023-04-18',
  fact: 'kansai/order',
  sources: [],
};

const ANNOTATIONS = makeAnnotations(
  TEXT,
  [
    makeEntity(TEXT, ['The industry ministry'], { id: 'meti', type: 'ministry', note: 'meti' }),
    makeEntity(TEXT, ['Kansai Electric'], { id: 'kansai', note: 'kansai' }),
    makeEntity(TEXT, ['Monday'], {
      id: 'monday',
      type: 'date',
      value: makeDate('2023-04-17', { implied: ['year', 'month'] }),
      mention: { via: 'pattern' },
    }),
    makeEntity(TEXT, ['The ministry'], {
      id: 'reference',
      type: 'ministry',
      note: 'meti',
      mention: { via: 'coreference', reason: { en: 'the one ministry named before it', ja: '前に出た唯一の省' } },
    }),
    makeEntity(TEXT, ['Hitachi, Ltd.'], { id: 'hitachi', mention: { via: 'pattern' } }),
    makeEntity(TEXT, ['700,000 customers'], {
      id: 'figure',
      type: 'figure',
      name: 'at least 700,000 customers',
      value: makeFigure(700000, { unit: 'customer', bound: 'min' }),
      mention: { via: 'pattern' },
    }),
    makeEntity(TEXT, ['The five'], {
      id: 'group',
      members: ['kansai', 'hitachi', 'gone'],
      mention: { via: 'coreference' },
    }),
  ],
  { findings: [FINDING] },
);

function cardOf(entityId: string) {
  const start = ANNOTATIONS.entities.find(({ id }) => id === entityId)?.mentions[0]?.start ?? -1;
  const card = toCardView(ANNOTATIONS, { entityId, start }, NOTES);
  if (card === null) throw new Error(`no card for ${entityId}`);
  return card;
}

it('names a company, chooses the fact of its sentence, ranks its sources', () => {
  const card = cardOf('kansai');
  expect(card).toMatchObject({ kind: 'company', text: 'Kansai Electric', note: 'kansai', why: null, value: null });
  expect(card.position).toEqual({ at: 1, of: 1 });
  expect(card.facts[0]).toMatchObject({ id: 'kansai/order', brief: { en: '17 Apr 2023' }, seen: true });
  expect(card.facts[0]?.sources.map(({ publisher, via }) => [publisher, via])).toEqual([
    ['Publisher paper', null],
    ['Publisher blog', 'a mirror'],
  ]);
  expect(card.facts[1]).toMatchObject({ seen: false, sources: [] });
});

it('links the notes that a statement names, and only those', () => {
  expect(cardOf('kansai').facts[0]?.words).toEqual({
    en: [{ text: 'Fined by ' }, { text: 'METI', note: 'meti' }, { text: ' over data' }],
    ja: [{ text: '経産省', note: 'meti' }, { text: 'が処分' }],
  });
});

it('leads on only to what the notes call worth seeing', () => {
  expect(cardOf('kansai').related).toEqual([{ id: 'order', kind: 'term', name: { en: 'order', ja: 'order（日）' } }]);
});

it('tells why a reference is read so, and shows a guess as one', () => {
  expect(cardOf('reference').why).toEqual({
    en: '“The ministry” is read as METI: the one ministry named before it.',
    ja: '「The ministry」は経産省を指すと読んだ：前に出た唯一の省。',
  });
  expect(cardOf('monday').why?.en).toContain('Year and month are implied, not stated');
  expect(cardOf('monday').why?.ja).toContain('推定');
  expect(cardOf('meti').why).toBeNull();
});

it('shows a day in its week, with what the notes have for it', () => {
  const card = cardOf('monday');
  expect(card.value).toEqual({
    main: { en: '17 April 2023', ja: '2023年4月17日' },
    detail: { en: 'Monday · 2023-04-17 · 令和5年4月17日', ja: '月曜日 · 2023-04-17 · 令和5年4月17日' },
  });
  expect(card.week?.map(({ iso }) => iso)).toEqual([
    '2023-04-12',
    '2023-04-13',
    '2023-04-14',
    '2023-04-15',
    '2023-04-16',
    '2023-04-17',
    '2023-04-18',
  ]);
  expect(card.week?.filter(({ stated }) => stated).map(({ iso }) => iso)).toEqual(['2023-04-17']);
  expect(card.facts.map(({ id, of }) => [id, of?.id])).toEqual([['kansai/order', 'kansai']]);
});

it('compares a finding with its note and takes the sources from there', () => {
  expect(cardOf('monday').checks).toMatchObject([
    {
      verdict: 'differs',
      article: 'Monday',
      expected: { en: '18 April 2023', ja: '2023年4月18日' },
      subject: { id: 'kansai' },
      sources: [{ publisher: 'Publisher paper' }, { publisher: 'Publisher blog' }],
    },
  ]);
  expect(cardOf('kansai').checks).toEqual([]);
});

it('writes a figure out, with its bound, what it counts and its Japanese reading', () => {
  expect(cardOf('figure').value).toEqual({
    main: { en: 'At least 700,000 customers', ja: '顧客70万件以上' },
    detail: { en: 'a lower bound · counts customers · 70万', ja: '下限 · 単位は顧客 · 700,000' },
  });
});

it('says of a name the notes do not have only how it was read', () => {
  expect(cardOf('hitachi')).toMatchObject({ note: null, role: null, summary: null, facts: [], related: [] });
  expect(cardOf('hitachi').rule?.en).not.toBe('');
});

it('lists the members of a group that are in the article', () => {
  expect(cardOf('group').members.map(({ entityId, note }) => [entityId, note])).toEqual([
    ['kansai', 'kansai'],
    ['hitachi', null],
  ]);
});

it('has no card where there is no such mention', () => {
  expect(toCardView(ANNOTATIONS, { entityId: 'kansai', start: 0 }, NOTES)).toBeNull();
  expect(toCardView(ANNOTATIONS, { entityId: 'nobody', start: 0 }, NOTES)).toBeNull();
});

it('lists every entity in order with its name in both languages and its places', () => {
  const rows = toEntityRows(ANNOTATIONS, NOTES);
  expect(rows.map(({ entityId }) => entityId)).toEqual(ANNOTATIONS.entities.map(({ id }) => id));
  expect(rows[1]).toEqual({
    entityId: 'kansai',
    kind: 'company',
    name: { en: 'Kansai Electric Power', ja: '関西電力' },
    detail: { en: 'role of kansai', ja: 'role of kansai（日）' },
    note: 'kansai',
    count: 1,
    starts: [TEXT.indexOf('Kansai')],
  });
  expect(rows[2]).toMatchObject({ name: { en: '17 April 2023' }, detail: { en: 'year implied', ja: '年は推定' } });
  expect(rows[5]).toMatchObject({ name: { en: 'At least 700,000 customers', ja: '顧客70万件以上' }, note: null });
  expect(rows[6]).toMatchObject({ name: { en: '“The five”', ja: '3社' }, note: null });
});
