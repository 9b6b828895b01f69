import { REFERENCE_NOUNS, type ReferenceNoun } from './nouns';
import { canBeCalled, type Referent } from './referents';

/**
 * What an article has named up to a place in it, kept so that each question about "the only one so far" is one look-up.
 * Grows with the text: `remember` is called in its order.
 */
export interface History {
  /** Names and resolved references in order. */
  readonly order: Referent[];
  /** The first mention of each firm or body, by type and id. */
  readonly known: Readonly<Record<Referent['type'], Map<string, Referent>>>;
  /** The latest mention of each, by type and id. */
  readonly latest: Readonly<Record<Referent['type'], Map<string, Referent>>>;
  /** Who can be called by a noun, with the latest mention of each, by the noun's singular. */
  readonly callable: Map<string, Map<string, Referent>>;
  /** By which nouns each can be called. */
  readonly nouns: Map<string, readonly string[]>;
}

/** Nothing named yet. */
export const makeHistory = (): History => ({
  order: [],
  known: { company: new Map(), ministry: new Map() },
  latest: { company: new Map(), ministry: new Map() },
  callable: new Map(REFERENCE_NOUNS.map(({ singular }) => [singular, new Map()])),
  nouns: new Map(),
});

/** Adds the next mention. */
export function remember(history: History, referent: Referent): void {
  history.order.push(referent);
  const known = history.known[referent.type];
  if (!known.has(referent.id)) known.set(referent.id, referent);
  history.latest[referent.type].set(referent.id, referent);
  for (const noun of nounsOf(history, referent)) history.callable.get(noun)?.set(referent.id, referent);
}

function nounsOf(history: History, referent: Referent): readonly string[] {
  const held = history.nouns.get(referent.id);
  if (held !== undefined) return held;
  const nouns = REFERENCE_NOUNS.filter((noun) => canBeCalled(referent, noun, false)).map(({ singular }) => singular);
  history.nouns.set(referent.id, nouns);
  return nouns;
}

/**
 * Those so far who can be called by a noun, with their latest mentions. A firm the notes do not know can be called by a
 * noun that its name does not bear out ("the retailer") only while it is the only firm named.
 */
export function callableBy(history: History, noun: ReferenceNoun): ReadonlyMap<string, Referent> {
  const bySingular = history.callable.get(noun.singular) ?? new Map<string, Referent>();
  const strict =
    noun.fields === undefined
      ? bySingular
      : new Map([...history.latest[noun.type]].filter(([, referent]) => canBeCalled(referent, noun, false)));
  if (strict.size === 0 && noun.elseName !== undefined) return callableElse(history, noun, noun.elseName);
  const known = history.known[noun.type];
  const [only] = known.values();
  if (strict.size > 0 || known.size !== 1 || only === undefined || !canBeCalled(only, noun, true)) return strict;
  return new Map([[only.id, history.order.findLast(({ id }) => id === only.id) ?? only]]);
}

/** "The agency" is a commission where no agency has been named. */
const callableElse = (history: History, { type, fields }: ReferenceNoun, name: RegExp): ReadonlyMap<string, Referent> =>
  new Map(
    [...history.latest[type]].filter(([, { names }]) => fields === undefined && names.some((each) => name.test(each))),
  );
