import type { Bilingual } from '../../../notes';
import { isSameClause } from './clause';
import { callableBy, type History } from './history';
import { inJapanese } from './japanese-nouns';
import { narrowToOrigin } from './narrow-to-origin';
import { isMaker, isQuoted, isSource } from './not-meant';
import type { ReferenceNoun } from './nouns';
import type { Origins } from './origins';
import type { Referent } from './referents';
import type { Reference } from './resolve-group';
import type { Unnamed } from './unnamed';

/** An article as the search for one antecedent sees it, up to the reference. */
export interface Discourse {
  readonly text: string;
  readonly history: History;
  /** Starts of sentences, sorted. */
  readonly sentenceStarts: readonly number[];
  /** The index in it of the sentence that holds the reference. */
  readonly sentence: number;
  /** Phrases before the reference that bring in a firm or body without a name ("a Chinese company"), in order. */
  readonly unnamed: readonly Unnamed[];
  readonly origins: Origins;
}

/** Whom a reference means, with why. */
export interface Antecedent {
  readonly referent: Referent;
  readonly reason: Bilingual;
}

const theOnly = (noun: ReferenceNoun): Bilingual => ({
  en: `the only ${noun.singular} that the article has named`,
  ja: `記事にここまで出た唯一の${inJapanese(noun)}`,
});

const theOnlyFrom = (noun: ReferenceNoun): Bilingual => ({
  en: `the only ${noun.singular} of that place that the article has named`,
  ja: `記事にここまで出たその地の唯一の${inJapanese(noun)}`,
});

const theNearest = (noun: ReferenceNoun): Bilingual => ({
  en: `the nearest ${noun.singular} that the article has named`,
  ja: `記事で最も近くに出た${inJapanese(noun)}`,
});

const SUBJECT_BEFORE: Bilingual = { en: 'the one that the sentence before is about', ja: '前の文の主題' };

/** How many sentences back the search goes where several could be meant: a story names more firms than bodies. */
const REACH = { company: 2, ministry: 3 } as const;

/** How many names back it goes at most. */
const MOST_NAMES = 40;

/**
 * Whom "the ministry" or "the utility" means: the only one named so far that can be called so; among several the only one
 * in this sentence before it, else in the nearest sentence before that names any; of several in that sentence the one it
 * opens with, when the reference opens its own ("JERA sued Chevron. The company …"). `null` where more than one can be
 * meant, and where an unnamed firm has come between ("a Chinese company"). A place before the noun ("the Danish firm")
 * leaves those who are of there, of whom the nearest sentence must name one alone.
 */
export function resolveOne(reference: Reference, noun: ReferenceNoun, discourse: Discourse): Antecedent | null {
  const { origin } = reference.reading;
  const all = callableBy(discourse.history, noun);
  const callable =
    origin === undefined ? all : narrowToOrigin({ start: reference.start, origin }, noun, all, discourse);
  const last = latest(callable, discourse.history);
  if (last === null || isInterrupted(last, noun, discourse)) return null;
  if (callable.size === 1) return { referent: last, reason: origin === undefined ? theOnly(noun) : theOnlyFrom(noun) };
  return inNearestSentence(reference, callable, noun, discourse);
}

/** The latest mention of any of them; `null` where the last names before the reference are all others. */
function latest(callable: ReadonlyMap<string, Referent>, { order }: History): Referent | null {
  const [only] = callable.values();
  if (callable.size === 1) return only ?? null;
  return order.slice(-MOST_NAMES).findLast(({ id }) => callable.has(id)) ?? null;
}

function isInterrupted(last: Referent, noun: ReferenceNoun, { unnamed }: Discourse): boolean {
  for (let at = unnamed.length - 1; at >= Math.max(0, unnamed.length - MOST_NAMES); at -= 1) {
    const each = unnamed[at];
    if (each === undefined || each.start < last.end) return false;
    if (
      each.noun.type === noun.type &&
      canStandFor(each.noun, noun) &&
      !(isGeneral(each.noun) && isSaidByName(last, noun))
    )
      return true;
  }
  return false;
}

