import { overlaps, type Span } from '../../text';
import type { Candidate, Refiner } from '../types';
import { dropWhere } from './drop';

/**
 * Leaves no two candidates with a character in common, sorted by `start`. The longer one stays ("Kansai Electric Power
 * Co." over "Kansai Electric"); of equal spans the surer kind does. Two exceptions come first, each a fact of what the
 * kinds mean:
 * - a firm or body that the notes name stays over a longer term with its name in it ("JEPX" in "JEPX spot price"): the
 *   term describes what was done, the name is said; a law's name is its own;
 * - a date stays over a figure that begins with it: in "2016 customers" nothing was counted, and "within three years"
 *   says more than "three years".
 *
 * References are left as they are: until they are resolved nobody knows what they take. Cost: n log n in the candidates
 * and linear in the text.
 */
export const keepLongest: Refiner = (candidates, { text }, trace) => {
  const references = candidates.filter(({ reading }) => reading.kind === 'reference');
  const claims = candidates.filter(({ reading }) => reading.kind !== 'reference');
  const names = makeClaims(text.length, claims.filter(isNoted));
  const dates = makeClaims(
    text.length,
    claims.filter(({ type }) => type === 'date'),
  );
  const fitting = dropWhere(claims, 'keep-longest', trace, (candidate) => {
    if (isTerm(candidate) && names.over(candidate) !== null) return 'a firm or body is named in it';
    if (candidate.type === 'figure' && beginsWith(candidate, dates.over(candidate), text))
      return 'it begins with a date';
    return null;
  });
  const kept = greedy(fitting, text.length, trace);
  return [...kept, ...references].sort((a, b) => a.start - b.start || b.end - a.end);
};

const isNoted = ({ type, reading, rule }: Candidate): boolean =>
  (type === 'company' || type === 'ministry') && reading.kind === 'name' && rule !== 'name/untagged';

/** A law's name holds others as its own words: the "Electric Power Development Promotion Act" names no firm. */
const isTerm = ({ type, rule }: Candidate): boolean => type === 'term' && rule !== 'term/law';

/** Whether the date takes the figure's first words up to a word boundary and leaves no digit over. */
const beginsWith = (figure: Candidate, date: Candidate | null, text: string): boolean =>
  date !== null && date.start <= figure.start && /^(?:\s[^\d%]*)?$/u.test(text.slice(date.end, figure.end));

/** Who goes first among candidates for the same words: what was settled, then what only its form says. */
const RANK: Readonly<Record<Candidate['reading']['kind'], number>> = {
  resolved: 1.1,
  name: 1,
  'pattern-name': 2,
  date: 3,
  figure: 4,
  reference: 5,
};

/** A term gives way to a name for the same words, and a name with a legal form of its own to one that the notes list. */
const rankOf = ({ reading, type, rule }: Candidate): number =>
  RANK[reading.kind] + (type === 'term' ? 0.5 : 0) + (rule === 'name/other-legal-form' ? 0.25 : 0);

function greedy(candidates: readonly Candidate[], length: number, trace: Parameters<Refiner>[2]): Candidate[] {
  const bySize = candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start) || rankOf(a) - rankOf(b));
  const claims = makeClaims(length, []);
  return dropWhere(bySize, 'keep-longest', trace, (candidate) => {
    const winner = claims.over(candidate);
    if (winner === null) {
      claims.add(candidate);
      return null;
    }
    return `shares words with what ${winner.rule} found`;
  });
}

/** Which candidate has which characters of the text. */
interface Claims {
  add(candidate: Candidate): void;
  /** One that has a character of the span, the first; `null` where none has. */
  over(span: Span): Candidate | null;
}

function makeClaims(length: number, candidates: readonly Candidate[]): Claims {
  const owners = new Int32Array(length);
  const list: Candidate[] = [];
  const add = (candidate: Candidate): void => {
    list.push(candidate);
    owners.fill(list.length, candidate.start, candidate.end);
  };
  const over = (span: Span): Candidate | null => {
    for (let at = span.start; at < span.end; at += 1) {
      const owner = list[(owners[at] ?? 0) - 1];
      if (owner !== undefined && overlaps(owner, span)) return owner;
    }
    return null;
  };
  for (const candidate of candidates) add(candidate);
  return { add, over };
}
