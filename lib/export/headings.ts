import type { EntityType } from '../nlp';

/** The two languages in which an export speaks. */
export type ExportLanguage = 'en' | 'ja';

/** The words of an export that are not the article's or the notes'. */
export type HeadingKey = EntityType | 'doubts' | 'source' | 'sources' | 'until' | 'since' | 'differs';

/** Those words in both languages; kinds are named as on every surface. */
export const HEADINGS: Readonly<Record<ExportLanguage, Readonly<Record<HeadingKey, string>>>> = {
  en: {
    company: 'Companies',
    ministry: 'Authorities',
    date: 'Dates',
    figure: 'Figures',
    term: 'Terms',
    doubts: 'Differs from the notes or from itself',
    source: 'Source',
    sources: 'Sources to cite',
    until: 'until then',
    since: 'from then on',
    differs: 'the notes have',
  },
  ja: {
    company: '企業',
    ministry: '官公庁',
    date: '日付',
    figure: '数値',
    term: '用語',
    doubts: '注釈または本文内との相違',
    source: '出典',
    sources: '引用する出典',
    until: 'まで',
    since: '以降',
    differs: '注釈では',
  },
};
