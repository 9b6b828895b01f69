import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from '../../../lib/command/parse-arguments';
import type { Run } from '../../../lib/command/run';
import { makeStopwatch } from '../../../lib/command/stopwatch';
import { makeNotes } from '../../fakes/make-notes';

/** A run whose pipeline finds nothing, and what it wrote. */
export interface KeptRun {
  readonly run: Run;
  readonly written: string[];
  readonly warnings: string[];
}

/** A run over these files. The output closes after `writes`, as `head` would; the word "fail" makes the pipeline fail. */
export function makeRun(
  request: Partial<Request> & Pick<Request, 'files'>,
  writes = Number.POSITIVE_INFINITY,
): KeptRun {
  const written: string[] = [];
  const warnings: string[] = [];
  const run: Run = {
    request: { isJsonl: false, format: null, published: null, lang: null, pack: null, hasTimings: false, ...request },
    notes: makeNotes([]),
    annotate(article) {
      if (article.text.includes('fail')) throw new Error('the pipeline gave up');
      const { blocks: _, ...rest } = article;
      return { article: rest, entities: [], findings: [] };
    },
    output: {
      async write(text) {
        written.push(text);
        return written.length < writes;
      },
    },
    warn: (message) => void warnings.push(message),
    stopwatch: makeStopwatch(),
  };
  return { run, written, warnings };
}

/** Writes files into a new directory and gives their paths. */
export async function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const directory = await mkdtemp(join(tmpdir(), 'annotate-'));
  const paths = Object.keys(files).map((name) => join(directory, name));
  await Promise.all(Object.values(files).map((content, at) => writeFile(paths[at] ?? '', content)));
  return paths;
}
