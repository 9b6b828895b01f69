import type { ArticleView } from '../types';
import { foldedSet } from './fold';
import { tokensOf } from './tokens';

/** Words of the field that mean it wherever they stand. */
const STRONG = foldedSet([
  'electric',
  'electricity',
  'gigawatt',
  'gigawatts',
  'jepx',
  'kilowatt',
  'kilowatts',
  'kwh',
  'megawatt',
  'megawatts',
  'meti',
  'mwh',
  'tepco',
  'utilities',
  'utility',
]);

/** What makes "power" electric: "power companies", "power lines". Political and purchasing power have none of these. */
const AFTER_POWER = foldedSet([
  'bills',
  'company',
  'companies',
  'demand',
  'distribution',
  'exchange',
  'firm',
  'firms',
  'futures',
  'generation',
  'generator',
  'generators',
  'grid',
  'line',
  'lines',
  'market',
  'markets',
  'outage',
  'outages',
  'plant',
  'plants',
  'producer',
  'producers',
  'rates',
  'retail',
  'retailer',
  'retailers',
  'sector',
  'station',
  'stations',
  'supplier',
  'suppliers',
  'supply',
  'system',
  'transmission',
  'utility',
  'utilities',
]);

/** One such word may be a passing remark; two make a subject. */
const ENOUGH = 2;

const known = new WeakMap<ArticleView, number>();

const JAPANESE = /電力|電気料金|送電|配電|発電|原発|再エネ|需給|経産省/gu;

/**
 * Whether an article in English or Japanese is on electricity, so that "neutrality", "the spot market" or "a firewall" can be the
 * field's terms. `energyNames`: how many firms and bodies of the power trade it names; each counts like a word of the field. The words
 * are counted once per article; linear.
 */
export function isElectricityArticle(view: ArticleView, energyNames: number): boolean {
  const words = known.get(view) ?? countStrong(view);
  known.set(view, words);
  return words + energyNames >= ENOUGH;
}

const countStrong = (view: ArticleView): number =>
  view.lang === 'ja' ? (view.text.match(JAPANESE)?.length ?? 0) : countWords(tokensOf(view).words);

function countWords(words: readonly string[]): number {
  let count = 0;
  words.forEach((word, at) => {
    if (STRONG.has(word) || (word === 'power' && AFTER_POWER.has(words[at + 1] ?? ''))) count += 1;
  });
  return count;
}
