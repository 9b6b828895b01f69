import type { Bilingual, Notes } from '../../../notes';
import { splitSentences } from '../../../text';
import { tokensOf } from '../../names/tokens';
import { countUpTo, countUpToBy } from '../../sorted';
import type { ArticleView, Candidate, Refiner, Trace } from '../../types';
import { type History, makeHistory, remember } from './history';
import { findCounts, findLists } from './lists';
import { findOrigins } from './origins';
import { nounOfReference, type Referent, toReferents } from './referents';
import { collectListed, type Groups, type Reference, resolveGroup } from './resolve-group';
import { resolveOne } from './resolve-one';
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
    text,
  };
  const unnamed = findUnnamed(tokens, text);
  return { text, referents, groups, sentenceStarts, unnamed, history: makeHistory(), read: 0 };
}

const ofCompanies = ({ type }: { readonly type: Referent['type'] }): boolean => type === 'company';

const sentenceOf = (starts: readonly number[], offset: number): number => countUpTo(starts, offset) - 1;

function resolve(reference: Reference, scene: Scene, trace: Trace): Candidate | null {
  readUpTo(scene, reference.start);
  const { start, end } = reference;
  const entry = { step: 'resolve-references', start, end };
  const found =
    reference.rule === 'reference/place'
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
  return { ...reference, reading: { kind: 'resolved', entityIds: found.entityIds }, reason: found.reason };
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

function resolveSingle(reference: Reference, scene: Scene): { entityIds: readonly string[]; reason: Bilingual } | null {
  const noun = nounOfReference(reference.reading.noun);
  if (noun === null) return null;
  const { text, history, sentenceStarts } = scene;
  const sentence = sentenceOf(sentenceStarts, reference.start);
  const before = countUpToBy(scene.unnamed, reference.start, ({ start }) => start);
  const unnamed = scene.unnamed.slice(Math.max(0, before - RECENT), before);
  const found = resolveOne(reference, noun, {
    text,
    history,
    sentenceStarts,
    sentence,
    unnamed,
    origins: scene.groups.origins,
  });
  if (found === null) return null;
  remember(history, { ...found.referent, start: reference.start, end: reference.end });
  return { entityIds: [found.referent.id], reason: found.reason };
}

/** "Kansai" for the one firm named so far whose name begins with that word and says its trade ("Kansai Electric"). */
function resolvePlace(
  { reading }: Reference,
  { history }: Scene,
): { entityIds: readonly string[]; reason: Bilingual } | null {
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
