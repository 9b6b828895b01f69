import { expect, it } from 'vitest';
import { findSharedDate } from '../../../lib/views/find-shared-date';
import { makeNote } from '../../fakes/make-notes';

const notesOf = (...starts: readonly (string | undefined)[]) =>
  starts.map((start, at) => makeNote(`n${at}`, start === undefined ? {} : { start }));

const found = (...starts: readonly (string | undefined)[]) => {
  const shared = findSharedDate(notesOf(...starts));
  return shared === null ? null : [shared.date.en, ...shared.notes.map(({ id }) => id)];
};

it.each([
  ['two of one day', ['2020-04-01', '2016-04-01', '2020-04-01'], ['1 April 2020', 'n0', 'n2']],
  [
    'the day of most',
    ['2020-04-01', '2020-04-01', '2016-04-01', '2016-04-01', '2016-04-01'],
    ['1 April 2016', 'n2', 'n3', 'n4'],
  ],
  [
    'of days alike the one that comes first',
    ['2016-04-01', '2020-04-01', '2020-04-01', '2016-04-01'],
    ['1 April 2016', 'n0', 'n3'],
  ],
] as const)('finds %s', (_, starts, expected) => {
  expect(found(...starts)).toEqual(expected);
});

it.each([
  ['no note', []],
  ['one', ['2020-04-01']],
  ['different days', ['2020-04-01', '2020-04-02']],
  ['a month in common', ['2020-04', '2020-04']],
  ['a year in common', ['2020', '2020']],
  ['a day and its month', ['2020-04-01', '2020-04']],
  ['undated ones', [undefined, undefined]],
] as const)('finds none among %s', (_, starts) => {
  expect(found(...starts)).toBeNull();
});
