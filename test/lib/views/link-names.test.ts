import { expect, it } from 'vitest';
import { linkNames } from '../../../lib/views/link-names';
import { makeNote } from '../../fakes/make-notes';

const named = (id: string, en: string, ja = en) => makeNote(id, { name: { en, ja }, short: { en, ja } });
const NOTES = [
  named('kansai', 'Kansai Electric', '関西電力'),
  named('network', 'Kansai Electric Network', '関西電力送配電'),
  named('meti', 'METI', '経産省'),
  named('t', 'T', '庁'),
];

const CASES: readonly (readonly ['en' | 'ja', string, readonly string[]])[] = [
  ['en', 'An order by METI.', ['METI→meti']],
  ['en', 'METI fined Kansai Electric.', ['METI→meti', 'Kansai Electric→kansai']],
  ['en', 'Kansai Electric Network split off.', ['Kansai Electric Network→network']],
  ['ja', '関西電力送配電が分かれた。', ['関西電力送配電→network']],
  ['en', 'METI and METI again.', ['METI→meti']],
  // not names
  ['en', 'The METIS project.', []],
  ['en', 'Kansai Electrical goods.', []],
  ['en', 'T is short.', []],
  ['ja', '官庁が決めた。', []],
  ['en', '', []],
];

it.each(CASES)('links names, %s: %s', (lang, statement, linked) => {
  const words = linkNames(statement, NOTES, lang);
  expect(words.flatMap((piece) => ('note' in piece ? [`${piece.text}→${piece.note}`] : []))).toEqual(linked);
  expect(words.map(({ text }) => text).join('')).toBe(statement);
});
