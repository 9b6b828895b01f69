import { expect, it } from 'vitest';
import { annotateLines } from '../../../lib/command/annotate-lines';
import { makeRun, writeFiles } from './make-run';

const LINES = [
  '{"id":"a","text":"The first.","published":"2023-04-18"}',
  'no json',
  '',
  '{"id":4,"text":"The pipeline must fail."}',
  '{"id":"e","text":"The last.\\r\\nLine."}',
].join('\r\n');

const show = (line: string): unknown => {
  const { article, error, id, line: number } = JSON.parse(line);
  return error === undefined ? [id, article.text] : [id, number, error];
};

it('answers each line in its place, the bad ones too', async () => {
  const { run, warnings, written } = makeRun({ files: await writeFiles({ 'a.jsonl': `${LINES}\n` }), isJsonl: true });
  expect(await annotateLines(run)).toBe(false);
  expect(written.map(show)).toEqual([
    ['a', 'The first.'],
    [null, 2, expect.stringContaining('the line is not JSON')],
    [null, 3, 'the line is blank'],
    [4, 4, 'the pipeline gave up'],
    ['e', 'The last.\r\nLine.'],
  ]);
  expect(written.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(warnings).toEqual([]);
});

it('says that all went well where it did', async () => {
  const { run } = makeRun({ files: await writeFiles({ 'a.jsonl': '{"text":"a"}\n' }), isJsonl: true });
  expect(await annotateLines(run)).toBe(true);
});

it('reads the article of a page', async () => {
  const prose = 'The ministry told the five companies to keep apart what they know of customers. '.repeat(4);
  const html = `<html lang="en"><title>T</title><article><h1>Head</h1><p>${prose}</p><p>${prose}</p></article></html>`;
  const lines = [
    { id: 1, html },
    { id: 2, html: '<p>x' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n');
  const { run, written } = makeRun({ files: await writeFiles({ 'a.jsonl': lines }), isJsonl: true });
  expect(await annotateLines(run)).toBe(false);
  expect(JSON.parse(written[0] ?? '').article.text).toContain('The ministry told the five');
  expect(JSON.parse(written[1] ?? '')).toEqual({ id: 2, line: 2, error: 'the page holds no article' });
});

it('stops calmly when its reader has gone', async () => {
  const line = '{"text":"a"}\n';
  const { run, written } = makeRun({ files: await writeFiles({ 'a.jsonl': line.repeat(50) }), isJsonl: true }, 2);
  expect(await annotateLines(run)).toBe(true);
  expect(written).toHaveLength(2);
});

it('names a stream that is not there and goes on', async () => {
  const [path = ''] = await writeFiles({ 'a.jsonl': '{"text":"a"}' });
  const { run, warnings, written } = makeRun({ files: [`${path}.gone`, path], isJsonl: true });
  expect(await annotateLines(run)).toBe(false);
  expect(warnings).toEqual([`${path}.gone: is not there`]);
  expect(written).toHaveLength(1);
});

it('writes Web Annotations where they are asked for', async () => {
  const files = await writeFiles({ 'a.jsonl': '{"id":"a b","text":"b"}\n{"id":7,"text":"b"}\n{"text":"b"}' });
  const { run, written } = makeRun({ files, isJsonl: true, format: 'jsonld' });
  await annotateLines(run);
  const lines = written.map((line) => JSON.parse(line));
  expect(lines.map(({ type }) => type)).toEqual(Array(3).fill('AnnotationCollection'));
  expect(lines.map(({ id }) => id)).toEqual(['a%20b', '7', expect.stringMatching(/^urn:uuid:/u)]);
});
