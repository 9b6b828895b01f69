import type { Bilingual, Notes } from '../../../notes';
import { type Span, splitSentences } from '../../../text';
import { tokensOf } from '../../names/tokens';
import { countUpTo, countUpToBy } from '../../sorted';
import type { ArticleView, Candidate, Refiner, Trace } from '../../types';
import { type History, makeHistory, remember } from './history';
import { findCounts, findLists } from './lists';
import { findTitles, ministryOfMinister, type Title } from './ministry-of-minister';
import type { ReferenceNoun } from './nouns';
import { findOrigins } from './origins';
import { nounOfReference, type Referent, toReferents } from './referents';
import { resolveBank } from './resolve-bank';
import { collectListed, type Groups, type Reference, resolveGroup } from './resolve-group';
import { type Antecedent, resolveOne } from './resolve-one';
import { resolveParent } from './resolve-parent';
import { resolveTopic } from './resolve-topic';
import { findUnnamed, type Unnamed } from './unnamed';

/**
 * Settles what "the ministry", "the utility", "both companies" or "the five" mean, in the order of the text, so that a
 * resolved one can be the antecedent of the next; drops those of which the text does not say who is meant. A wrong
 * antecedent is worse than none. Names must be settled before. Linear but for look-ups.
 */
export const makeResolveReferences =
  (notes: Notes): Refiner =>
  (candidates, view, trace) => {
    const references = candidates.filter(isReference);
    if (references.length === 0) return candidates;
    const scene = toScene(candidates, references, view, notes);
    const resolved = references.flatMap((reference) => resolve(reference, scene, trace) ?? []);
    const others = candidates.filter((candidate) => !isReference(candidate));
    return [...others, ...resolved].sort((a, b) => a.start - b.start);
  };

const isReference = (candidate: Candidate): candidate is Reference => candidate.reading.kind === 'reference';

/** An article while its references are settled. */
interface Scene {
  readonly text: string;
  readonly notes: Notes;
  /** Its paragraphs. */
  readonly blocks: readonly Span[];
  readonly titles: readonly Title[];
  readonly referents: readonly Referent[];
  readonly groups: Groups;
  readonly sentenceStarts: readonly number[];
  readonly unnamed: readonly Unnamed[];
  /** What has been named up to the reference at hand. */
  readonly history: History;
  /** How many of `referents` are in it. */
  read: number;
}

function toScene(
  candidates: readonly Candidate[],
  references: readonly Reference[],
  view: ArticleView,
  notes: Notes,
): Scene {
  const { text, article } = view;
  const tokens = tokensOf(view);
  const referents = toReferents(candidates, notes, text);
  const sentenceStarts = article.blocks.flatMap((block) => splitSentences(text, block).map(({ start }) => start));
  const counts = findCounts(tokens, referents, text);
  const isPlaced = references.some(({ reading }) => reading.origin !== undefined);
  const origins = isPlaced ? findOrigins(referents, notes, text) : new Map<string, never>();
  const groups: Groups = {
    origins,
    settled: [],
    lists: findLists(referents, text),
    counts: { company: counts.filter(ofCompanies), ministry: counts.filter((count) => !ofCompanies(count)) },
    listed: collectListed(counts, references, referents, text),
    sentencesBetween: (from, to) => sentenceOf(sentenceStarts, to) - sentenceOf(sentenceStarts, from),
    leadEnd: (article.blocks[1] ?? article.blocks[0])?.end ?? 0,
    text,
  };
  const unnamed = findUnnamed(tokens, text);
  return {
    text,
    notes,
    blocks: article.blocks,
    titles: findTitles(text),
    referents,
    groups,
    sentenceStarts,
    unnamed,
    history: makeHistory(),
    read: 0,
  };
}

const ofCompanies = ({ type }: { readonly type: Referent['type'] }): boolean => type === 'company';

const sentenceOf = (starts: readonly number[], offset: number): number => countUpTo(starts, offset) - 1;

/** Whom a reference means, why, and of which type they are where that is not the noun's. */
interface Answer {
  readonly entityIds: readonly string[];
  readonly type?: Referent['type'];
  readonly reason: Bilingual;
}

function resolve(reference: Reference, scene: Scene, trace: Trace): Candidate | null {
  readUpTo(scene, reference.start);
  const { start, end } = reference;
  const entry = { step: 'resolve-references', start, end };
  const found: Answer | null = /^reference\/(?:place|region)$/u.test(reference.rule)
    ? resolvePlace(reference, scene)
    : reference.reading.count === null
      ? resolveSingle(reference, scene)
      : resolveGroup(reference, scene.history, scene.groups);
  if (found === null) {
    trace.add({ ...entry, action: 'dropped', reason: 'the text does not say who is meant' });
    return null;
  }
  trace.add({ ...entry, action: 'linked', reason: found.reason.en });
  rememberGroup(reference, found.entityIds, scene);
  const type = found.type ?? reference.type;
  return { ...reference, type, reading: { kind: 'resolved', entityIds: found.entityIds }, reason: found.reason };
}

