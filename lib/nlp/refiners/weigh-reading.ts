import { distanceTo, findContext } from '../names/context-words';
import { countCountries } from '../names/countries';
import { isElectricityArticle } from '../names/electricity-article';
import type { NameReading } from '../names/name-form';
import type { ArticleView, Candidate, Reading } from '../types';

/** A name of the notes, perhaps with several readings. */
export type NameCandidate = Candidate & { readonly reading: Extract<Reading, { kind: 'name' }> };

/** What speaks for one reading of a name. */
export interface Weight {
  readonly noteId: string;
  /** To the nearest word of context, in characters; infinite where the reading needs none. */
  readonly distance: number;
  /** That word. */
  readonly word: string | null;
}

/** What speaks for a reading by the words of its context; `null` where the article does not bear it out. */
export function weighReading(
  candidate: NameCandidate,
  reading: NameReading,
  view: ArticleView,
  energyNames: number,
): Weight | null {
  if (isOfJapan(candidate, reading, view)) return { noteId: reading.noteId, distance: 0, word: 'Japan' };
  if (reading.against.some((word) => findContext(view, word).length > 0)) return null;
  if (reading.context === null) return { noteId: reading.noteId, distance: Number.POSITIVE_INFINITY, word: null };
  const word = nearestWord(candidate, reading.context, view);
  if (word === null || !isWithinReach(candidate, word.distance, view, energyNames)) return null;
  if (candidate.type !== 'term' && reading.context.includes('Japan') && isOutnumbered(view, reading.context))
    return null;
  return { noteId: reading.noteId, ...word };
}

/** "Japan's Fair Trade Commission" in an article on Korea: its owner stands before it. */
const isOfJapan = ({ start }: Candidate, { context }: NameReading, { text }: ArticleView): boolean =>
  context?.includes('Japan') === true &&
  /\b(?:Japan(?:['’]s)?|Japanese)\s$/u.test(text.slice(Math.max(0, start - 10), start));

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
  energyNames: number,
): boolean {
  if (type !== 'term' || rule === 'term/phrase') return true;
  const isInitials = /^\p{Lu}+s?$/u.test(view.text.slice(start, end));
  const isOneWord = !(reading.alias ?? '').includes(' ') && !isInitials;
  return isElectricityArticle(view, energyNames) && (!isOneWord || distance <= REACH_OF_A_WORD);
}

function nearestWord(candidate: Candidate, context: readonly string[], view: ArticleView) {
  let best: { word: string; distance: number } | null = null;
  for (const word of context) {
    const distance = distanceTo(findContext(view, word), candidate);
    if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word, distance };
  }
  return best;
}

const verdicts = new WeakMap<ArticleView, Map<readonly string[], boolean>>();

/**
 * An article that speaks more of another country than of Japan and its ministries means that country's. Asked once per
 * article and list of context words.
 */
function isOutnumbered(view: ArticleView, context: readonly string[]): boolean {
  const known = verdicts.get(view) ?? new Map<readonly string[], boolean>();
  verdicts.set(view, known);
  const verdict = known.get(context) ?? countsForOthers(view, context);
  known.set(context, verdict);
  return verdict;
}

function countsForOthers(view: ArticleView, context: readonly string[]): boolean {
  const counts = countCountries(view);
  const places = context.flatMap((word) => (word === 'Japan' || word === 'Japanese' ? [] : findContext(view, word)));
  const ofJapan = (counts.get('Japan') ?? 0) + new Set(places).size;
  return [...counts].some(([country, count]) => country !== 'Japan' && count > ofJapan);
}
