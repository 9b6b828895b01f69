import { contains, overlaps } from '../../text';
import type { Lexicon } from '../names/lexicon';
import { toTokens } from '../names/tokens';
import type { Candidate, Refiner } from '../types';
import { entityIdOf } from './entity-id';

/** What may stand over a noted name's end and make it no other firm. */
const LEGAL_REST =
  /^,?\s*(?:Co|Inc|Ltd|Corp|LLC|LLP|PLC|plc|Company|Incorporated|Limited|Corporation)\b\.?,?\s*(?:Inc|Ltd|Incorporated|Limited)?\.?$/iu;

/**
 * Brings names found by their form together with those that the notes hold:
 * - one that adds only a legal form to a noted name is that name with its own, longer span;
 * - one that ends with a noted name of two words or more has taken words before it that are not the name's, and goes;
 * - a short form or abbreviation whose full form is a name that the notes hold, and that the article gives, becomes a
 *   mention of that note. One that is itself a noted name was decided as such: if it was dropped, it stays unlinked.
 */
export const makeSettlePatterns =
  (getLexicon: () => Lexicon): Refiner =>
  (candidates, { text }, trace) => {
    const lexicon = getLexicon();
    const noted = candidates.filter(isNoted).toSorted((a, b) => a.start - b.start);
    const named = new Set(noted.map((name) => entityIdOf(name)));
    return candidates.flatMap((candidate) => {
      if (candidate.reading.kind !== 'pattern-name') return [candidate];
      const inside = longest(overlapping(noted, candidate).filter((name) => contains(candidate, name)));
      const entry = { step: 'settle-patterns', start: candidate.start, end: candidate.end };
      if (
        inside !== undefined &&
        inside.start > candidate.start &&
        inside.end === candidate.end &&
        isLong(text, inside)
      ) {
        trace.add({ ...entry, action: 'dropped', reason: 'ends with a name that the notes hold' });
        return [];
      }
      const same = inside !== undefined && addsLegalForm(text, candidate, inside) ? inside : null;
      const settled =
        same === null
          ? linkByName(candidate, text, named, lexicon)
          : { ...same, start: candidate.start, end: candidate.end };
      if (settled !== null) trace.add({ ...entry, action: 'linked', reason: 'the notes hold its full name' });
      return [settled ?? candidate];
    });
  };

const isNoted = ({ reading, type }: Candidate): boolean =>
  reading.kind === 'name' && (type === 'company' || type === 'ministry');

const isLong = (text: string, { start, end }: Candidate): boolean => /\S\s+\S/u.test(text.slice(start, end));

const addsLegalForm = (text: string, outer: Candidate, inner: Candidate): boolean =>
  inner.start === outer.start && (inner.end === outer.end || LEGAL_REST.test(text.slice(inner.end, outer.end)));

const longest = (names: readonly Candidate[]): Candidate | undefined =>
  names.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];

/** Those of a sorted list that share a character with `span`; they are few and near. */
function overlapping(sorted: readonly Candidate[], span: Candidate): readonly Candidate[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let at = low; at < sorted.length; at += 1) {
    const name = sorted[at];
    if (name === undefined || name.start >= span.end) break;
    if (overlaps(name, span)) found.push(name);
  }
  return found;
}

/** A pattern's name as a mention of the one note that has this name; `null` where none has, or several. */
function linkByName(
  candidate: Candidate,
  text: string,
  named: ReadonlySet<string | null>,
  lexicon: Lexicon,
): Candidate | null {
  if (candidate.reading.kind !== 'pattern-name') return null;
  const alias = keyOf(candidate.reading.name);
  const [only, other] = lexicon.readingsOf(alias);
  if (only === undefined || other !== undefined || (only.type !== 'company' && only.type !== 'ministry')) return null;
  if (keyOf(text.slice(candidate.start, candidate.end)) === alias || !named.has(only.noteId)) return null;
  return { ...candidate, type: only.type, reading: { kind: 'name', noteIds: [only.noteId], alias } };
}

const keyOf = (name: string): string => toTokens(name).words.join(' ');
