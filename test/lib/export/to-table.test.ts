import { expect, it } from 'vitest';
import { toTable } from '../../../lib/export';
import { ANNOTATIONS, withName } from './annotations';

it('lays entities out by kind, with their values, and doubts below', () => {
  expect(toTable(ANNOTATIONS)).toBe(`Five firms *told* to improve · 2023-04-18 · en

type     name                        value or note    times  as written
company  Kansai Electric Power       kansai           2      Kansai Electric / 関西電力
company  the five                    kansai, kyushu   1      The five
date     17 April 2023               2023-04-17       1      Monday
figure   at least 700,000 customers  700000 customer  1      at least 700,000 customers

inconsistent: "Monday" (Monday; noted: =Tuesday)
`);
});

it('keeps columns straight under letters of double width', () => {
  const [, , , row] = toTable(withName('関西電力')).split('\n');
  expect(row).toBe('company  関西電力                 1      関西電力');
});

it('cuts what is too wide', () => {
  const row = toTable(withName('あ'.repeat(60))).split('\n')[3] ?? '';
  expect(row).toContain(`${'あ'.repeat(21)}…`);
  expect(row).not.toContain('あ'.repeat(22));
});

it('lets no text drive the terminal', () => {
  expect(toTable(withName('a\u001b[2Jb\u009bc\nd')).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

it('says when nothing was found', () => {
  expect(toTable({ ...ANNOTATIONS, entities: [], findings: [] })).toContain('nothing found');
});
