import type { Annotations } from '../../../lib/nlp';

const TEXT = 'Kansai Electric said 🔌 on Monday that at least 700,000 customers | 関西電力 left. "The five" agreed.';

const at = (text: string): { readonly start: number; readonly end: number; readonly text: string } => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
};

/** An answer with an entity of most kinds, one finding, and a letter beyond the basic plane. */
export const ANNOTATIONS: Annotations = {
  article: {
    url: 'https://news.example/a?b=1',
    title: 'Five firms *told* to improve',
    byline: null,
    site: 'The Sample Gazette',
    published: '2023-04-18',
    lang: 'en',
    text: TEXT,
  },
  entities: [
    {
      id: 'kansai',
      type: 'company',
      name: 'Kansai Electric Power',
      note: 'kansai',
      mentions: [
        { ...at('Kansai Electric'), via: 'alias', rule: 'name' },
        { ...at('関西電力'), via: 'alias', rule: 'name' },
      ],
    },
    {
      id: 'date:2023-04-17',
      type: 'date',
      name: '17 April 2023',
      note: null,
      value: { iso: '2023-04-17', end: null, granularity: 'day', approximate: false, bound: null, implied: ['day'] },
      mentions: [{ ...at('Monday'), via: 'pattern', rule: 'date/weekday' }],
    },
    {
      id: 'figure:700000:customer:min',
      type: 'figure',
      name: 'at least 700,000 customers',
      note: null,
      value: { number: 700000, high: null, unit: 'customer', bound: 'min', per: null },
      mentions: [{ ...at('at least 700,000 customers'), via: 'pattern', rule: 'figure/count' }],
    },
    {
      id: 'group:1',
      type: 'company',
      name: 'the five',
      note: null,
      members: ['kansai', 'kyushu'],
      mentions: [{ ...at('The five'), via: 'coreference', rule: 'reference' }],
    },
  ],
  findings: [
    {
      ...at('Monday'),
      kind: 'weekday',
      verdict: 'inconsistent',
      claim: 'Monday',
      expected: '=Tuesday',
      fact: null,
      sources: [{ title: 'A [page]', publisher: 'Kyodo', url: 'https://example.org/a b', published: null }],
    },
  ],
};

/** The same article with one entity of another name and text. */
export const withName = (name: string): Annotations => ({
  ...ANNOTATIONS,
  entities: [
    {
      id: 'x',
      type: 'company',
      name,
      note: null,
      mentions: [{ start: 0, end: 1, text: name, via: 'alias', rule: 'name' }],
    },
  ],
  findings: [],
});
