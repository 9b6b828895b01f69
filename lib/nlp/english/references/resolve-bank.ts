import type { History } from './history';
import type { Referent } from './referents';

/** Whom "the Bank" with a capital means: the only one named so far whose name begins or ends with it; else `null`. */
export function resolveBank({ known }: History): Referent | null {
  const banks = [...known.ministry.values(), ...known.company.values()].filter(({ names }) =>
    names.some((name) => /^(?:The )?Bank of |\bBank$/u.test(name)),
  );
  const [only] = banks;
  return banks.length === 1 ? (only ?? null) : null;
}
