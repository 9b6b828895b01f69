import { expect, it } from 'vitest';
import { readLines } from '../../../lib/command/read-lines';

async function* chunk(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function collect(text: string, size: number, longest?: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of readLines(chunk(text, size), longest))
    lines.push('text' in line ? line.text : `! ${line.error}`);
  return lines;
}

const STREAMS: readonly (readonly [string, readonly string[]])[] = [
  ['a\nb\n', ['a', 'b']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['\ufeffa\nb', ['a', 'b']],
  ['電力\n🔌', ['電力', '🔌']],
  ['a\u2028b\n', ['a\u2028b']],
  ['a\n\n \nb', ['a', '! the line is blank', '! the line is blank', 'b']],
  ['a\n\n\n', ['a']],
  ['', []],
  ['\n', []],
];

it.each(STREAMS)('reads the lines of %j, however it arrives', async (text, lines) => {
  for (const size of [1, 2, 3, 1000]) expect(await collect(text, size)).toEqual(lines);
});

it('gives up a line that is too long, and goes on', async () => {
  const lines = await collect(`${'x'.repeat(50)}\nb\n${'y'.repeat(11)}`, 7, 10);
  expect(lines).toEqual(['! the line is longer than 10 characters', 'b', '! the line is longer than 10 characters']);
});
