import type { History } from './history';
import type { ReferenceNoun } from './nouns';
import { isCommon, isFrom, type Origins } from './origins';
import { canBeCalled, type Referent } from './referents';

/**
 * Whom a noun with a country or place can mean ("the Danish drugmaker"): those who are known to be of there. With a
 * country or a capital, nobody if one whose home is unknown was named since. Where none is known to be of there, the only
 * one that the noun can mean, unless it is of elsewhere; where any firm can be called so, it must be the only one named,
 * and the city stand in the text before. With their latest mentions.
 */
export function narrowToOrigin(
  { start, origin }: { readonly start: number; readonly origin: string },
  noun: ReferenceNoun,
  callable: ReadonlyMap<string, Referent>,
  { text, history, origins }: { readonly text: string; readonly history: History; readonly origins: Origins },
): ReadonlyMap<string, Referent> {
  const named = [...history.latest[noun.type].values()];
  const known = named.filter((each) => canMean(each, noun) && isFrom(origins, each.id, origin) === true);
  if (known.length > 0) {
    const last = Math.max(...known.map((each) => each.start));
    const isOpen = (each: Referent): boolean => each.start > last && isFrom(origins, each.id, origin) === null;
    return byId(isCommon(origin) && named.some((each) => canMean(each, noun) && isOpen(each)) ? [] : known);
  }
  const [only] = callable.values();
  const isTold = isLoose(noun) ? named.length === 1 && isSpokenOf(origin, start, text) : callable.size === 1;
  return byId(only !== undefined && isTold && isFrom(origins, only.id, origin) !== false ? [only] : []);
}

/** The city stands in the text before, as in a dateline; of a country that says nothing. */
const isSpokenOf = (origin: string, start: number, text: string): boolean =>
  /^\p{Ll}/u.test(origin) && text.slice(0, Math.min(start, LEAD)).toLowerCase().includes(origin);

/** So many characters of an article hold its dateline and lead. */
const LEAD = 2000;

const byId = (referents: readonly Referent[]): ReadonlyMap<string, Referent> =>
  new Map(referents.map((referent) => [referent.id, referent]));

/** "Group" is in some names, and any firm may be called so. */
const isGroup = ({ singular }: ReferenceNoun): boolean => singular === 'group';

/** Whether the noun can mean firms whose names and notes do not show it. */
const isLoose = (noun: ReferenceNoun): boolean => noun.name === undefined || noun.fitsUnknown === true || isGroup(noun);

/** The place tells more than the name: a firm that the notes do not hold may be any maker of there. */
const canMean = (referent: Referent, noun: ReferenceNoun): boolean =>
  canBeCalled(referent, noun, true) || isGroup(noun);
