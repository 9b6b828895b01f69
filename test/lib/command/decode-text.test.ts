import { expect, it } from 'vitest';
import { decodeHtml, decodePlainText } from '../../../lib/command/decode-text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

/** "電力" in the encodings of older Japanese pages. */
const SHIFT_JIS = [0x93, 0x64, 0x97, 0xcd];
const EUC_JP = [0xc5, 0xc5, 0xce, 0xcf];
const UTF_16LE = [0xff, 0xfe, 0xfb, 0x96, 0x9b, 0x52];

const PLAIN: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8', utf8('電力'), '電力'],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], '電力'), '電力'],
  ['line breaks of any kind', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ['UTF-16 with its mark', bytes(UTF_16LE), '電力'],
];

it.each(PLAIN)('reads %s as it stands', (_, input, text) => {
  expect(decodePlainText(input)).toEqual({ ok: true, text });
});

const NO_TEXT: readonly (readonly [string, Uint8Array, string])[] = [
  ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'is binary, not text'],
  ['Shift_JIS', bytes(SHIFT_JIS), 'is not UTF-8 text'],
  ['white space', utf8(' \r\n\t'), 'is empty'],
];

it.each(NO_TEXT)('says that %s is no text', (_, input, error) => {
  expect(decodePlainText(input)).toEqual({ ok: false, error });
});

const PAGES: readonly (readonly [string, Uint8Array])[] = [
  ['a charset', bytes('<meta charset="Shift_JIS">', SHIFT_JIS)],
  ['a charset without quotes', bytes('<META CHARSET=euc-jp>', EUC_JP)],
  ['http-equiv', bytes('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', SHIFT_JIS)],
  [
    'http-equiv the other way round',
    bytes("<meta content='text/html;charset=x-sjis' http-equiv='content-type'>", SHIFT_JIS),
  ],
  ['an XML declaration', bytes('<?xml version="1.0" encoding="EUC-JP"?>', EUC_JP)],
  ['a charset after a comment with another', bytes('<!-- <meta charset="utf-8"> --><meta charset="euc-jp">', EUC_JP)],
  ['no encoding, in UTF-8', utf8('<p>電力')],
  ['an encoding nobody knows', utf8('<meta charset="x-newsroom">電力')],
  ['UTF-16 in bytes that are not', utf8('<meta charset="utf-16">電力')],
  ['one encoding and the mark of another', bytes(UTF_16LE)],
];

it.each(PAGES)('reads a page that declares %s', (_, input) => {
  const decoded = decodeHtml(input);
  expect(decoded.ok && decoded.text).toContain('電力');
});

it('says that a page is not what it declares', () => {
  expect(decodeHtml(bytes('<meta charset="utf-8">', SHIFT_JIS))).toEqual({
    ok: false,
    error: 'is not utf-8, the encoding it declares',
  });
  expect(decodeHtml(bytes('<p>', SHIFT_JIS))).toEqual({ ok: false, error: 'is not UTF-8 and declares no encoding' });
});
