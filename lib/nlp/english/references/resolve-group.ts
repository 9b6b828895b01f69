import type { Bilingual } from '../../../notes';
import { countUpToBy } from '../../sorted';
import type { Candidate, Reading } from '../../types';
import { isSameClause } from './clause';
import { callableBy, type History } from './history';
import { type Count, listedAfter, type NameList } from './lists';
import type { ReferenceNoun } from './nouns';
import { isFrom, type Origins } from './origins';
import { isJoinedToOther, mayMeanOthers } from './others-joined';
import { canBeCalled, nounOfReference, type Referent } from './referents';

/** A reference whose meaning is still open. */
export type Reference = Candidate & { readonly reading: Extract<Reading, { kind: 'reference' }> };

/** What one reference to a group has meant. */
interface Settled {
  readonly members: readonly string[];
  readonly type: Referent['type'];
  readonly noun: string;
  readonly end: number;
}

/** What an article lists and counts, as a whole. */
export interface Groups {
  readonly lists: readonly NameList[];
  /** Counts that are no references, by type. */
  readonly counts: Readonly<Record<Referent['type'], readonly Count[]>>;
  /** The names listed for a number at its counts and references, by `keyOf`. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
  /** Number of sentences from one offset to a later one. */
  readonly sentencesBetween: (from: number, to: number) => number;
  readonly origins: Origins;
  /** Where headline and first paragraph end. */
  readonly leadEnd: number;
  /** What the references to groups so far have meant, in order. */
  readonly settled: Settled[];
  /** The article text. */
  readonly text: string;
}

/** The members of a group with why they are meant. */
export interface GroupAnswer {
  readonly entityIds: readonly string[];
  readonly reason: Bilingual;
}

/** Firms are counted in 社, bodies in 機関. */
const countInJapanese = (count: number, type: Referent['type']): string =>
  `${count}${type === 'company' ? '社' : '機関'}`;

const listedByName = (count: number, type: Referent['type']): Bilingual => ({
  en: `the article lists the ${count} by name`,
  ja: `記事が名を挙げた${countInJapanese(count, type)}`,
});

const ofSentenceBefore = (count: number, type: Referent['type']): Bilingual => ({
  en: `the ${count} that the sentence before names`,
  ja: `前の文が名を挙げた${countInJapanese(count, type)}`,
});

const namedTogether = (count: number, type: Referent['type']): Bilingual => ({
  en: `the ${count} named together before it`,
  ja: `その前にまとめて名が挙がった${countInJapanese(count, type)}`,
});

const theOnlySoMany = (count: number, type: Referent['type']): Bilingual => ({
  en: `the only ${count} that the article has named`,
  ja: `記事にここまで名が挙がったのはこの${countInJapanese(count, type)}のみ`,
});

const meantBefore = (count: number, type: Referent['type']): Bilingual => ({
  en: `the same ${count} that the article has called so before`,
  ja: `記事が先にまとめて指した${countInJapanese(count, type)}`,
});

const namedAtTheTop = (count: number, type: Referent['type']): Bilingual => ({
  en: `the ${count} that headline and first paragraph name`,
  ja: `見出しと書き出しに名が出た${countInJapanese(count, type)}`,
});

const THE_ONLY_ONES: Bilingual = {
  en: 'the only ones that the article has named',
  ja: '記事にここまで名が挙がったのはこれらのみ',
};

/** A list this many sentences back is still what "the two" means. */
const REACH = 3;

const keyOf = (count: number, type: Referent['type']): string => `${type} ${count}`;

/** The names that an article lists for each number of firms or bodies, wherever the number stands. */
export function collectListed(
  counts: readonly Count[],
  references: readonly Reference[],
  referents: readonly Referent[],
  text: string,
): ReadonlyMap<string, readonly string[]> {
  const listed = new Map<string, Set<string>>();
  const add = (number: number, type: Referent['type'], members: readonly Referent[]): void => {
    const key = keyOf(number, type);
    const ids = listed.get(key) ?? new Set();
    for (const member of members) if (member.type === type) ids.add(member.id);
    listed.set(key, ids);
  };
  for (const count of counts) if (!count.isOthers) add(count.number, count.type, count.listed);
  for (const { reading, type, end } of references) {
    if (reading.count !== null && (type === 'company' || type === 'ministry')) {
      add(reading.count, type, listedAfter(end, referents, text));
    }
  }
  return new Map([...listed].map(([key, ids]) => [key, [...ids]]));
}

