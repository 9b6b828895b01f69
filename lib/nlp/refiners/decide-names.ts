import { distanceTo, findContext } from '../names/context-words';
import { countCountries, ownerOf, wordsOfCountry } from '../names/countries';
import { isElectricityArticle } from '../names/electricity-article';
import type { Lexicon as WholeLexicon } from '../names/lexicon';
import type { NameReading } from '../names/name-form';
import type { ArticleView, Candidate, Reading, Refiner, Trace } from '../types';

/** What is asked of a lexicon here; the English and the Japanese one both answer it. */
type Lexicon = Pick<WholeLexicon, 'notes' | 'readingsOf'>;

type NameCandidate = Candidate & { readonly reading: Extract<Reading, { kind: 'name' }> };

/** What the decisions about one article share. */
interface Scene {
  readonly view: ArticleView;
  readonly lexicon: Lexicon;
  /** Where each note is named by a name that can mean nothing else, and where those names end. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly endsOf: ReadonlyMap<number, string>;
}

/** What came of one name: the reading it has, with the reason where it was a choice, or why it has none. */
type Decision = { readonly noteId: string; readonly reason: string | null } | { readonly dropped: string };

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
    const scene = { view, lexicon, ...findNamed(candidates, view, lexicon) };
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
  trace.add({ ...entry, action: 'changed', reason: decision.reason });
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
    if (noteId === undefined || !isPlain(readings) || foreignOwner(candidate, noteId, view, lexicon) !== null) continue;
    const places = named.get(noteId);
    if (places === undefined) named.set(noteId, [candidate.start]);
    else places.push(candidate.start);
    endsOf.set(candidate.end, noteId);
  }
  return { named, endsOf };
}

function decide(candidate: NameCandidate, readings: readonly NameReading[], scene: Scene): Decision {
  const words = scene.view.text.slice(candidate.start, candidate.end);
  const own = readings.filter(({ noteId }) => foreignOwner(candidate, noteId, scene.view, scene.lexicon) === null);
  if (own.length === 0) return { dropped: `the words beside "${words}" say that it is another country's` };
  const [first] = own;
  if (first !== undefined && isPlain(own)) return { noteId: first.noteId, reason: null };
  return byOtherName(candidate, own, scene) ?? byContext(candidate, own, scene);
}

/**
 * The one of several that the article also names by a name of its own: the one just before its bracket ("Korea Electric
 * Power Corp. (KEPCO)"), else the nearest.
 */
function byOtherName(candidate: Candidate, readings: readonly NameReading[], scene: Scene): Decision | null {
  const introduced = introducedBefore(candidate, scene);
  const named = readings.flatMap(({ noteId }) => {
    const places = scene.named.get(noteId) ?? [];
    const distance = noteId === introduced ? 0 : distanceTo(places, candidate);
    return places.length === 0 ? [] : [{ noteId, distance }];
  });
  const [best, second] = named.toSorted((a, b) => a.distance - b.distance);
  if (best === undefined || best.distance === second?.distance) return null;
  return { noteId: best.noteId, reason: `the article also names ${titleOf(best.noteId, scene)}` };
}

