import type { Bilingual } from '../notes';
import type { Emphasised, EmphasisedBilingual } from './types';

/** A figure's number with its sign, symbol and magnitude, before the noun or the unit it is counted in. */
const ENGLISH = /^[-−]?[¥$€]?\d[\d,.]*(?:%| (?:million|billion|trillion)\b)?/u;

/** What an amount is for comes first in Japanese. */
const PER = 'あたり';

/** A figure with its amount strong: **"¥4.18"** " per kWh", "1kWhあたり" **"4.18円"**. English that begins otherwise has nothing strong. */
export const emphasiseAmount = ({ en, ja }: Bilingual): EmphasisedBilingual => ({
  en: cut(en, 0, ENGLISH.exec(en)?.[0].length ?? 0),
  ja: cut(ja, ja.includes(PER) ? ja.indexOf(PER) + PER.length : 0, ja.length),
});

const cut = (text: string, start: number, end: number): Emphasised =>
  [
    { text: text.slice(0, start), strong: false },
    { text: text.slice(start, end), strong: true },
    { text: text.slice(end), strong: false },
  ].filter((piece) => piece.text !== '');
