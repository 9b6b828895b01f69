import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleView, Candidate } from '../../../../../lib/nlp';
import { findDates } from '../../../../../lib/nlp/english/dates';
import type { BlockKind } from '../../../../../lib/text';
import type { DateCase } from '../../../../cases/dates';
import { DATES_ABSOLUTE } from '../../../../cases/dates-absolute';
import { DATES_NONE } from '../../../../cases/dates-none';
import { DATES_PERIODS } from '../../../../cases/dates-periods';
import { DATES_RANGES } from '../../../../cases/dates-ranges';
import { DATES_RELATIVE } from '../../../../cases/dates-relative';
import { DATES_BY_TENSE } from '../../../../cases/dates-tense';

/** An article of one block, or of the blocks given as [kind, text]. */
function makeView(published: string | null, ...parts: readonly (readonly [BlockKind, string])[]): ArticleView {
  const text = parts.map(([, part]) => part).join('\n');
  let start = 0;
  const blocks = parts.map(([kind, part]) => {
    const block = { kind, start, end: start + part.length };
    start = block.end + 1;
    return block;
  });
  const article = { url: null, title: null, byline: null, site: null, published, lang: 'en', text, blocks };
  return { article, text, lang: 'en', published };
}

const ofOneBlock = (published: string | null, text: string): ArticleView => makeView(published, ['paragraph', text]);

function write(text: string, { start, end, reading }: Candidate): string {
  if (reading.kind !== 'date') return reading.kind;
  const { iso, end: last, approximate, bound } = reading.value;
  const value = last === null ? iso : `${iso}..${last}`;
  return `${text.slice(start, end)} = ${value}${approximate ? ' about' : ''}${bound === null ? '' : ` ${bound}`}`;
}

const readAll = (view: ArticleView): string[] => findDates(view).map((candidate) => write(view.text, candidate));

const TABLES: Readonly<Record<string, readonly DateCase[]>> = {
  'names a date': DATES_ABSOLUTE,
  'counts a date': DATES_RELATIVE,
  'names a period': DATES_PERIODS,
  'opens or closes a range': DATES_RANGES,
  'tells the side by its verb': DATES_BY_TENSE,
  'holds no date': DATES_NONE,
};

describe.each(Object.entries(TABLES))('a sentence that %s', (_, cases) => {
  it.each(cases.map((one) => ({ one, name: `${one[0]}: ${one[1]}` })))(
    '$name',
    ({ one: [published, text, ...readings] }) => {
      expect(readAll(ofOneBlock(published, text))).toEqual(readings);
    },
  );
});

describe('across blocks', () => {
  const read = (published: string, ...texts: readonly string[]): string[] =>
    readAll(makeView(published, ...texts.map((text) => ['paragraph', text] as const)));

  it('goes on from the day told of, not from one in the past perfect', () => {
    const next = 'The bank a day earlier raised its rate.';
    expect(read('2024-08-01', 'On Monday it disclosed a loss.', next)).toContain('a day earlier = 2024-07-28');
    expect(read('2024-08-01', 'On Monday it had disclosed a loss.', next)).toEqual(['Monday = 2024-07-29']);
  });

  it('leaves a season with its paragraph', () => {
    expect(read('2022-12-12', 'Then came the winter of 2020-21.', 'Prices rose in January.')).toContain(
      'January = 2022-01',
    );
  });
});

it('leaves stamps and what lies outside the article alone', () => {
  const view = makeView(
    '2023-04-18',
    ['stamp', 'April 18, 2023'],
    ['paragraph', 'It met on Monday.'],
    ['outside', 'May 1, 2022'],
  );
  expect(readAll(view)).toEqual(['Monday = 2023-04-17']);
});

it('reads no date across the end of a block', () => {
  const view = makeView('2023-04-18', ['headline', 'Profit fell in April'], ['paragraph', '2016 was better.']);
  expect(readAll(view)).toEqual(['April = 2023-04', '2016 = 2016']);
});

it('says which parts of a date the text leaves out', () => {
  const text = 'On Monday it said that last year, in June, it lost nothing in 2020.';
  const implied = findDates(ofOneBlock('2023-04-18', text)).map(({ reading }) =>
    reading.kind === 'date' ? reading.value.implied.join(' ') : '',
  );
  expect(implied).toEqual(['year month day', 'year', 'year', '']);
});

/** Words that dates are made of, so that random texts nest them in every way. */
const WORDS = `the of in on by from to and until before after last next this that same previous following early mid late
  end start year years month weeks day quarter half decade century fiscal FY2022 Q3 3Q22 2016 12 31 3 18th 1,900 2023-04-18
  4/18 April May Dec. Monday Fri. fall summer Christmas yesterday today ago earlier later within three a first third - – /
  , . ; ' ( ) Reiwa 5 will said plans ended weekend rest now between`.split(/\s+/);

const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const published = fc.constantFrom(null, '2023-04-18', '2024-02-29', '2000-12-31');
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?|-Q[1-4])?$/;

it('gives well-formed, ordered, disjoint dates for any sequence of words', () => {
  fc.assert(
    fc.property(texts, published, (text, date) => {
      let last = 0;
      for (const { start, end, reading } of findDates(ofOneBlock(date, text))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        if (reading.kind !== 'date') throw new Error(`no date at ${start}`);
        const { iso, end: until, implied } = reading.value;
        expect(new Set(implied).size).toBe(implied.length);
        expect(iso).toMatch(ISO);
        if (until !== null) expect(until >= iso.slice(0, until.length)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

it('takes any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), published, (text, date) => {
      findDates(ofOneBlock(date, text));
    }),
  );
});

/** Many times what it takes on a slow machine; what grows with the square takes minutes. */
const LONGEST_MS = 4000;

it.each(['1', ',', '(', 'the ', 'the end of ', 'from April to ', 'Monday ', "'90s ", 'Q3 ', 'in 2016, ', '2016-'])(
  'is not slowed down by 50,000 characters of "%s"',
  (piece) => {
    const view = ofOneBlock('2023-04-18', piece.repeat(50_000 / piece.length));
    const before = performance.now();
    findDates(view);
    expect(performance.now() - before).toBeLessThan(LONGEST_MS);
  },
);