/** The note whose name ends just before the bracket that a candidate opens; `undefined` where there is none. */
function introducedBefore({ start }: Candidate, { view, endsOf }: Scene): string | undefined {
  const bracket = /\s?[(（]$/u.exec(view.text.slice(Math.max(0, start - 2), start));
  return bracket === null ? undefined : endsOf.get(start - bracket[0].length);
}

function byContext(candidate: NameCandidate, readings: readonly NameReading[], scene: Scene): Decision {
  const words = scene.view.text.slice(candidate.start, candidate.end);
  const standing = readings.flatMap((reading) => weigh(candidate, reading, scene) ?? []);
  const [best, second] = standing.toSorted((a, b) => a.distance - b.distance);
  if (best === undefined) return { dropped: `nothing in the article says that “${words}” is what the notes hold` };
  if (best.distance === second?.distance) return { dropped: `"${words}" can mean more than one thing here` };
  if (best.word === null) return { noteId: best.noteId, reason: null };
  return {
    noteId: best.noteId,
    reason: `the article also says “${best.word}”`,
  };
}

interface Weight {
  readonly noteId: string;
  readonly distance: number;
  readonly word: string | null;
}

/** How near the nearest word of context for this reading stands; infinitely far where it needs none; `null`: not this. */
function weigh(candidate: NameCandidate, reading: NameReading, scene: Scene): Weight | null {
  const { view, lexicon } = scene;
  if (reading.against.some((word) => findContext(view, word).length > 0)) return null;
  if (reading.context === null) return { noteId: reading.noteId, distance: Number.POSITIVE_INFINITY, word: null };
  const word = nearestWord(candidate, reading.context, view);
  if (word === null || !isWithinReach(candidate, word.distance, view)) return null;
  if (candidate.type !== 'term' && reading.context.includes('Japan') && isOutnumbered(view)) return null;
  return lexicon.notes.note(reading.noteId) === null ? null : { noteId: reading.noteId, ...word };
}

/** A term that is one common word ("neutrality") needs its context this near, in characters: some two paragraphs. */
const REACH_OF_A_WORD = 400;

/**
 * A term whose words are not electricity's own needs an article on electricity, a single word its context nearby. A phrase
 * ("liberalized the power market") says in itself what it is about.
 */
function isWithinReach(
  { type, rule, reading, start, end }: NameCandidate,
  distance: number,
  view: ArticleView,
): boolean {
  if (type !== 'term' || rule === 'term/phrase') return true;
  const isInitials = /^\p{Lu}+s?$/u.test(view.text.slice(start, end));
  const isOneWord = !(reading.alias ?? '').includes(' ') && !isInitials;
  return isElectricityArticle(view) && (!isOneWord || distance <= REACH_OF_A_WORD);
}

function nearestWord(candidate: Candidate, context: readonly string[], view: ArticleView) {
  let best: { word: string; distance: number } | null = null;
  for (const word of context) {
    const distance = distanceTo(findContext(view, word), candidate);
    if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word, distance };
  }
  return best;
}

/** An article that speaks more of another country than of Japan means that country's ministries. */
function isOutnumbered(view: ArticleView): boolean {
  const counts = countCountries(view);
  const ofJapan = counts.get('Japan') ?? 0;
  return [...counts].some(([country, count]) => country !== 'Japan' && count > ofJapan);
}

/** The country beside a ministry's name, unless the note's own names speak of it ("U.S. Energy Department"). */
function foreignOwner(candidate: Candidate, noteId: string, view: ArticleView, lexicon: Lexicon): string | null {
  if (candidate.type !== 'ministry') return null;
  const owner = ownerOf(view.text, candidate.start, candidate.end);
  if (owner === null || owner === 'Japan') return null;
  const note = lexicon.notes.note(noteId);
  const own = [
    note?.name.en ?? '',
    note?.role.en ?? '',
    ...(note?.aliases ?? []).flatMap((a) => [a.text, ...(a.context ?? [])]),
  ];
  const isItsOwn = wordsOfCountry(owner).some((word) => own.some((text) => hasWord(text, word)));
  return isItsOwn || isProperName(view.text.slice(candidate.start, candidate.end)) ? null : owner;
}

const hasWord = (text: string, word: string): boolean =>
  ` ${text.replace(/[^\p{L}\p{N}.]+/gu, ' ')} `.includes(` ${word} `);

/** Initials and one-word names ("Ofgem") are one body's whoever's it is said to be. */
const isProperName = (words: string): boolean => !/\s/u.test(words);

const titleOf = (noteId: string, { lexicon }: Scene): string => lexicon.notes.note(noteId)?.name.en ?? noteId;
