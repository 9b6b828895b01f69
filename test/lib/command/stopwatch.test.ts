import { expect, it } from 'vitest';
import { makeStopwatch } from '../../../lib/command/stopwatch';

it('sums the time of each stage, the outer above the inner', async () => {
  let nowMs = 100;
  const spend = (ms: number) => (): void => {
    nowMs += ms;
  };
  const stopwatch = makeStopwatch(() => nowMs);
  for (const ms of [3, 4]) stopwatch.time('annotate', () => stopwatch.time('  names', spend(ms)));
  await stopwatch.timeAsync('write', async () => spend(5)());
  stopwatch.addWords('Seven words, one of them in Tokyo.');
  stopwatch.addWords('電力自由化');
  expect(stopwatch.report().replace(/ +/gu, ' ')).toBe(
    'start 100.0 ms\nannotate 7.0 ms\n names 7.0 ms\nwrite 5.0 ms\n10 words, 1,429 words a second\n',
  );
});

it('counts the time of work that fails', () => {
  let nowMs = 0;
  const stopwatch = makeStopwatch(() => nowMs);
  const fail = (): never => {
    nowMs = 9;
    throw new Error('no');
  };
  expect(() => stopwatch.time('read', fail)).toThrow('no');
  expect(stopwatch.report()).toContain('9.0 ms');
});
