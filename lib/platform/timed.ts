/**
 * Does the work and leaves the time it took on the browser's performance timeline, where a profiler and `npm run bench` read
 * it. Of each name the last is kept.
 */
export async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const done = await work();
  performance.clearMeasures(name);
  performance.measure(name, { start });
  return done;
}
