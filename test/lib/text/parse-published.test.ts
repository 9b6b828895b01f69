import { expect, it } from 'vitest';
import { formatPublished, parsePublished, toOffsetOf } from '../../../lib/text';

/** A machine's date, as read, and on Japan's clock. */
const VALUES: readonly (readonly [value: string, published: string, inJapan: string])[] = [
  ['2023-04-18T15:47:00+09:00', '2023-04-18T15:47:00+09:00', '2023-04-18T15:47:00+09:00'],
  ['2023-04-17T16:00:00.000Z', '2023-04-17T16:00:00+00:00', '2023-04-18T01:00:00+09:00'],
  ['2023-04-18 15:47:00 +0900', '2023-04-18T15:47:00+09:00', '2023-04-18T15:47:00+09:00'],
  ['20230418T154700+0900', '2023-04-18T15:47:00+09:00', '2023-04-18T15:47:00+09:00'],
  ['Tue, 18 Apr 2023 23:47:00 GMT', '2023-04-18T23:47:00+00:00', '2023-04-19T08:47:00+09:00'],
  ['2023-12-31T23:30:00-05:00', '2023-12-31T23:30:00-05:00', '2024-01-01T13:30:00+09:00'],
  ['1681800420', '2023-04-18T06:47:00+00:00', '2023-04-18T15:47:00+09:00'],
  ['1681800420000', '2023-04-18T06:47:00+00:00', '2023-04-18T15:47:00+09:00'],
  ['2023年4月18日 15時47分', '2023-04-18T15:47:00+09:00', '2023-04-18T15:47:00+09:00'],
  ['2023-04-18T15:47', '2023-04-18', '2023-04-18'],
  ['20230418', '2023-04-18', '2023-04-18'],
  ['2023/4/8', '2023-04-08', '2023-04-08'],
  ['April 18, 2023', '2023-04-18', '2023-04-18'],
  ['1952-12-01', '1952-12-01', '1952-12-01'],
];

it.each(VALUES)('reads "%s" as %s', (value, published, inJapan) => {
  const read = parsePublished(value);
  if (read === null) throw new Error('not read');
  expect(formatPublished(read)).toBe(published);
  expect(formatPublished(toOffsetOf(read, '+09:00'))).toBe(inJapan);
});

const UNSOUND = [
  '',
  '{{date}}',
  '1970-01-01T00:00:00Z',
  '0001-01-01',
  '2101-01-01',
  '2023-02-29',
  '2023-13-01',
  'soon',
  '42',
  '2023',
];

it.each(UNSOUND)('reads no date from "%s"', (value) => {
  expect(parsePublished(value)).toBeNull();
});
