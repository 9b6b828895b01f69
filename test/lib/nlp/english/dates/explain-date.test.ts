import { expect, it } from 'vitest';
import type { ArticleView } from '../../../../../lib/nlp';
import { DATE_RULES, explainDate, findDates } from '../../../../../lib/nlp/english/dates';
import { DATES_PERIODS } from '../../../../cases/dates-periods';
import { DATES_RANGES } from '../../../../cases/dates-ranges';
import { DATES_RELATIVE } from '../../../../cases/dates-relative';

function explain(text: string, published: string | null): string {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
  const article = { url: null, title: null, byline: null, site: null, published, lang: 'en', text, blocks };
  const view: ArticleView = { article, text, lang: 'en', published };
  const [first] = findDates(view);
  if (first?.reading.kind !== 'date') return '';
  return explainDate(first.reading.value, first.rule, text.slice(first.start, first.end), published).en;
}

it.each([
  ['It said so on Monday.', 'the Monday before publication on Tuesday 18 April 2023'],
  ['It will say so on Friday.', 'the Friday after publication on Tuesday 18 April 2023'],
  ['It said so on Tuesday.', 'the day of publication, Tuesday 18 April 2023'],
  ['It fell last week.', '“last week”, counted from publication on Tuesday 18 April 2023'],
  ['It fell on March 3.', 'the year is not in the text: the nearest one up to publication on Tuesday 18 April 2023'],
  ['It will fall on May 3.', 'the year is not in the text: the nearest one after publication on Tuesday 18 April 2023'],
  ['It fell on March 3, 2020.', 'A day written with its year.'],
  ['It fell in 2016.', 'A year.'],
  ['Nothing fell.', ''],
])('"%s": %s', (text, explanation) => {
  expect(explain(text, '2023-04-18')).toBe(explanation);
});

it('explains in Japanese as well', () => {
  const value = { iso: '2023-04-17', end: null, granularity: 'day', approximate: false, bound: null } as const;
  const implied = ['year', 'month', 'day'] as const;
  expect(explainDate({ ...value, implied }, 'date/weekday', 'Monday', '2023-04-18').ja).toBe(
    '配信日2023年4月18日（火）の前の月曜日',
  );
});

it('gives no explanation for a rule it does not know', () => {
  const value = { iso: '2016', end: null, granularity: 'year', approximate: false, bound: null, implied: [] } as const;
  expect(explainDate(value, 'figure/percent', '2016', null)).toEqual({ en: '', ja: '' });
});

it('has words for every rule it proposes', () => {
  const rules = [...DATES_PERIODS, ...DATES_RANGES, ...DATES_RELATIVE].flatMap(([published, text]) => {
    const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
    const article = { url: null, title: null, byline: null, site: null, published, lang: 'en', text, blocks };
    return findDates({ article, text, lang: 'en', published }).map(({ rule }) => rule);
  });
  expect([...new Set(rules)].filter((rule) => !(rule in DATE_RULES))).toEqual([]);
});
