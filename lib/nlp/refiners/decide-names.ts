import type { Bilingual, Note } from '../../notes';
import { findContext } from '../names/context-words';
import type { Lexicon as WholeLexicon } from '../names/lexicon';
import type { NameReading } from '../names/name-form';
import type { ArticleView, Candidate, Refiner, Trace } from '../types';
import { foreignOwner } from './foreign-owner';
import { isTailOfName } from './tail-of-name';
import { type NameCandidate, weighReading } from './weigh-reading';

/** What is asked of a lexicon here; the English and the Japanese one both answer it. */
type Lexicon = Pick<WholeLexicon, 'notes' | 'readingsOf'>;

/** What the decisions about one article share. */
interface Scene {
  readonly view: ArticleView;
  readonly lexicon: Lexicon;
  /** Where each note is named by a name that can mean nothing else, and where those names end. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly endsOf: ReadonlyMap<number, string>;
  /** The note that each short name is introduced for in brackets, the first time. */
  readonly introduced: ReadonlyMap<string, string>;
  /** How many firms and bodies of the power trade the article names. */
  readonly energyNames: number;
  /** Whether the article speaks of the pack's field, of which common nouns mean the noted thing only there. */
  readonly isInScope: boolean;
}

/** What came of one name: the reading it has, with the reason where it was a choice, or why it has none. */
type Decision = { readonly noteId: string; readonly reason: Bilingual | null } | { readonly dropped: string };

/**
 * Settles what names mean that can mean several things (KEPCO of Osaka or of Naju) or something the notes do not hold
 * (another country's finance ministry). In this order: a foreign owner beside the name; the article naming one of them
 * otherwise; words of context, of which the nearest counts; else the name is dropped. Names that can mean one thing only
 * pass through.
 */
export const makeDecideNames =
  (getLexicon: () => Lexicon): Refiner =>
  (candidates, view, trace) => {
    const lexicon = getLexicon();
    const found = findNamed(candidates, view, lexicon);
    const energyNames = countEnergyNames(found.named, lexicon);
    const introduced = findIntroduced(candidates, { view, ...found });
    const scene = { view, lexicon, ...found, introduced, energyNames, isInScope: isInScope(view, lexicon) };
    return candidates.flatMap((candidate) => (isName(candidate) ? settle(candidate, scene, trace) : [candidate]));
  };

const isName = (candidate: Candidate): candidate is NameCandidate => candidate.reading.kind === 'name';

function settle(candidate: NameCandidate, scene: Scene, trace: Trace): readonly Candidate[] {
  const readings = readingsFor(candidate, scene.lexicon);
  const decision = decide(candidate, readings, scene);
  const entry = { step: 'decide-names', start: candidate.start, end: candidate.end };
  if ('dropped' in decision) {
    trace.add({ ...entry, action: 'dropped', reason: decision.dropped });
    return [];
  }
  const settled = { ...candidate, reading: { ...candidate.reading, noteIds: [decision.noteId] } };
  if (decision.reason === null) return [settled];
  trace.add({ ...entry, action: 'changed', reason: decision.reason.en });
  return [candidate.type === 'term' && readings.length === 1 ? settled : { ...settled, reason: decision.reason }];
}

function readingsFor({ reading }: NameCandidate, lexicon: Lexicon): readonly NameReading[] {
  const { alias } = reading;
  const known = alias === undefined ? [] : lexicon.readingsOf(alias);
  return reading.noteIds.map(
    (noteId) => known.find((each) => each.noteId === noteId) ?? { noteId, type: null, context: null, against: [] },
  );
}

/** A name that can mean one note only, without words of context. */
const isPlain = (readings: readonly NameReading[]): boolean =>
  readings.length === 1 && readings.every(({ context, against }) => context === null && against.length === 0);

/** Whether one of the words stands in the article by which the pack knows its field; true of a pack that names none. */
function isInScope(view: ArticleView, { notes }: Lexicon): boolean {
  const { scope } = notes.pack.manifest;
  return scope === undefined || scope.some((word) => findContext(view, word).length > 0);
}

/** How many firms and bodies of the power trade an article names by a name of their own. */
const countEnergyNames = (named: Scene['named'], { notes }: Lexicon): number =>
  [...named.keys()].filter((id) => isOfEnergy(notes.note(id))).length;

const isOfEnergy = (note: Note | null): boolean =>
  note !== null &&
  (note.kind === 'company'
    ? /^(?:utilities|generation|markets|grid)$/u.test(note.theme) || /Electric|Energy|Power/u.test(note.short.en)
    : note.kind === 'ministry' && /Electric|Energy|Transmission|Nuclear/u.test(note.name.en));

function findNamed(
  candidates: readonly Candidate[],
  view: ArticleView,
  lexicon: Lexicon,
): Pick<Scene, 'named' | 'endsOf'> {
  const named = new Map<string, number[]>();
  const endsOf = new Map<number, string>();
  for (const candidate of candidates) {
    if (!isName(candidate)) continue;
    const readings = readingsFor(candidate, lexicon);
    const noteId = readings[0]?.noteId;
    if (noteId === undefined || !isPlain(readings) || foreignOwner(candidate, noteId, view, lexicon.notes) !== null)
      continue;
    const places = named.get(noteId);
    if (places === undefined) named.set(noteId, [candidate.start]);
    else places.push(candidate.start);
    endsOf.set(candidate.end, noteId);
  }
  return { named, endsOf };
}

