import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text';

/** Each line: the sentences of a text. Texts of one sentence are those that must not be cut. */
const ENGLISH: readonly (readonly string[])[] = [
  ['The ministry acted.', 'The firms did not.'],
  ['It was fined!', 'Was it enough?', 'Nobody knows.'],
  ['“We comply.”', 'The firm said no more.'],
  ['The order went to Kansai Electric Power Co.', 'The ministry named four more.'],
  ['The talks ended at 3 p.m.', 'Officials left at once.'],
  ['They met in Sept.', 'The price rose 1.5 percent.'],
  ['It has plants in the U.S.', 'It also has one at home.'],
  ['Prices rose.', '5 firms asked for more.'],
  ['(The plan was shelved.)', 'It came back in 2020.'],
  ['It went on...', 'Then it stopped.'],
  // one sentence
  ['Kansai Electric Power Co. and Chubu Electric Power Co. shared customers.'],
  ['Tokyo Electric Power Co. President and Kyushu Electric Power Co. Chairman met.'],
  ['Gov. Koike and Dr. J. P. Smith of the U.S. Department of Energy spoke.'],
  ['It runs from Sept. 30 to Dec. 1 at No. 1 unit, at a rate of 0.5 yen.'],
  ['The vote was at 3 p.m. Monday, 6 a.m. GMT.'],
  ['“Will it hold?” she asked, and “No!” was the answer.'],
  ['Yahoo! Japan sold power, i.e. resold it, vs. its rivals.'],
  ['The rule\nheld over a line break, as it is only wrapped.'],
  ['See www.example.com and version 2.0.1 of it.'],
];

const JAPANESE: readonly (readonly string[])[] = [
  ['同省は命令を出した。', '各社は従う。'],
  ['本当か？', '誰も知らない！', 'それが問題だ。'],
  ['「従う」と述べた。', 'ところが、動かなかった。'],
  ['（終わり。）', '次に進む。'],
  // one sentence
  ['同省は「厳正に対処する。」と述べた。'],
  ['なぜか？との声が出た。'],
  ['３．１％まで下がる見通しだ。'],
  ['句点のない見出し'],
];

it.each([...ENGLISH, ...JAPANESE].map((sentences) => ({ sentences })))('cuts into $sentences', ({ sentences }) => {
  const isJapanese = /\p{sc=Hiragana}|\p{sc=Han}/u.test(sentences.join(''));
  const body = sentences.join(isJapanese ? '' : ' ');
  const text = `A headline\n\n${body}\n\nMore.`;
  const start = text.indexOf(body);
  const spans = splitSentences(text, { start, end: start + body.length });
  expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(sentences);
});

it('loses nothing but white space, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB1 .!?\n。」「、と\'"”)Co') }), (text) => {
      const spans = splitSentences(text, { start: 0, end: text.length });
      const kept = spans.map(({ start, end }) => text.slice(start, end));
      expect(kept.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      expect(spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0))).toBe(true);
    }),
  );
});
