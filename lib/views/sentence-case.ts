import type { Bilingual } from '../notes';

/** A first word in small letters only: "eREX" and "kWh" keep theirs. */
const PLAIN_START = /^\p{Ll}+(?=[\s\p{P}]|$)/u;

/** A name as it begins a line: "legal unbundling" → "Legal unbundling". Names of the notes are written as in running text. */
export const toSentenceCase = ({ en, ja }: Bilingual): Bilingual => ({
  en: PLAIN_START.test(en) ? en.slice(0, 1).toUpperCase() + en.slice(1) : en,
  ja,
});
