import { expect, it } from 'vitest';
import { parseArguments } from '../../../lib/command/parse-arguments';

const DEFAULTS = { isJsonl: false, format: null, published: null, lang: null, pack: null, hasTimings: false };

const USABLE: readonly (readonly [readonly string[], object])[] = [
  [['a.txt'], { files: ['a.txt'] }],
  [['-'], { files: ['-'] }],
  [['a.html', 'b.txt', '--format', 'csv'], { files: ['a.html', 'b.txt'], format: 'csv' }],
  [['a.html', '--format', 'story'], { files: ['a.html'], format: 'story' }],
  [['--jsonl'], { files: ['-'], isJsonl: true }],
  [['--jsonl', '--format', 'jsonld', 'a.jsonl'], { files: ['a.jsonl'], isJsonl: true, format: 'jsonld' }],
  [['--published', '2023-04-18', 'a.txt'], { files: ['a.txt'], published: '2023-04-18' }],
  [['--published=2023-04-18T15:47:00+09:00', 'a.txt'], { files: ['a.txt'], published: '2023-04-18T15:47:00+09:00' }],
  [
    ['--lang', 'ja', '--pack', 'p', '--timings', 'a.txt'],
    { files: ['a.txt'], lang: 'ja', pack: 'p', hasTimings: true },
  ],
  [['--', '--format'], { files: ['--format'] }],
];

it.each(USABLE)('takes %j', (args, request) => {
  expect(parseArguments(args)).toEqual({ ok: true, request: { ...DEFAULTS, ...request } });
});

const UNUSABLE: readonly (readonly [readonly string[], string])[] = [
  [[], 'no file given; - is standard input'],
  [['-', '-'], 'standard input can be read only once'],
  [['--formt', 'csv', 'a.txt'], "Unknown option '--formt'"],
  [['--format', 'xml', 'a.txt'], 'no format "xml": table, json, markdown, csv, jsonld, story, study'],
  [['--jsonl', '--format', 'study'], '--jsonl writes one line a document, which study cannot be'],
  [['--jsonl', '--format', 'table'], '--jsonl writes one line a document, which table cannot be'],
  [['--published', 'yesterday', 'a.txt'], '--published is no ISO date or date-time: "yesterday"'],
  [['--published', '2023-02-30', 'a.txt'], '--published is no ISO date or date-time: "2023-02-30"'],
  [['--lang', 'fr', 'a.txt'], '--lang is en or ja, not "fr"'],
  [['a.txt', '--pack'], "Option '--pack <value>' argument missing"],
];

it.each(UNUSABLE)('refuses %j', (args, error) => {
  expect(parseArguments(args)).toEqual({ ok: false, error });
});
