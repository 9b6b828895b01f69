import { expect, it } from 'vitest';
import { DATE_RULES, FIGURE_RULES, type Mention, ORGANISATION_RULES } from '../../../lib/nlp';
import { explainReading } from '../../../lib/views/explain-reading';
import { explainRule } from '../../../lib/views/explain-rule';
import { makeDate, makeEntity } from '../../fakes/make-annotations';

const METI = { en: 'METI', ja: '経産省' };

const readingOf = (text: string, mention: Partial<Mention>) => {
  const entity = makeEntity(text, [text], { type: 'ministry', mention });
  const [first] = entity.mentions;
  if (first === undefined) throw new Error('no mention');
  return explainReading({ entity, mention: first, name: METI, published: '2023-04-18' });
};

interface Case {
  readonly text: string;
  readonly mention: Partial<Mention>;
  readonly en: string | null;
  readonly ja: string | null;
}

const NAMES: readonly Case[] = [
  {
    text: 'The ministry',
    mention: {
      via: 'coreference',
      reason: { en: 'the only ministry that the article has named', ja: '記事にここまで出た唯一の省' },
    },
    en: '“The ministry” is read as METI: the only ministry that the article has named.',
    ja: '「The ministry」は経産省を指すと読んだ：記事にここまで出た唯一の省。',
  },
  {
    text: 'The five',
    mention: { via: 'coreference' },
    en: '“The five” is read as METI.',
    ja: '「The five」は経産省を指すと読んだ。',
  },
  {
    text: 'KEPCO',
    mention: { reason: { en: '"Osaka" in the article says that "KEPCO" is METI', ja: '記事に「Osaka」の語もある' } },
    en: '“Osaka” in the article says that “KEPCO” is METI.',
    ja: '「KEPCO」は経産省を指すと読んだ：記事に「Osaka」の語もある。',
  },
  // nothing to explain
  { text: 'METI', mention: { via: 'alias' }, en: null, ja: null },
  { text: 'Hitachi, Ltd.', mention: { via: 'pattern' }, en: null, ja: null },
];

it.each(NAMES)('explains "$text" where the words alone do not', ({ text, mention, en, ja }) => {
  expect(readingOf(text, mention)).toEqual(en === null ? null : { en, ja });
});

const dateOf = (implied: readonly ('year' | 'month' | 'day')[], rule: string, published: string | null) => {
  const value = makeDate('2023-04-17', { implied });
  const entity = makeEntity('Monday', ['Monday'], { type: 'date', value, mention: { via: 'pattern', rule } });
  const [mention] = entity.mentions;
  if (mention === undefined) throw new Error('no mention');
  return explainReading({ entity, mention, name: METI, published });
};

it('says which parts of a date are a guess, and from what', () => {
  const why = dateOf(['year', 'month', 'day'], 'date/weekday', '2023-04-18');
  expect(why?.en).toMatch(
    /^The Monday before publication on Tuesday.* 2023\. Year, month and day are implied, not stated\.$/u,
  );
  expect(why?.ja).toMatch(/年・月・日は書かれておらず、推定。$/u);
});

it('says so without a date of publication too', () => {
  expect(dateOf(['year'], 'unknown/rule', null)).toEqual({
    en: 'Year is implied, not stated.',
    ja: '年は書かれておらず、推定。',
  });
});

it('does not explain a date that is stated whole', () => {
  expect(dateOf([], 'date/full', '2023-04-18')).toBeNull();
});

const RULES = Object.keys({ ...DATE_RULES, ...FIGURE_RULES, ...ORGANISATION_RULES });

it.each(RULES)('puts the rule %s into a sentence of each language', (rule) => {
  const entity = makeEntity('x', ['x'], { mention: { rule, via: 'pattern' } });
  const [mention] = entity.mentions;
  const words = mention === undefined ? { en: '', ja: '' } : explainRule(entity, mention);
  expect(words.en).toMatch(/^Read as a company: [^A-Z.].*[^.]\.$|^Read as a company: [A-Z][A-Z].*[^.]\.$/u);
  expect(words.ja).toMatch(/^企業と読んだ：[^。]+。$/u);
});

it('has words for a rule it does not know', () => {
  const wordsOf = (via: Mention['via']) => {
    const entity = makeEntity('METI', ['METI'], { type: 'ministry', mention: { rule: 'new/rule', via } });
    const [mention] = entity.mentions;
    return mention === undefined ? '' : explainRule(entity, mention).en;
  };
  expect(wordsOf('alias')).toBe('Read as an authority: the notes know “METI” as a name.');
  expect(wordsOf('coreference')).toBe('Read as an authority: it refers to what the article named before.');
  expect(wordsOf('pattern')).toBe('Read as an authority: by the form of the words.');
});
