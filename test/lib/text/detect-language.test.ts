import { expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/text';

/** A text and the language it is in. */
const TEXTS: readonly (readonly [text: string, lang: string])[] = [
  ['The ministry said on Monday that it would look at the rules again.', 'en'],
  ['Kansai Electric Power Co.', 'en'],
  ['I went', 'en'],
  ['In Japanese, the regulator is called 電力・ガス取引監視等委員会, and it was set up in 2015 at the ministry.', 'en'],
  ['同省は規則を見直すと発表した。', 'ja'],
  ['東京電力', 'ja'],
  ['METIは2016年4月に電力の小売りを全面的に自由化した', 'ja'],
  ['2023年4月18日', 'ja'],
  ["Le ministère a annoncé que les règles du marché seraient revues dans l'année, selon un communiqué.", 'fr'],
  ['Das Ministerium hat am Montag die Regeln für den Markt geändert, wie es in einer Mitteilung heißt.', 'de'],
  ['El ministerio dijo el lunes que las reglas del mercado se revisarán en el año.', 'es'],
  ['经济产业省宣布的命令', 'zh'],
  ['경제산업성은 월요일에 명령을 내렸다', 'ko'],
  ['Министерство объявило о новых правилах', 'ru'],
  // nothing to tell it by
  ['', 'und'],
  ['12,345 (6.7%)', 'und'],
  ['Sähkömarkkinat avattiin kilpailulle jo vuonna ja uudistus jatkui vuosia eteenpäin. '.repeat(5), 'und'],
];

it.each(TEXTS)('tells the language of "%s"', (text, lang) => {
  expect(detectLanguage(text)).toBe(lang);
});
