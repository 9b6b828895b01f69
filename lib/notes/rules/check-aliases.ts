import { namesOf } from '../names-of';
import type { Located } from '../parse-records';
import type { Alias, Note } from '../schema';
import { type PackRule, toFault } from './rule';

interface Claim {
  readonly alias: Alias;
  readonly owner: Located<Note>;
}

/**
 * A name that two notes claim needs words of context on each of them, or the text cannot decide. Names count as aliases.
 * Two names are one if they are the same but for capitals and one of them ignores capitals.
 */
export const checkAliases: PackRule = ({ notes }) => {
  const claims = notes.flatMap((owner) => namesOf(owner.record).map((alias) => ({ alias, owner })));
  return [...groupByName(claims).values()].flatMap((group) =>
    group.flatMap((claim) => {
      const rivals = claim.alias.context === undefined ? group.filter((other) => isRival(claim, other)) : [];
      return rivals.length === 0 ? [] : [toFault(claim.owner, describe(claim, rivals))];
    }),
  );
};

function groupByName(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.alias.lang} ${claim.alias.text.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}

const isRival = (a: Claim, b: Claim): boolean =>
  a.owner.record.id !== b.owner.record.id &&
  (a.alias.text === b.alias.text || a.alias.matchCase === false || b.alias.matchCase === false);

function describe({ alias, owner }: Claim, rivals: readonly Claim[]): { field: string; message: string } {
  const at = owner.record.aliases.findIndex(({ lang, text }) => lang === alias.lang && text === alias.text);
  const others = [...new Set(rivals.map((rival) => rival.owner.record.id))].join(', ');
  return {
    field: at < 0 ? 'aliases' : `aliases[${at}]`,
    message: `"${alias.text}" is also a name of ${others} and has no words of context to decide`,
  };
}
