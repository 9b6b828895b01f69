import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The directory of the pack that ships. */
export const BUILT_IN = 'public/packs/japan-electricity';

/** The shipped pack's files, parsed. */
export const readBuiltIn = (): ReadonlyMap<string, unknown> =>
  new Map(
    readdirSync(BUILT_IN)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(join(BUILT_IN, name), 'utf8'))]),
  );
