import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Note, parsePack } from '../../lib/notes';

/** The directory of the pack that ships. */
export const BUILT_IN = 'public/packs/japan-electricity';

/** The shipped pack's files, parsed. */
export const readBuiltIn = (): ReadonlyMap<string, unknown> =>
  new Map(
    readdirSync(BUILT_IN)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(join(BUILT_IN, name), 'utf8'))]),
  );

/** The shipped pack's notes. @throws Error where it has a fault. */
export function readBuiltInNotes(): readonly Note[] {
  const parsed = parsePack(readBuiltIn());
  if (!parsed.ok) throw new Error('The pack that ships has faults: npm run pack -- check');
  return parsed.pack.notes;
}
