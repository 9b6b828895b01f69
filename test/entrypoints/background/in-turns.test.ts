import { expect, it, vi } from 'vitest';
import { inTurns } from '../../../entrypoints/background/in-turns';

function* work(steps: number, log: string[]): Generator<void, string, void> {
  for (let step = 0; step < steps; step += 1) {
    log.push(`step ${step}`);
    yield;
  }
  return 'done';
}

/** A clock that each look at it moves on. */
function tick(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

it('lets other tasks in between long steps', async () => {
  tick(20);
  const log: string[] = [];
  const done = inTurns(work(3, log));
  setTimeout(() => log.push('a click'));
  expect(await done).toBe('done');
  expect(log.indexOf('a click')).toBeGreaterThan(0);
  expect(log).toHaveLength(4);
  vi.restoreAllMocks();
});

it('does short work in one turn', async () => {
  tick(0);
  const log: string[] = [];
  const done = inTurns(work(100, log));
  expect(log).toHaveLength(100);
  expect(await done).toBe('done');
  vi.restoreAllMocks();
});

it('passes on what a step throws', async () => {
  await expect(
    inTurns(
      (function* (): Generator<void, never, void> {
        yield;
        throw new Error('a fault');
      })(),
    ),
  ).rejects.toThrow('a fault');
});
