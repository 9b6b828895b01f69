import { expect, it } from 'vitest';
import { cutAtGaps } from '../../../components/note/chart/cut-at-gaps';
import { layOutChart } from '../../../components/note/chart/lay-out-chart';
import type { Series } from '../../../lib/notes';
import { toCharts, toNoteView } from '../../../lib/views';
import { both, makeNote, makeNotes } from '../../fakes/make-notes';

const makeSeries = (id: string, points: Readonly<Record<string, number>>, members: Partial<Series> = {}): Series => ({
  id,
  label: both(id),
  unit: 'JPY/kWh',
  points: Object.entries(points).map(([asOf, value]) => ({ asOf, value })),
  sources: [],
  seen: true,
  ...members,
});

function chartsOf(...series: readonly Series[]) {
  const note = makeNote('market', { series: [...series] });
  return toCharts(toNoteView(note, makeNotes([note])).series);
}

function layOut(width: number, ...series: readonly Series[]) {
  const [chart] = chartsOf(...series);
  if (chart === undefined) throw new Error('No chart');
  return { chart, layout: layOutChart(chart, width, 'en') };
}

const runsOf = (...series: readonly Series[]): readonly number[] =>
  cutAtGaps(chartsOf(...series)[0]?.lines[0]?.series.points ?? []).map((run) => run.length);

it('joins neighbouring fiscal years and leaves a missing one open', () => {
  expect(runsOf(makeSeries('price', { FY2012: 1, FY2013: 2, FY2015: 3, FY2016: 4 }))).toEqual([2, 2]);
});

it('joins calendar years over a leap day', () => {
  expect(runsOf(makeSeries('price', { 2015: 1, 2016: 2, 2017: 3 }))).toEqual([3]);
});

it('leaves open what lies much further apart than the rest', () => {
  expect(runsOf(makeSeries('share', { '2018-03': 1, '2018-06': 2, '2018-09': 3, '2022-09': 4 }))).toEqual([3, 1]);
});

it('draws a lone point without a line', () => {
  const { layout } = layOut(640, makeSeries('price', { FY2012: 1, FY2020: 2 }));
  expect(layout.lines[0]?.paths).toEqual([]);
  expect(layout.lines[0]?.points).toHaveLength(2);
});

it('names fiscal years by their number, each under its point', () => {
  const { layout } = layOut(640, makeSeries('price', { FY2022: 1, FY2023: 2, FY2024: 3 }));
  expect(layout.times.map(({ text }) => text)).toEqual(['2022', '2023', '2024']);
  expect(layout.times.map(({ x }) => Math.round(x))).toEqual(layout.lines[0]?.points.map(({ x }) => Math.round(x)));
});

it('names months where the points span less than two years', () => {
  const { layout } = layOut(640, makeSeries('count', { '2022-03': 1, '2022-04': 2, '2022-05': 3 }));
  expect(layout.times.map(({ text }) => text)).toEqual(['Mar 2022', 'Apr 2022', 'May 2022']);
});

it.each([280, 400, 640])('keeps years apart at a width of %i, the last one among them', (width) => {
  const years = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`FY${2005 + at}`, at]));
  const { times } = layOut(width, makeSeries('price', years)).layout;
  const steps = times.slice(1).map(({ x }, at) => x - (times[at]?.x ?? 0));
  expect(Math.min(...steps)).toBeGreaterThan(4 * 6.4);
  expect(times.at(-1)?.text).toBe('2024');
  expect(times.length).toBeGreaterThan(1);
});

it('begins at zero, or below where a value is', () => {
  const base = (points: Readonly<Record<string, number>>) =>
    layOut(640, makeSeries('profit', points)).layout.levels.find(({ isBase }) => isBase)?.y;
  expect(base({ FY2022: 90, FY2023: 100 })).toBe(206);
  expect(base({ FY2022: -50, FY2023: 100 })).toBeLessThan(206);
});

it('draws what no source confirms hollow', () => {
  expect(layOut(640, makeSeries('price', { 2022: 1, 2023: 2 }, { seen: false })).layout.lines[0]?.isHollow).toBe(true);
});

const inArea = (area: string, last: number, members: Partial<Series> = {}): Series =>
  makeSeries(
    area.toLowerCase(),
    { FY2024: 10, FY2025: last },
    { label: { en: `Clearing price, ${area} area`, ja: `約定価格（${area}）` }, ...members },
  );

it('puts series of one unit and one label but for its last part on one chart', () => {
  const [chart, ...others] = chartsOf(inArea('Tokyo', 20), inArea('Kansai', 12));
  expect(others).toEqual([]);
  expect(chart?.label).toEqual({ en: 'Clearing price', ja: '約定価格' });
  expect(chart?.lines.map(({ name }) => name)).toEqual([
    { en: 'Tokyo area', ja: 'Tokyo' },
    { en: 'Kansai area', ja: 'Kansai' },
  ]);
});

it.each([
  ['another unit', { unit: 'JPY' }],
  ['another qualifier', { qualifier: both('before tax') }],
  ['another label', { label: both('Volume, Kansai area') }],
] as const)('keeps apart what has %s', (_, members) => {
  expect(chartsOf(inArea('Tokyo', 20), inArea('Kansai', 12, members))).toHaveLength(2);
});

it('moves names apart where lines end together, and keeps them on the drawing', () => {
  const areas = ['Chubu', 'Hokuriku', 'Kansai', 'Chugoku', 'Shikoku', 'Kyushu', 'Tokyo', 'Tohoku', 'Hokkaido'];
  const { layout } = layOut(640, ...areas.map((area) => inArea(area, 12)));
  const ys = layout.lines.map(({ nameAt }) => nameAt.y).sort((a, b) => a - b);
  expect(Math.min(...ys.slice(1).map((y, at) => y - (ys[at] ?? 0)))).toBeGreaterThanOrEqual(15);
  expect(ys[0]).toBeGreaterThanOrEqual(10);
  expect(ys.at(-1)).toBeLessThanOrEqual(210);
  for (const { nameAt } of layout.lines) expect(nameAt.x).toBeLessThan(560);
});
