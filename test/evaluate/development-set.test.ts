import { expect, it } from 'vitest';
import { annotate } from '../../lib/nlp';
import { indexPack, parsePack } from '../../lib/notes';
import { toArticleFromText } from '../../lib/text';
import { readBuiltIn } from '../pack/read-built-in';
import { readGold } from './gold';
import { type Counts, score } from './score';

let notes: ReturnType<typeof indexPack> | null = null;

function loadNotes(): ReturnType<typeof indexPack> {
  const parsed = parsePack(readBuiltIn());
  if (!parsed.ok) throw new Error('The built-in pack has faults');
  notes ??= indexPack(parsed.pack);
  return notes;
}

/** Our own articles, marked by hand: what the pipeline reaches on them it keeps. */
const GOLD = readGold(['test/fixtures/articles/marked']);
const SCORES = score(GOLD.map((gold) => ({ gold, annotations: annotate(toArticle(gold), loadNotes()) }))).counts;

function toArticle({ text, lang, published }: (typeof GOLD)[number]) {
  return toArticleFromText(text, { lang, published });
}

const f1 = ({ right, answered, gold }: Counts): number => (200 * right) / (answered + gold);
const precision = ({ right, answered }: Counts): number => (100 * right) / answered;
const recall = ({ right, gold }: Counts): number => (100 * right) / gold;

it('holds at least 40 articles', () => {
  expect(GOLD.length).toBeGreaterThanOrEqual(40);
});

/** Measure, how it is summed up, and the least that is reached. */
const MARKS: readonly (readonly [string, (counts: Counts) => number, number])[] = [
  ['company/exact', f1, 96],
  ['ministry/exact', f1, 96],
  ['company/exact', precision, 99],
  ['link', precision, 99],
  ['reference', precision, 97],
  ['reference', recall, 80],
  ['date/value', f1, 97],
  ['figure/value, unit, bound', f1, 97],
  ['term/exact', recall, 92],
];

it.each(MARKS)('%s', (measure, summedUp, least) => {
  const counts = SCORES.get(measure);
  if (counts === undefined) throw new Error(`Nothing measured as ${measure}`);
  expect(summedUp(counts)).toBeGreaterThanOrEqual(least);
});

const OUTSIDE = new Set(
  (
    'steel-deal bank-merger cricket eu-fine earnings-tech local-council vaccine airline shipping texas nhk-negative chips ' +
    'central-bank retail-chain harvest phone-launch car-sales boe-cut airline-merger kobe-bribes football-rights kidney-trial ' +
    'arcelor-mittal caterpillar-jobs fortis-rescue franc-cap honda-airbags jal-a350 nokia-q1 wall-street-shanghai ' +
    'airline-outage census club-sale court-smartphones drug-approval food-recall lawson-kddi nepal-quake ' +
    'search-suit-2020 maersk-2024 kumamoto-fab-2024 safeway-2003 hsbc-fine-2012 delta-northwest-2005 station-cargo-2008 drought-2002 ' +
    'deutsche-loss ford-fine mitsui-rhodes-ridge xiaomi-launch'
  ).split(' '),
);

it('tags few things wrongly outside the field', () => {
  const outside = GOLD.filter(({ id }) => OUTSIDE.has(id));
  const { counts } = score(outside.map((gold) => ({ gold, annotations: annotate(toArticle(gold), loadNotes()) })));
  for (const measure of ['company/exact', 'ministry/exact']) {
    const sum = counts.get(measure);
    expect(sum === undefined ? 0 : precision(sum)).toBeGreaterThanOrEqual(95);
  }
});