function rememberGroup({ type, end, reading }: Reference, members: readonly string[], { groups }: Scene): void {
  if (members.length > 1 && (type === 'company' || type === 'ministry')) {
    groups.settled.push({ members, type, noun: reading.noun, end });
  }
}

function readUpTo(scene: Scene, offset: number): void {
  for (let next = scene.referents[scene.read]; next !== undefined && next.end <= offset; ) {
    remember(scene.history, next);
    scene.read += 1;
    next = scene.referents[scene.read];
  }
}

function resolveSingle(reference: Reference, scene: Scene): Answer | null {
  const found = findAntecedent(reference, scene);
  if (found === null) return null;
  remember(scene.history, { ...found.referent, start: reference.start, end: reference.end });
  return { entityIds: [found.referent.id], type: found.referent.type, reason: found.reason };
}

function findAntecedent(reference: Reference, scene: Scene): Antecedent | null {
  const { history, notes, groups } = scene;
  const { start, reading } = reference;
  if (reading.noun === 'Bank') return because(resolveBank(history), ONLY_BANK);
  const noun = nounOfReference(reading.noun);
  if (noun === null || isApposition(reference, scene)) return null;
  if (noun.isOfAnother === true) {
    const isRecent = (offset: number, reach: number): boolean => groups.sentencesBetween(offset, start) <= reach;
    return because(resolveParent(reading.origin, history, groups.origins, notes, isRecent), PARENT);
  }
  const found = searchBack(reference, noun, scene) ?? topicOf(reference, noun, scene);
  if (found !== null || noun.singular !== 'ministry' || history.callable.get('ministry')?.size !== 0) return found;
  return because(ministryOfMinister(scene.titles, start, history, notes), ITS_MINISTER);
}

/** "Chubu Electric, the parent, was not fined": says of the name what it is. */
function isApposition({ start, end }: Reference, { text, history }: Scene): boolean {
  const last = history.order.at(-1);
  return last !== undefined && text.slice(last.end, start) === ', ' && /^[,.;)]/u.test(text.slice(end));
}

const byStart = ({ start }: Unnamed): number => start;

/** Where nobody has been brought in without a name since the article's topic was last named. */
function topicOf({ start, reading }: Reference, noun: ReferenceNoun, scene: Scene): Antecedent | null {
  const { blocks, history, groups, unnamed } = scene;
  const last = history.order.findLast(({ type }) => type === noun.type);
  if (reading.origin !== undefined || last === undefined || groups.sentencesBetween(last.end, start) <= 2) return null;
  if (countUpToBy(unnamed, start, byStart) > countUpToBy(unnamed, last.end, byStart)) return null;
  return because(resolveTopic(start, noun, blocks, history.order), TOPIC);
}

const TOPIC: Bilingual = {
  en: 'the only one that headline and first paragraph name',
  ja: '見出しと書き出しに名が出た唯一の企業・機関',
};

const because = (referent: Referent | null, reason: Bilingual): Antecedent | null =>
  referent === null ? null : { referent, reason };

const ONLY_BANK: Bilingual = {
  en: 'the only Bank by name that the article has named',
  ja: '記事にここまで名が出た唯一の「銀行」',
};

const PARENT: Bilingual = {
  en: 'by its note the parent of a firm that the article has named',
  ja: '解説によれば記事に出た企業の親会社',
};

const ITS_MINISTER: Bilingual = {
  en: 'the ministry of the minister that the article speaks of',
  ja: '記事に出た大臣の省',
};

function searchBack(reference: Reference, noun: ReferenceNoun, scene: Scene): Antecedent | null {
  const { text, history, sentenceStarts } = scene;
  const sentence = sentenceOf(sentenceStarts, reference.start);
  const before = countUpToBy(scene.unnamed, reference.start, ({ start }) => start);
  const unnamed = scene.unnamed.slice(Math.max(0, before - RECENT), before);
  return resolveOne(reference, noun, {
    text,
    history,
    sentenceStarts,
    sentence,
    unnamed,
    origins: scene.groups.origins,
  });
}

/**
 * "Kansai" for the one firm named so far whose name begins with that word and says its trade ("Kansai Electric"); a region that does
 * nothing itself must be joined to another firm ("Tepco and Chubu").
 */
function resolvePlace({ start, rule, reading }: Reference, { text, history }: Scene): Answer | null {
  const last = history.order.at(-1);
  const isBeside = last?.type === 'company' && text.slice(last.end, start) === ' and ';
  if (rule === 'reference/region' && !isBeside) return null;
  const isItsFirm = new RegExp(`^(?:The )?${reading.noun} (?:Electric|Gas|Power|Energy)`, 'u');
  const firms = [...history.known.company.values()].filter(({ names }) => names.some((name) => isItsFirm.test(name)));
  const [only] = firms;
  if (only === undefined || firms.length > 1) return null;
  return { entityIds: [only.id], reason: PLACE_AS_FIRM };
}

const PLACE_AS_FIRM: Bilingual = {
  en: 'does what its firm does, which the article has named',
  ja: '記事に出たその地の企業の行為として書かれている',
};

/** So many unnamed firms before a reference are looked at. */
const RECENT = 40;
