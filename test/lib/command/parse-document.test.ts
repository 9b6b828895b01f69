import { expect, it } from 'vitest';
import { parseDocument } from '../../../lib/command/parse-document';

const NOTHING = { url: null, title: null, lang: null, published: null };

it('reads a document with all that is known of it', () => {
  const line = JSON.stringify({
    id: 7,
    url: 'https://a.example',
    title: 'T',
    lang: 'ja',
    published: '2023-04-18',
    html: '<p>',
    more: 1,
  });
  const origin = { url: 'https://a.example', title: 'T', lang: 'ja', published: '2023-04-18' };
  expect(parseDocument(line, {})).toEqual({ ok: true, id: 7, content: '<p>', isHtml: true, origin });
});

it('takes what a line leaves out from the arguments', () => {
  const fallback = { lang: 'en', published: '2020-01-01' };
  expect(parseDocument('{"text":"a","published":null,"title":""}', fallback)).toEqual({
    ok: true,
    id: null,
    content: 'a',
    isHtml: false,
    origin: { ...NOTHING, ...fallback },
  });
  const own = parseDocument('{"text":"a","lang":"ja","published":"2023-04-18"}', fallback);
  expect(own.ok && own.origin).toEqual({ ...NOTHING, lang: 'ja', published: '2023-04-18' });
});

it('takes an empty text as a text', () => {
  expect(parseDocument('{"text":""}', {})).toMatchObject({ ok: true, content: '' });
});

const BAD: readonly (readonly [string, string | number | null, string])[] = [
  ['[1]', null, 'the line is no JSON object'],
  ['null', null, 'the line is no JSON object'],
  ['"text"', null, 'the line is no JSON object'],
  ['{"id":"a"}', 'a', 'neither "text" nor "html" is given'],
  ['{"id":"a","text":null}', 'a', 'neither "text" nor "html" is given'],
  ['{"id":1,"text":"a","html":"b"}', 1, 'both "text" and "html" are given'],
  ['{"id":{},"text":3}', null, '"text" is no text'],
  ['{"text":"a","url":[]}', null, '"url" is no text'],
  ['{"text":"a","published":20230418}', null, '"published" is no text'],
  ['{"text":"a","published":"soon"}', null, '"published" is no date: soon'],
];

it.each(BAD)('says what is wrong with %s', (line, id, error) => {
  expect(parseDocument(line, {})).toEqual({ ok: false, id, error });
});

it.each(['{"text":', '', 'text', '{"text":"a"} x'])('says that %j is not JSON', (line) => {
  const document = parseDocument(line, {});
  expect(document.ok ? '' : document.error).toMatch(/^the line is not JSON: /u);
});
