import type { DateValue, Entity, EntityType, Mention } from '../nlp';
import type { Bilingual } from '../notes';
import { isDate } from './choose-facts';
import { formatDate } from './format-date';

/** What a mention's reading is explained from. */
export interface Explained {
  readonly entity: Entity;
  readonly mention: Mention;
  /** What the entity is called. */
  readonly name: Bilingual;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
}

/**
 * Why a mention is read as it is, where its words alone do not say so: a reference, an ambiguous name, a date whose year
 * or month is implied. A guess is told as one. Null where the words speak for themselves.
 */
export function explainReading({ entity, mention, name, published }: Explained): Bilingual | null {
  if (isDate(entity.value)) return explainDateParts(entity.value, published);
  if (mention.reason === undefined && mention.via !== 'coreference') return null;
  const because = mention.reason === undefined ? '.' : `: ${mention.reason.replace(/\.$/u, '')}.`;
  return {
    en: `“${mention.text}” is read as ${name.en.replace(/\.$/u, '')}${because}`,
    ja: `「${mention.text}」は${name.ja}を指すと読んだ。`,
  };
}

const PARTS = {
  year: { en: 'year', ja: '年' },
  month: { en: 'month', ja: '月' },
  day: { en: 'day', ja: '日' },
} as const;

function explainDateParts({ implied }: DateValue, published: string | null): Bilingual | null {
  if (implied.length === 0) return null;
  const parts = implied.map((part) => PARTS[part]);
  const en = parts.map((part) => part.en).join(' and ');
  const ja = parts.map((part) => part.ja).join('と');
  const isAre = parts.length === 1 ? 'is' : 'are';
  const sentence = `${en.slice(0, 1).toUpperCase()}${en.slice(1)} ${isAre} implied, not stated`;
  if (published === null) return { en: `${sentence}.`, ja: `${ja}は書かれておらず、推定。` };
  const date = formatDate(published);
  return {
    en: `${sentence}: reckoned from publication on ${date.en}.`,
    ja: `${ja}は書かれておらず、公開日${date.ja}からの推定。`,
  };
}

const KIND_NAMES: Readonly<Record<EntityType, Bilingual>> = {
  company: { en: 'a company', ja: '企業' },
  ministry: { en: 'an authority', ja: '官公庁' },
  date: { en: 'a date', ja: '日付' },
  figure: { en: 'a figure', ja: '数値' },
  term: { en: 'a term', ja: '用語' },
};

/** Why a mention is marked at all, in plain words, by the rule that proposed it. */
export function explainRule({ type }: Entity, { via, text }: Mention): Bilingual {
  const kind = KIND_NAMES[type];
  if (via === 'alias') {
    return { en: `The notes know “${text}” as a name.`, ja: `「${text}」は注釈にある名称。` };
  }
  if (via === 'coreference') {
    return { en: 'It refers to what the article named before.', ja: '記事で先に挙げられたものを指す。' };
  }
  return { en: `“${text}” has the form of ${kind.en}.`, ja: `「${text}」は${kind.ja}の書き方に当てはまる。` };
}
