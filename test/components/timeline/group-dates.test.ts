import { expect, it } from 'vitest';
import { groupDates } from '../../../components/timeline/group-dates';
import { formatDate } from '../../../lib/views';
import { makeArticleDate } from './make-view';

/** Dates with their place in pixels, and the labels they get. */
const label = (places: readonly (readonly [string, number])[], language: 'en' | 'ja' = 'en'): string[] => {
  const dates = places.map(([iso]) => makeArticleDate(iso, { date: formatDate(iso) }));
  return groupDates(dates, {
    width: 1000,
    language,
    toX: ({ days }) => places.find(([iso]) => days.first.startsWith(iso))?.[1] ?? 0,
    measure: (text) => text.length * 7,
    count: (count) => `${count} dates`,
  }).map(({ label: text, x }) => `${Math.round(x)} ${text}`);
};

it('gives each date its own label where there is room', () => {
  expect(
    label([
      ['2016-04', 300],
      ['2023-04-17', 700],
    ]),
  ).toEqual(['265 April 2016', '655 17 April 2023']);
});

it('keeps a label inside the plot', () => {
  expect(
    label([
      ['2016-04', 2],
      ['2026-04', 999],
    ]),
  ).toEqual(['0 April 2016', '930 April 2026']);
});

it('names dates that lie together in one label, with their year once', () => {
  expect(
    label([
      ['2023-03-31', 500],
      ['2023-04-17', 503],
      ['2023-05-12', 506],
    ]),
  ).toEqual(['395 31 March, 17 April, 12 May 2023']);
  expect(
    label(
      [
        ['2023-03-31', 500],
        ['2023-04-17', 503],
      ],
      'ja',
    )[0],
  ).toContain('2023年3月31日、4月17日');
});

it('keeps the years of dates that have different ones', () => {
  expect(
    label([
      ['2022-12', 500],
      ['2023-04-17', 503],
    ])[0],
  ).toContain('December 2022, 17 April 2023');
});

it('counts more than three', () => {
  expect(label(['01', '02', '03', '04'].map((day) => [`2023-04-${day}`, 500] as const))).toEqual(['476 4 dates']);
});
