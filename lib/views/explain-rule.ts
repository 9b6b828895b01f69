import { DATE_RULES, type Entity, type EntityType, FIGURE_RULES, type Mention, ORGANISATION_RULES } from '../nlp';
import type { Bilingual } from '../notes';

const KINDS: Readonly<Record<EntityType, Bilingual>> = {
  company: { en: 'a company', ja: '企業' },
  ministry: { en: 'an authority', ja: '官公庁' },
  date: { en: 'a date', ja: '日付' },
  figure: { en: 'a figure', ja: '数値' },
  term: { en: 'a term', ja: '用語' },
};

/** What the rules about names of the notes and about references mean; the other detectors say it of their own. */
const NAME_RULES: Readonly<Record<string, Bilingual>> = {
  'name/alias': { en: 'the notes have it as a name', ja: '注釈にある名称' },
  'name/newspaper-form': {
    en: 'the form in which newspapers cut a name of the notes',
    ja: '注釈にある名称を新聞が縮めた形',
  },
  'name/misspelt': { en: 'a name of the notes, spelt with a slip', ja: '注釈にある名称の誤記とみられる' },
  'term/alias': { en: 'the notes have it as a term', ja: '注釈にある用語' },
  'term/law': { en: 'the notes have it as a law', ja: '注釈にある法律' },
  'reference/noun': { en: 'it refers to what the article named before', ja: '記事で先に挙げられたものを指す' },
  'reference/number': {
    en: 'it refers to as many as the article named before',
    ja: '記事で先に挙げられた同数のものを指す',
  },
  'reference/counted': {
    en: 'it refers to as many of that kind as the article named before',
    ja: '記事で先に挙げられた同種・同数のものを指す',
  },
  'reference/region': {
    en: 'it stands with a firm, for the firm of that region named before',
    ja: '他社と並べて、先に挙げられたその地域の企業を指す',
  },
  'reference/place': { en: 'it refers to the firm of that place named before', ja: '先に挙げられたその地の企業を指す' },
  'name/joint': { en: 'it shares the last word of the name after it', ja: '後に続く名称と末尾の語を共有する' },
  'name/other-legal-form': {
    en: 'the notes know the name, with another legal form',
    ja: '注釈に名称があるが、会社の形態を示す語が異なる',
  },
  'term/phrase': { en: 'the notes know the phrase in another form', ja: '注釈に別の形で載っている語句' },
};

const RULES: Readonly<Record<string, Bilingual>> = {
  ...DATE_RULES,
  ...FIGURE_RULES,
  ...ORGANISATION_RULES,
  ...NAME_RULES,
};

/** Why a mention is marked at all: what it was read as, and the rule that proposed it, in plain words. */
export function explainRule({ type }: Entity, { rule, via, text }: Mention): Bilingual {
  const kind = KINDS[type];
  const { en, ja } = RULES[rule] ?? explainVia(via, text);
  return { en: `Read as ${kind.en}: ${asClause(en)}.`, ja: `${kind.ja}と読んだ：${ja.replace(/。$/u, '')}。` };
}

/** A rule without words of its own: how the mention was found. */
function explainVia(via: Mention['via'], text: string): Bilingual {
  if (via === 'alias') return { en: `the notes know “${text}” as a name`, ja: `「${text}」は注釈にある名称` };
  if (via === 'coreference')
    return { en: 'it refers to what the article named before', ja: '記事で先に挙げられたものを指す' };
  return { en: 'by the form of the words', ja: '語の形から' };
}

/** Some rules are written as sentences, some as clauses; after a colon both are clauses. */
const asClause = (words: string): string =>
  `${/^(?:A\s|[A-Z][a-z])/u.test(words) ? words.slice(0, 1).toLowerCase() : words.slice(0, 1)}${words.slice(1).replace(/\.$/u, '')}`;
