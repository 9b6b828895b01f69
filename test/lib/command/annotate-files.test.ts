import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { annotateFiles } from '../../../lib/command/annotate-files';
import type { Format } from '../../../lib/command/parse-arguments';
import { makeRun, writeFiles } from './make-run';

const FILES = await writeFiles({
  'a.txt': 'The first.\r\nLine.\r\n',
  'empty.txt': '',
  'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
  'bad.txt': 'It will fail.',
  'b.txt': '\ufeffThe second.',
});

const [A = '', , , , B = ''] = FILES;

async function run(
  format: Format,
  files: readonly string[],
): Promise<{ text: string; isDone: boolean; warnings: readonly string[] }> {
  const kept = makeRun({ files });
  const isDone = await annotateFiles(kept.run, format);
  return { text: kept.written.join(''), isDone, warnings: kept.warnings };
}

it('gives the answer of one file by itself, its text unchanged', async () => {
  const { isDone, text } = await run('json', [A]);
  expect(isDone).toBe(true);
  expect(JSON.parse(text)).toMatchObject({
    article: { text: 'The first.\r\nLine.\r\n', url: null },
    entities: [],
    findings: [],
  });
});

it('names each file that cannot be read, and lists the others', async () => {
  const { isDone, text, warnings } = await run('json', [...FILES, `${A}.gone`]);
  expect(isDone).toBe(false);
  const answers: readonly { file: string; article: { text: string } }[] = JSON.parse(text);
  expect(answers.map(({ article, file }) => [basename(file), article.text])).toEqual([
    ['a.txt', 'The first.\r\nLine.\r\n'],
    ['b.txt', 'The second.'],
  ]);
  expect(warnings.map((warning) => basename(warning))).toEqual([
    'empty.txt: is empty',
    'picture.txt: is binary, not text',
    'bad.txt: the pipeline gave up',
    'a.txt.gone: is not there',
  ]);
});

it('writes an empty list where no file can be read', async () => {
  expect(JSON.parse((await run('json', [`${A}.gone`, `${B}.gone`])).text)).toEqual([]);
});

it('writes the head of a CSV once', async () => {
  const { text } = await run('csv', [A, B]);
  expect(text.match(/document,row/gu)).toHaveLength(1);
});

it('names the files of several tables and Web Annotations', async () => {
  expect((await run('table', [A, B])).text).toContain(`${B}\n`);
  expect(JSON.parse((await run('jsonld', [A, B])).text)).toHaveLength(2);
});

it('stops calmly when its reader has gone', async () => {
  const kept = makeRun({ files: [A, B, A, B] }, 2);
  expect(await annotateFiles(kept.run, 'table')).toBe(true);
  expect(kept.written).toHaveLength(2);
});
