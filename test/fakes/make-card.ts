import type { CardView, FactLine, SourceLine } from '../../lib/views';
import { both } from './make-notes';

/** A source as drawn. */
export const makeSourceLine = (id: string, members: Partial<SourceLine> = {}): SourceLine => ({
  title: `Title ${id}`,
  publisher: `Publisher ${id}`,
  url: `https://example.org/${id}`,
  published: '2023-04-18',
  date: { en: '18 Apr 2023', ja: '2023年4月18日' },
  kind: 'newspaper',
  via: null,
  lang: 'en',
  titleLang: 'en',
  ...members,
});

/** A dated fact as drawn, seen in no source unless told otherwise. */
export const makeFactLine = (id: string, members: Partial<FactLine> = {}): FactLine => ({
  id,
  kind: 'date',
  when: { en: '17 Apr 2023', ja: '2023年4月17日' },
  value: { en: '17 April 2023', ja: '2023年4月17日' },
  brief: { en: '17 Apr 2023', ja: '2023年4月17日' },
  statement: both(`Statement ${id}`),
  words: { en: [{ text: `Statement ${id}` }], ja: [{ text: `記述 ${id}` }] },
  of: null,
  asOf: null,
  seen: false,
  sources: [],
  ...members,
});

/** The card of a company with a note, and nothing more. */
export const makeCard = (members: Partial<CardView> = {}): CardView => ({
  entityId: 'kansai',
  kind: 'company',
  text: 'Kansai Electric',
  name: { en: 'The Kansai Electric Power Company, Incorporated', ja: '関西電力株式会社' },
  short: { en: 'Kansai Electric Power', ja: '関西電力' },
  role: both('regional utility'),
  summary: { en: 'One of ten regional utilities.', ja: '旧一般電気事業者の一つ。' },
  words: { en: [{ text: 'One of ten regional utilities.' }], ja: [{ text: '旧一般電気事業者の一つ。' }] },
  why: null,
  rule: { en: 'The notes know the name.', ja: '注釈にある名称。' },
  value: null,
  week: null,
  scale: null,
  happened: null,
  around: [],
  facts: [],
  findings: [],
  checks: [],
  related: [],
  members: [],
  note: 'kansai',
  position: { at: 1, of: 1 },
  ...members,
});
