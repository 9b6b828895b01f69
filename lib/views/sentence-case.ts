import type { Bilingual } from '../notes';

/** A name as it begins a line: "legal unbundling" → "Legal unbundling". Names of the notes are written as in running text. */
export const toSentenceCase = ({ en, ja }: Bilingual): Bilingual => ({
  en: en.slice(0, 1).toUpperCase() + en.slice(1),
  ja,
});
