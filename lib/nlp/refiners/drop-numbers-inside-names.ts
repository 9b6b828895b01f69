import type { Candidate, Refiner } from '../types';
import { dropWhere } from './drop';

/**
 * Drops figures and dates that are part of a name or term: "Unit 3", "G7", the year of "2016 liberalization". The name
 * was there first; what it contains neither counts nor dates anything.
 */
export const dropNumbersInsideNames: Refiner = (candidates, { text }, trace) => {
  const isNamed = new Uint8Array(text.length + 1);
  for (const candidate of candidates) if (isName(candidate)) isNamed.fill(1, candidate.start, candidate.end);
  return dropWhere(candidates, 'numbers-inside-names', trace, ({ type, start, end }) => {
    if (type !== 'figure' && type !== 'date') return null;
    return isNamed.subarray(start, end).every((flag) => flag === 1) ? 'part of a name' : null;
  });
};

const isName = ({ reading }: Candidate): boolean => reading.kind === 'name' || reading.kind === 'pattern-name';
