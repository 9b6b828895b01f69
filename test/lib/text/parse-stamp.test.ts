import { expect, it } from 'vitest';
import { parseDateline, parseStamp } from '../../../lib/text';

/** A line, when it says its piece appeared, and whether a clock or label shows that it is a stamp. */
const STAMPS: readonly (readonly [line: string, published: string, labelled: boolean])[] = [
  ['15:47 JST, April 18, 2023', '2023-04-18T15:47:00+09:00', true],
  ['2023年4月18日 15時47分', '2023-04-18T15:47:00+09:00', true],
  ['２０２３年４月１８日　午後３時４７分', '2023-04-18T15:47:00+09:00', true],
  ['Apr. 18, 2023, 3:47 p.m.', '2023-04-18', true],
  ['Tuesday, 18 April 2023 06:47 UTC', '2023-04-18T06:47:00+00:00', true],
  ['2023-04-18T15:47:00+09:00', '2023-04-18T15:47:00+09:00', true],
  ['Published: April 18, 2023 3:47 pm JST | Updated: April 19, 2023 9:00 am JST', '2023-04-18T15:47:00+09:00', true],
  ['Updated April 19, 2023 at 9:00 AM GMT+9', '2023-04-19T09:00:00+09:00', true],
  ['2023年4月18日15時47分 更新2023年4月19日16時', '2023-04-18T15:47:00+09:00', true],
  ['2023年4月18日 5:00 [有料会員限定]', '2023-04-18', true],
  ['公開日時 2023.04.18 5:00', '2023-04-18', true],
  ['2023年4月18日（火）', '2023-04-18', false],
  ['令和5年4月18日', '2023-04-18', false],
  ['平成元年4月1日', '1989-04-01', false],
  ['March 01, 2008', '2008-03-01', false],
  ['2 Jan. 2020', '2020-01-02', false],
];

it.each(STAMPS)('reads "%s" as %s', (line, published, labelled) => {
  expect(parseStamp(line)).toEqual({ published, labelled });
});

it('gives a time without a zone the offset of the place, where that is known', () => {
  expect(parseStamp('Apr. 18, 2023, 3:47 p.m.', { offset: '+09:00' })?.published).toBe('2023-04-18T15:47:00+09:00');
  expect(parseStamp('12:05 a.m., April 18, 2023', { offset: '-04:00' })?.published).toBe('2023-04-18T00:05:00-04:00');
});

const NO_STAMPS: readonly string[] = [
  '',
  'The order came on April 18, 2023',
  'April 18',
  '4月18日',
  '15:47 JST',
  'Updated 3 hours ago',
  'February 30, 2023',
  '2023年13月1日',
  'Unit 3 restarted 2023-04-18 at 15:47',
  'Fiscal 2023',
  '2023',
  '1-2-3',
  `April 18, 2023 ${'x'.repeat(200)}`,
];

it.each(NO_STAMPS)('leaves "%s" alone', (line) => {
  expect(parseStamp(line)).toBeNull();
});

const DATELINES: readonly (readonly [paragraph: string, day: string | null])[] = [
  ['TOKYO, April 18, 2023 (HW) — The ministry acted.', '2023-04-18'],
  ['OSAKA, 18 April 2023 -- The firm said no more.', '2023-04-18'],
  ['（2023年4月18日）同省は命令を出した。', '2023-04-18'],
  ['TOKYO, April 18 (HW) — The ministry acted.', null],
  ['On Monday, April 18, 2023 — a day of rain — it acted.', null],
  ['The order of April 18, 2023 (the first) was sent.', null],
  ['TOKYO (HW) — In 2023 it acted.', null],
];

it.each(DATELINES)('reads the dateline of "%s"', (paragraph, day) => {
  expect(parseDateline(paragraph)).toBe(day);
});