function decide(candidate: NameCandidate, readings: readonly NameReading[], scene: Scene): Decision {
  const words = scene.view.text.slice(candidate.start, candidate.end);
  const own = readings.filter(
    ({ noteId }) => foreignOwner(candidate, noteId, scene.view, scene.lexicon.notes) === null,
  );
  if (own.length === 0) return { dropped: `the words beside "${words}" say that it is another country's` };
  if (candidate.type === 'term') {
    if (!scene.isInScope && isCommonNoun(words))
      return { dropped: 'the article says nothing of what the notes are about' };
    if (isVerb(words, textAround(scene.view.text, candidate))) return { dropped: `"${words}" is a verb here` };
  }
  if (isContextual(candidate, own) && isTailOfName(scene.view.text, candidate)) {
    return { dropped: `"${words}" is the end of a longer name` };
  }
  const [first] = own;
  if (first !== undefined && isPlain(own)) return { noteId: first.noteId, reason: null };
  return byOtherName(candidate, own, scene) ?? byContext(candidate, own, scene);
}

/** No capital but the one that a sentence or heading gives it. */
const isCommonNoun = (words: string): boolean => !/\p{Lu}/u.test(words.slice(1));

interface Around {
  readonly before: string;
  readonly after: string;
}

const textAround = (text: string, { start, end }: Candidate): Around => ({
  before: text.slice(Math.max(0, start - 24), start),
  after: text.slice(end, end + 12),
});

/**
 * "switching it on": one word in "-ing" that an object or a particle follows tells what somebody does. So does one that a modal or a
 * wish stands before ("hopes to restart", "reactor to restart"), or an object behind ("let it restart Unit 2").
 */
function isVerb(words: string, { before, after }: Around): boolean {
  if (/^\p{L}+ing$/u.test(words)) return /^ (?:it|them|him|her|us|on|off|over|out|back|away)\b/u.test(after);
  if (!/^\p{Ll}+$/u.test(words)) return false;
  const hasObject = !words.endsWith('s') && /^ (?:it|its|the|their|them|Unit|No\.)\b/u.test(after);
  return hasObject || BEFORE_VERB.test(before);
}

const BEFORE_VERB =
  /\b(?:can|could|may|might|must|should|will|would|(?:allowed|asked|hopes?|hoped|likely|permission|plans?|planned|plants?|reactors?|ready|set|units?|wants?|wanted) to) $/u;

/** A body's name of several words that needs words of context. */
const isContextual = ({ type, reading }: NameCandidate, readings: readonly NameReading[]): boolean =>
  type === 'ministry' && readings.some(({ context }) => context !== null) && (reading.alias ?? '').includes(' ');

/**
 * The one of several that the article also names by a name of its own: the one just before its bracket ("Korea Electric
 * Power Corp. (KEPCO)"), here or anywhere; else the only one; else the one named first, if no other is named more often. A
 * short name has one meaning in an article, however near another firm that could be called so is named.
 */
function byOtherName(candidate: NameCandidate, readings: readonly NameReading[], scene: Scene): Decision | null {
  const named = readings.flatMap(({ noteId }) => {
    const places = scene.named.get(noteId);
    return places === undefined ? [] : [{ noteId, first: Math.min(...places), count: places.length }];
  });
  const introduced = introducedBefore(candidate, scene) ?? scene.introduced.get(candidate.reading.alias ?? '');
  const own = named.find(({ noteId }) => noteId === introduced);
  const [best] = named.toSorted((a, b) => a.first - b.first);
  const chosen = own ?? (named.every(({ count }) => count <= (best?.count ?? 0)) ? best : undefined);
  return chosen === undefined ? null : { noteId: chosen.noteId, reason: alsoNames(chosen.noteId, scene) };
}

function findIntroduced(
  candidates: readonly Candidate[],
  scene: Pick<Scene, 'view' | 'endsOf'>,
): ReadonlyMap<string, string> {
  const introduced = new Map<string, string>();
  for (const candidate of candidates.filter(isName)) {
    const noteId = introducedBefore(candidate, scene);
    const alias = candidate.reading.alias ?? '';
    if (noteId !== undefined && !introduced.has(alias)) introduced.set(alias, noteId);
  }
  return introduced;
}

/** The note whose name ends just before the bracket that a candidate opens; `undefined` where there is none. */
function introducedBefore({ start }: Candidate, { view, endsOf }: Pick<Scene, 'view' | 'endsOf'>): string | undefined {
  const bracket = /\s?[(（]$/u.exec(view.text.slice(Math.max(0, start - 2), start));
  return bracket === null ? undefined : endsOf.get(start - bracket[0].length);
}

function byContext(candidate: NameCandidate, readings: readonly NameReading[], scene: Scene): Decision {
  const words = scene.view.text.slice(candidate.start, candidate.end);
  const standing = readings.flatMap((reading) => weighReading(candidate, reading, scene.view, scene.energyNames) ?? []);
  const [best, second] = standing.toSorted((a, b) => a.distance - b.distance);
  if (best === undefined) return { dropped: `nothing in the article says that “${words}” is what the notes hold` };
  if (best.distance === second?.distance) return { dropped: `"${words}" can mean more than one thing here` };
  if (best.word === null) return { noteId: best.noteId, reason: null };
  return { noteId: best.noteId, reason: alsoSays(best.word) };
}

function alsoNames(noteId: string, { lexicon }: Scene): Bilingual {
  const { en, ja } = lexicon.notes.note(noteId)?.name ?? { en: noteId, ja: noteId };
  return { en: `the article also names ${en}`, ja: `記事に${ja}も出てくる` };
}

const alsoSays = (word: string): Bilingual => ({
  en: `the article also says “${word}”`,
  ja: `記事に「${word}」の語もある`,
});
