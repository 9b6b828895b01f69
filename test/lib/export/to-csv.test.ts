import { expect, it } from 'vitest';
import { toCsv } from '../../../lib/export';
import { ANNOTATIONS, withName } from './annotations';

it('writes a row a mention in the order of the text, then the findings', () => {
  const lines = toCsv(ANNOTATIONS).split('\r\n');
  expect(lines).toHaveLength(8);
  expect(lines[0]).toBe(
    'document,row,type,id,name,note,text,start,end,via,iso,iso_end,granularity,number,high,unit,per,bound,change,members,verdict,claim,expected,sources',
  );
  expect(lines[1]).toBe(
    'https://news.example/a?b=1,mention,company,kansai,Kansai Electric Power,kansai,Kansai Electric,0,15,alias,,,,,,,,,,,,,,',
  );
  expect(lines[3]).toBe(
    'https://news.example/a?b=1,mention,figure,figure:700000:customer:min,"at least 700,000 customers",,"at least 700,000 customers",39,65,pattern,,,,700000,,customer,,min,,,,,,',
  );
  expect(lines[5]).toContain(',kansai kyushu,');
  expect(lines[6]).toContain(",inconsistent,Monday,'=Tuesday,https://example.org/a b");
});

it('leaves the header out of later documents', () => {
  expect(toCsv(ANNOTATIONS, { hasHeader: false, document: 'a.txt' }).startsWith('a.txt,mention,')).toBe(true);
});

/** A name in an article, and its cell. */
const CELLS: readonly (readonly [string, string])[] = [
  ['=HYPERLINK("https://evil.example")', '"\'=HYPERLINK(""https://evil.example"")"'],
  ['+81 Co.', "'+81 Co."],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  [' =1', "' =1"],
  ['\r=1', '"\'\r=1"'],
  ['＝1+1', "'＝1+1"],
  ['\u200b=1', "'\u200b=1"],
  // no formulas
  ['A=B', 'A=B'],
  ['7-Eleven', '7-Eleven'],
  ['Kansai, Inc.', '"Kansai, Inc."'],
  ['two\nlines', '"two\nlines"'],
  ['the "five"', '"the ""five"""'],
  ['関西電力', '関西電力'],
];

it.each(CELLS)('writes %j as %j', (name, cell) => {
  expect(toCsv(withName(name), { document: 'd', hasHeader: false })).toContain(`d,mention,company,x,${cell},,${cell},`);
});
