import { contains, overlaps } from '../../text';
import type { Lexicon } from '../names/lexicon';
import { toTokens } from '../names/tokens';
import type { Candidate, Refiner } from '../types';

/** What may stand over a noted name's end and make it no other firm. */
const LEGAL_REST =
  /^,?\s*(?:Co|Inc|Ltd|Corp|LLC|LLP|PLC|plc|Company|Incorporated|Limited|Corporation)\b\.?,?\s*(?:Inc|Ltd|Incorporated|Limited)?\.?$/u;

/**
 * Brings names found by their form together with those that the notes hold:
 * - one that adds only a legal form to a noted name is that name with its own, longer span;
 * - one that ends with a noted name of two words or more has taken words before it that are not the name's, and goes;
 * - one whose full form the notes hold (an abbreviation that the article introduced) becomes a mention of that note.
 */
export const makeSettlePatterns =
  (lexicon: Lexicon): Refiner =>
  (candidates, { text }, trace) => {
    const noted = candidates.filter(isNoted).toSorted((a, b) => a.start - b.start);
    return candidates.flatMap((candidate) => {
      if (candidate.reading.kind !== 'pattern-name') return [candidate];
      const inside = overlapping(noted, candidate).find((name) => contains(candidate, name));
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
        same === null ? linkByName(candidate, lexicon) : { ...same, start: candidate.start, end: candidate.end };
      if (settled !== null) trace.add({ ...entry, action: 'linked', reason: 'the notes hold its full name' });
      return [settled ?? candidate];
    });
  };

const isNoted = ({ reading, type }: Candidate): boolean =>
  reading.kind === 'name' && (type === 'company' || type === 'ministry');

const isLong = (text: string, { start, end }: Candidate): boolean => /\S\s+\S/u.test(text.slice(start, end));

const addsLegalForm = (text: string, outer: Candidate, inner: Candidate): boolean =>
  inner.start === outer.start && (inner.end === outer.end || LEGAL_REST.test(text.slice(inner.end, outer.end)));

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
function linkByName(candidate: Candidate, lexicon: Lexicon): Candidate | null {
  if (candidate.reading.kind !== 'pattern-name') return null;
  const alias = toTokens(candidate.reading.name).words.join(' ');
  const readings = lexicon.readingsOf(alias).filter(({ type }) => type === 'company' || type === 'ministry');
  const [only] = readings;
  if (only === undefined || only.type === null || readings.length > 1 || only.context !== null) return null;
  return { ...candidate, type: only.type, reading: { kind: 'name', noteIds: [only.noteId], alias } };
}
