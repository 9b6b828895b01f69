import { buildSearchIndex, indexPack, makeSearch, type PackFault, parsePack } from '../notes';
import { readPackFiles } from './read-pack';

/** A stage of a pack's way from its files to its first answer, and its milliseconds. */
export interface StageTime {
  readonly stage: string;
  readonly ms: number;
}

/**
 * What a process that has just been started pays for a pack: each stage once, as it comes. A build spares the background the
 * second and the fourth (`sealPack`). The faults where the pack has some.
 */
export async function timePack(
  path: string,
  now: () => number = () => performance.now(),
): Promise<readonly StageTime[] | { readonly faults: readonly PackFault[] }> {
  const times: StageTime[] = [];
  const start = now();
  const { faults, files } = await readPackFiles(path);
  times.push({ stage: 'load', ms: now() - start });
  const time = <T>(stage: string, work: () => T): T => {
    const since = now();
    const done = work();
    times.push({ stage, ms: now() - since });
    return done;
  };
  const parsed = time('validate', () => parsePack(files));
  if (!parsed.ok || faults.length > 0) return { faults: [...faults, ...(parsed.ok ? [] : parsed.faults)] };
  const notes = time('index', () => indexPack(parsed.pack));
  const index = time('build the search index', () => buildSearchIndex(parsed.pack.notes));
  time('first search', () => makeSearch(notes, index).find(parsed.pack.notes[0]?.name.en ?? ''));
  return times;
}
