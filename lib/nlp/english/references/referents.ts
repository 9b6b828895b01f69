import type { Notes } from '../../../notes';
import { bySpan, type Span } from '../../../text';
import { entityIdOf } from '../../refiners/entity-id';
import type { Candidate } from '../../types';
import { nounOf, PAIRS, type ReferenceNoun, type WordField } from './nouns';
import { statedTrades } from './stated-trades';
import { tradesOf } from './trades';
import { FIELD_MODIFIERS } from './words-around';

/** A firm or body where the article names it. */
export interface Referent extends Span {
  readonly id: string;
  readonly type: 'company' | 'ministry';
  /** Its names, for what it can be called: the note's, or the one the article gives. */
  readonly names: readonly string[];
  /** The heading of its note, and what the note says it is in a few words; `null` where the notes do not hold it. */
  readonly theme: string | null;
  readonly role: string | null;
  /** What is known of its trade: from the lists, and the nouns by which the article itself describes it. */
  readonly trades: ReadonlySet<string>;
}

/** The firms and bodies of an article by their settled names, in order, each with all names that the article gives it. */
export function toReferents(candidates: readonly Candidate[], notes: Notes, text: string): readonly Referent[] {
  const lookUp = rememberAnswers(tradesOf);
  const referents = candidates.flatMap((each) => toReferent(each, notes, text, lookUp) ?? []).sort(bySpan);
  const knownOf = new Map<string, Known>();
  for (const referent of referents) {
    const known = knownOf.get(referent.id) ?? { names: [], trades: new Set() };
    known.names.push(...referent.names.filter((name) => !known.names.includes(name)));
    for (const trade of referent.trades) known.trades.add(trade);
    knownOf.set(referent.id, known);
  }
  return referents.map((referent) => ({ ...referent, ...knownOf.get(referent.id) }));
}

/** What an article and the lists tell of one firm or body. */
interface Known {
  readonly names: string[];
  readonly trades: Set<string>;
}

/** An article names few firms often. */
function rememberAnswers<T>(ask: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}

function toReferent(candidate: Candidate, notes: Notes, text: string, lookUp: typeof tradesOf): Referent | null {
  const { type, start, end, reading } = candidate;
  const id = entityIdOf(candidate);
  if (id === null || (type !== 'company' && type !== 'ministry')) return null;
  const note = notes.note(id);
  const written = text.slice(start, end);
  const full = reading.kind === 'pattern-name' ? reading.name : written;
  const own = full === written ? [full] : [full, written];
  const names = note === null ? own : [note.name.en, note.short.en, ...own];
  const trades = type === 'company' ? new Set([...names.flatMap(lookUp), ...statedTrades(text, candidate)]) : NO_TRADES;
  return { id, type, start, end, names, theme: note?.theme ?? null, role: note?.role.en ?? null, trades };
}

const NO_TRADES: ReadonlySet<string> = new Set();

/**
 * Whether a firm or body can be called by a noun. A firm's trade says so, where the lists or the article tell it; of a firm
 * that the notes hold, its heading and role ("city gas utility"); of others the name does. `isOnly`: it is the only one of
 * its type so far.
 */
export function canBeCalled(referent: Referent, noun: ReferenceNoun, isOnly: boolean): boolean {
  if (referent.type !== noun.type || noun.fields?.every((field) => isOfField(referent, field)) === false) return false;
  if (isOfAnyTrade(noun) || (noun.fields !== undefined && noun.fieldIsEnough)) return true;
  if (noun.fitsKnown === true && referent.trades.size > 0) return true;
  if (noun.trades?.some((trade) => referent.trades.has(trade)) || referent.trades.has(noun.singular)) return true;
  if (noun.themes !== undefined && referent.theme !== null) return isByNote(referent, noun);
  if (noun.name?.test(referent.names.join('\n')) === true) return true;
  return noun.fitsUnknown === true && referent.theme === null && isOnly && referent.trades.size === 0;
}

const isOfAnyTrade = ({ name, themes, trades }: ReferenceNoun): boolean =>
  name === undefined && themes === undefined && trades === undefined;

const isOfField = ({ names, trades }: Referent, { word, name, trades: ofField }: WordField): boolean =>
  name?.test(names.join('\n')) === true || trades.has(word) || ofField?.some((trade) => trades.has(trade)) === true;

const isByNote = ({ theme, role }: Referent, { themes, singular }: ReferenceNoun): boolean =>
  themes?.includes(theme ?? '') === true || role?.includes(singular) === true;

const LAST_NOUN = new RegExp(`^(.*?) ?(${PAIRS}|\\S+)$`, 'u');

/** The noun of a reference, with the fields before it; for a bare number any firm. `null` where it ends with no noun. */
export function nounOfReference(words: string): ReferenceNoun | null {
  const [, before = '', last = 'company'] = LAST_NOUN.exec(words) ?? [];
  const noun = nounOf(last)?.noun ?? null;
  const fields = before.split(' ').flatMap((word) => {
    const field = FIELD_MODIFIERS.get(word);
    return field === undefined ? [] : [{ word, ...field }];
  });
  return noun === null || fields.length === 0 ? noun : { ...noun, fields };
}
