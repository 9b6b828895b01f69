import { expect, it } from 'vitest';
import { type TimelineRow, toRows } from '../../../components/timeline/to-rows';
import type { TimelineView } from '../../../lib/views';
import { makeArticleDate, makeEventNote, makeTimelineArticle, makeView } from './make-view';

const say = (row: TimelineRow): string => {
  if (row.kind === 'published') return 'published';
  return row.kind === 'event' ? [row.event.id, ...row.dates.map(({ words }) => words)].join(' ') : row.date.words;
};

const rows = (view: TimelineView, isWhole = false): string[] => toRows(view, isWhole).map(say);

it('puts the article’s dates among the events, and its own day', () => {
  const dates = [
    makeArticleDate('2023-04-17', { events: ['orders'] }),
    makeArticleDate('2023-05-12'),
    makeArticleDate('2019-04', { verdict: 'differs', events: ['orders'] }),
  ];
  const notes = [makeEventNote('opening', '2016-04-01'), makeEventNote('orders', '2023-04-17')];
  expect(rows(makeView(notes, makeTimelineArticle(dates)))).toEqual([
    'opening',
    'on 2019-04',
    'orders on 2023-04-17',
    'published',
    'on 2023-05-12',
  ]);
});

it('shows the weightiest beside an article, and all when asked', () => {
  const notes = Array.from({ length: 30 }, (_, at) =>
    makeEventNote(`e${at}`, `${1990 + at}`, { kind: at < 12 ? 'term' : 'event' }),
  );
  const view = makeView(notes, makeTimelineArticle([]));
  expect(rows(view)).toEqual([...Array.from({ length: 10 }, (_, at) => `e${at + 12}`), 'published']);
  expect(rows(view, true)).toHaveLength(31);
  expect(rows(makeView(notes))).toHaveLength(30);
});
