import type { SourceView } from '../nlp';
import type { Bilingual, Source } from '../notes';
import { formatDate } from './format-date';
import type { SourceLine } from './types';

/** A source of the pack as drawn. */
export const toSourceLine = ({ title, publisher, url, published, kind, via, lang }: Source): SourceLine => ({
  title,
  publisher,
  url,
  published,
  kind,
  date: toDate(published),
  via: via ?? null,
  lang,
  titleLang: languageOfTitle(title),
});

/** Kana or kanji: what tells a Japanese title from an English one. The notes give some Japanese sources an English title. */
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/u;

const languageOfTitle = (title: string): 'en' | 'ja' => (JAPANESE.test(title) ? 'ja' : 'en');

/** A finding's source as drawn, where the pack has no more about it. */
export const toBareSourceLine = (source: SourceView): SourceLine => ({
  ...source,
  kind: 'other',
  date: toDate(source.published),
  via: null,
  lang: languageOfTitle(source.title),
  titleLang: languageOfTitle(source.title),
});

const toDate = (published: string | null): Bilingual | null =>
  published === null ? null : formatDate(published, 'short');