/**
 * Who "the five", "the two firms", "both companies" or "the companies" are, or `null` where the text does not say.
 *
 * 1. The names listed for that number wherever it stands ("five power companies, including A"; "The five, also including
 *    B, C, D and E"), when they come to exactly that number.
 * 2. Where the number is listed for nowhere, the nearest list of exactly so many names before it, at most three sentences
 *    back.
 * 3. Else, with a noun, all so far that can be called by it, when they are exactly so many and no others are counted.
 * 4. Else, with a noun, those that the sentence before names, when they are exactly so many.
 * 5. Else, also where a firm and another name stand joined just before, with a noun, the only so many that references before it have meant ("the pair" and later "both firms").
 * 6. Else, with a noun, those that headline and first paragraph name, when they are exactly so many.
 */
export function resolveGroup(reference: Reference, history: History, groups: Groups): GroupAnswer | null {
  const { type, start } = reference;
  const { count } = reference.reading;
  if (count === null || (type !== 'company' && type !== 'ministry')) return null;
  if (count === 0) return theOnlyGroup(reference, type, history, groups);
  if (isPair(reference, groups) && mayMeanOthers(groups.text, start, history.order)) return null;
  const listed = groups.listed.get(keyOf(count, type)) ?? [];
  if (listed.length === count) return { entityIds: listed, reason: listedByName(count, type) };
  if (listed.length > 0) return null;
  const near = inNearestList(count, reference, type, groups);
  if (near !== null || reference.reading.noun === '') return near;
  if (isJoinedToOther(groups.text, start, history.order)) return settledBefore(count, reference, type, history, groups);
  return (
    allNamedSoFar(count, reference, type, history, groups) ??
    namedInSentenceBefore(count, reference, type, history, groups) ??
    settledBefore(count, reference, type, history, groups) ??
    ofTopic(count, reference, type, history, groups)
  );
}

/**
 * "Both utilities" far down: those that headline and first paragraph name, when they are exactly so many and no others have
 * been named together since.
 */
function ofTopic(
  count: number,
  reference: Reference,
  type: Referent['type'],
  { order }: History,
  { lists, leadEnd, origins }: Groups,
): GroupAnswer | null {
  const topic = order.filter((each) => each.type === type && each.end <= leadEnd);
  const members = idsOf(topic);
  const isOther = (list: NameList): boolean =>
    list.start > leadEnd && list.start < reference.start && idsOf(list.members).length === count;
  const isMeant = members.length === count && topic.every((member) => fits(member, reference, origins));
  return isMeant && reference.start > leadEnd && !lists.some(isOther)
    ? { entityIds: members, reason: namedAtTheTop(count, type) }
    : null;
}

/** "the pair", "the trio": by no noun, so that others than firms may be meant. */
const isPair = ({ start, end }: Reference, { text }: Groups): boolean =>
  / (?:pair|duo|trio)$/iu.test(text.slice(start, end));

/** How many names back the sentence before is looked for. */
const RECENT_NAMES = 12;

/** "The two companies …" behind a sentence that names two, and no others are counted in the article. */
function namedInSentenceBefore(
  count: number,
  reference: Reference,
  type: Referent['type'],
  { order }: History,
  groups: Groups,
): GroupAnswer | null {
  if (groups.counts[type].some(({ number }) => number === count)) return null;
  const before = order
    .slice(-RECENT_NAMES)
    .filter((each) => each.type === type && groups.sentencesBetween(each.end, reference.start) === 1);
  const members = idsOf(before);
  const isMeant = members.length === count && before.every((member) => fits(member, reference, groups.origins));
  return isMeant ? { entityIds: members, reason: ofSentenceBefore(count, type) } : null;
}

const idsOf = (referents: readonly Referent[]): readonly string[] => [...new Set(referents.map(({ id }) => id))];

const listBefore = ({ lists }: Groups, offset: number): NameList | null =>
  lists[countUpToBy(lists, offset, ({ end }) => end) - 1] ?? null;