/** "The exchange" after "a firm": only what is called an exchange by its very name can be meant. */
const isSaidByName = ({ names }: Referent, noun: ReferenceNoun): boolean =>
  !isGeneral(noun) &&
  names.some((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun.singular),
  );

/** An unnamed "company" can be what "the utility" means, an unnamed "bank" cannot; nor is it what "the gas company" means. */
const canStandFor = (brought: ReferenceNoun, meant: ReferenceNoun): boolean =>
  brought.singular === meant.singular || isGeneral(brought) || (isGeneral(meant) && meant.fields === undefined);

const isGeneral = ({ name, themes, trades }: ReferenceNoun): boolean =>
  name === undefined && themes === undefined && trades === undefined;

function inNearestSentence(
  { start, reading }: Reference,
  callable: ReadonlyMap<string, Referent>,
  noun: ReferenceNoun,
  discourse: Discourse,
): Antecedent | null {
  const { sentenceStarts, sentence, text, history } = discourse;
  const near = history.order.slice(-MOST_NAMES).filter(({ id }) => callable.has(id));
  const told = withoutOwners(text, near);
  for (let at = sentence; at >= Math.max(0, sentence - REACH[noun.type]); at -= 1) {
    const from = sentenceStarts[at] ?? 0;
    const to = at === sentence ? start : (sentenceStarts[at + 1] ?? start);
    const here = told.filter(
      (referent) =>
        referent.start >= from &&
        referent.start < to &&
        !isSource(text, referent) &&
        !(at === sentence && (isSameClause(text, referent.end, start) || isQuoted(text, referent.end, start))),
    );
    const [first] = here;
    if (first === undefined) continue;
    if (new Set(here.map(({ id }) => id)).size === 1) {
      if (here.every((referent) => isMaker(text, referent)) || isPassing(first, noun, near, text, from)) return null;
      return { referent: first, reason: theNearest(noun) };
    }
    const opens =
      reading.origin === undefined &&
      at < sentence &&
      opensSentence(text, from, first) &&
      isOpening(text, sentenceStarts[sentence] ?? 0, start);
    return opens ? { referent: first, reason: SUBJECT_BEFORE } : null;
  }
  return null;
}

/** "Alphabet Inc.'s Google": told is what is owned. */
const withoutOwners = (text: string, referents: readonly Referent[]): readonly Referent[] =>
  referents.filter(({ end }, at) => {
    const next = referents[at + 1];
    return next === undefined || !/^['’]s $/u.test(text.slice(end, next.start));
  });

/** So many mentions make a firm what an article is about. */
const TOPIC = 2;

/** A firm named once, and not as what its sentence is about, is not "the company" of a story on another. */
function isPassing(
  { id, ...named }: Referent,
  noun: ReferenceNoun,
  near: readonly Referent[],
  text: string,
  from: number,
): boolean {
  if (!isGeneral(noun) || noun.fields !== undefined) return false;
  const count = (other: string): number => near.filter((each) => each.id === other).length;
  const isOther = near.some((each) => each.id !== id && count(each.id) >= TOPIC);
  return count(id) === 1 && isOther && !opensSentence(text, from, { id, ...named });
}

/** The name begins the sentence and is not one of several: a verb, its possessive or an apposition follows, no "and". */
const opensSentence = (text: string, from: number, { start, end }: Referent): boolean =>
  /^(?:The\s)?$/iu.test(text.slice(from, start)) &&
  /^(?:['’]s)?(?:\s(?!and\b|&)\p{Ll}|,\s(?:an?|the|which|whose)\s)/u.test(text.slice(end, end + 10));

const isOpening = (text: string, from: number, start: number): boolean => text.slice(from, start).trim() === '';
