import { expect, it } from 'vitest';
import { readCommonForm } from './common-form';
import { readMarkedForm } from './marked-form';

const ARTICLE = `published: 2023-04-18
lang: en

{METI|ministry meti} told {the two|company [jera,j-power] ref} to pay {15% to 39%|figure 15..39 %} more by {May 12|date 2023-05-12 max}, some {7 yen per kWh|figure 7 JPY/kWh about}, to {Acme Corp.|company -}. {Two others|~figure} left.`;

it('takes the marks out of the text and keeps their places', () => {
  const { text, published, mentions } = readMarkedForm('sample', ARTICLE);
  expect(published).toBe('2023-04-18');
  expect(text).toMatch(/^METI told the two to pay 15% to 39% more by May 12, some/u);
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
});

it('reads what is right at each mark', () => {
  const { mentions } = readMarkedForm('sample', ARTICLE);
  expect(mentions).toMatchObject([
    { type: 'ministry', note: 'meti' },
    { type: 'company', members: ['jera', 'j-power'], via: 'coreference' },
    { type: 'figure', number: 15, high: 39, units: ['%'], bound: null },
    { type: 'date', dates: [{ iso: '2023-05-12' }], bound: 'max' },
    { type: 'figure', number: 7, units: ['JPY'], per: 'kWh', bound: 'about' },
    { type: 'company', note: null },
    { type: 'figure', neutral: true },
  ]);
});

it('names the article and the mark that it cannot read', () => {
  expect(() => readMarkedForm('sample', 'published: 2023-04-18\n\n{METI|minister meti}')).toThrow(/sample.*minister/u);
});

it('reads the common form: any of several answers, names of units, what is neither right nor wrong', () => {
  const line = JSON.stringify({
    id: 'a',
    lang: 'en',
    published: null,
    text: 'Oct 2 or $5 for days',
    mentions: [
      {
        start: 0,
        end: 5,
        text: 'oct 2',
        type: 'date',
        accept: [{ iso: '2016-10-02', end: '2016-10-03', endExclusive: true }],
      },
      { start: 9, end: 11, text: '$5', type: 'figure', value: 5, unit: 'dollar', bound: null },
      { start: 16, end: 20, text: 'days', type: 'date', value: 'P3D' },
    ],
  });
  expect(readCommonForm(line).mentions).toMatchObject([
    { type: 'date', dates: [{ how: 'days', first: '2016-10-02', until: '2016-10-03' }] },
    { type: 'figure', neutral: true },
    { type: 'figure', number: 5, unitNames: ['dollar'] },
    { type: 'date', neutral: true },
    { type: 'figure', neutral: true },
  ]);
});