/** The members of the nearest list before a reference, if it is near and all can be called by the noun. */
function membersOfNearest(reference: Reference, groups: Groups, reach: number): readonly string[] {
  const near = listBefore(groups, reference.start);
  if (near === null || groups.sentencesBetween(near.end, reference.start) > reach) return [];
  if (isSameClause(groups.text, near.end, reference.start)) return [];
  return near.members.every((member) => fits(member, reference, groups.origins)) ? idsOf(near.members) : [];
}

function inNearestList(
  count: number,
  reference: Reference,
  type: Referent['type'],
  groups: Groups,
): GroupAnswer | null {
  const members = membersOfNearest(reference, groups, REACH);
  return members.length === count ? { entityIds: members, reason: namedTogether(count, type) } : null;
}

/** Who "the two" and the like have meant so far: the same again, unless so many others are named together since. */
function settledBefore(
  count: number,
  reference: Reference,
  type: Referent['type'],
  { order }: History,
  groups: Groups,
): GroupAnswer | null {
  const same = groups.settled.filter((each) => each.type === type && each.members.length === count);
  const [first] = same;
  const last = same.at(-1);
  if (first === undefined || last === undefined || reference.reading.origin !== undefined) return null;
  const isOne = same.every(({ members }) => keyOfMembers(members) === keyOfMembers(first.members));
  const isOther = groups.lists.some(
    ({ members, start }) =>
      start > last.end &&
      start < reference.start &&
      idsOf(members).length === count &&
      members.every((member) => fits(member, reference, groups.origins)),
  );
  const isFitting = first.members.every((id) => {
    const member = order.findLast((each) => each.id === id);
    return member !== undefined && fits(member, reference, groups.origins);
  });
  return isOne && !isOther && (first.noun === reference.reading.noun || isFitting)
    ? { entityIds: first.members, reason: meantBefore(count, type) }
    : null;
}

const keyOfMembers = (members: readonly string[]): string => members.toSorted().join(' ');

function allNamedSoFar(
  count: number,
  reference: Reference,
  type: Referent['type'],
  history: History,
  groups: Groups,
): GroupAnswer | null {
  const noun = nounOfReference(reference.reading.noun);
  const last = history.order.at(-1);
  const isCounted = ({ number, start }: Count): boolean => number === count || start < reference.start;
  if (noun === null || groups.counts[type].some(isCounted) || last === undefined) return null;
  if (groups.sentencesBetween(last.end, reference.start) > REACH) return null;
  const members = [...callableBySoMany(count, history, noun).values()]
    .filter(({ id }) => isOfOrigin(id, reference, groups.origins))
    .map(({ id }) => id);
  return members.length === count ? { entityIds: members, reason: theOnlySoMany(count, type) } : null;
}

/**
 * Those who can be called by a noun; as with one firm alone, firms that the notes do not know can be called by a noun that
 * their names do not bear out ("the two banks") while the article has named no more than those.
 */
function callableBySoMany(count: number, history: History, noun: ReferenceNoun): ReadonlyMap<string, Referent> {
  const known = history.known[noun.type];
  const isAll = known.size === count && [...known.values()].every((each) => canBeCalled(each, noun, true));
  return isAll ? known : callableBy(history, noun);
}

/** "the companies": the list just before, when every firm named so far belongs to it. */
function theOnlyGroup(
  reference: Reference,
  type: Referent['type'],
  history: History,
  groups: Groups,
): GroupAnswer | null {
  const members = membersOfNearest(reference, groups, 1);
  const known = history.known[type];
  const isWhole = members.length > 1 && known.size === members.length && members.every((id) => known.has(id));
  if (!isWhole || groups.counts[type].some(({ isOthers }) => isOthers)) return null;
  return { entityIds: members, reason: THE_ONLY_ONES };
}

const isOfOrigin = (id: string, { reading }: Pick<Reference, 'reading'>, origins: Origins): boolean =>
  reading.origin === undefined || isFrom(origins, id, reading.origin) === true;

function fits(member: Referent, { reading }: Reference, origins: Origins): boolean {
  const noun = nounOfReference(reading.noun);
  return (
    isOfOrigin(member.id, { reading }, origins) &&
    noun !== null &&
    canBeCalled(member, noun, reading.origin !== undefined)
  );
}
