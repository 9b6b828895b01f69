import { type DateValue, type Entity, explainDate, type Mention } from '../nlp';
import type { Bilingual } from '../notes';
import { isDate } from './choose-facts';

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
  if (isDate(entity.value)) return explainImplied(entity.value, mention, published);
  const { via, text, reason } = mention;
  if (reason === undefined && via !== 'coreference') return null;
  return { en: toEnglish(text, name.en, reason?.en), ja: toJapanese(text, name.ja, reason?.ja) };
}

/** "“The ministry” is read as METI: the only one named." A reason that names the words itself is the sentence. */
function toEnglish(text: string, name: string, reason: string | undefined): string {
  if (reason === undefined) return `“${text}” is read as ${asEnd(name)}`;
  const clause = reason.replace(/"([^"]*)"/gu, '“$1”');
  return clause.includes(`“${text}”`) ? asSentence(clause) : `“${text}” is read as ${name}: ${asEnd(clause)}`;
}

/** 「The ministry」は経産省を指すと読んだ：記事にここまで出た唯一の省。 */
const toJapanese = (text: string, name: string, reason: string | undefined): string =>
  `「${text}」は${name}を指すと読んだ${reason === undefined ? '' : `：${reason}`}。`;

const PARTS: Readonly<Record<DateValue['implied'][number], Bilingual>> = {
  year: { en: 'year', ja: '年' },
  month: { en: 'month', ja: '月' },
  day: { en: 'day', ja: '日' },
};

function explainImplied(value: DateValue, { rule, text }: Mention, published: string | null): Bilingual | null {
  if (value.implied.length === 0) return null;
  const { en, ja } = explainDate(value, rule, text, published);
  const parts = value.implied.map((part) => PARTS[part]);
  const implied = {
    en: asSentence(
      `${listWords(parts.map((part) => part.en))} ${parts.length === 1 ? 'is' : 'are'} implied, not stated`,
    ),
    ja: `${parts.map((part) => part.ja).join('・')}は書かれておらず、推定。`,
  };
  return en === '' ? implied : { en: `${asSentence(en)} ${implied.en}`, ja: `${asJapaneseEnd(ja)}${implied.ja}` };
}

/** "year", "year and month", "year, month and day". */
function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const asEnd = (words: string): string => `${words.replace(/\.$/u, '')}.`;

const asSentence = (words: string): string => asEnd(`${words.slice(0, 1).toUpperCase()}${words.slice(1)}`);

const asJapaneseEnd = (words: string): string => `${words.replace(/。$/u, '')}。`;
