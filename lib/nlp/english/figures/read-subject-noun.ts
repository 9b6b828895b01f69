import type { Figure } from './figure';
import { readCountedNoun } from './read-counted-noun';
import { beginsSentence, endsSentence, isCapital, type Tokens } from './tokens';

/** How far a subject stands before its number, in words. */
const REACH = 18;

/**
 * The noun that the sentence's own subject counts: "the number of cars affected to about 952,000" → car; "sales of basic handsets
 * were down 16 per cent at 70.8 million" → handset. Only before a number that says what was reached; not where the phrase names
 * whose sales they are ("sales of the Toyota brand"). `null` where there is none.
 */
export function readSubjectNoun(tokens: Tokens, figure: Figure): string | null {
  if (!REACHED.has(tokens.at(figure.start - 1).lower)) return null;
  for (let index = figure.start - 2; index > figure.start - REACH; index -= 1) {
    if (endsSentence(tokens, index)) return null;
    if (tokens.at(index).lower === 'of' && COUNTS.has(tokens.at(index - 1).lower)) return readNoun(tokens, index + 1);
    if (beginsSentence(tokens, index)) return null;
  }
  return null;
}

const REACHED: ReadonlySet<string> = new Set(
  'to at was were is are reached totaled totalled hit exceeded topped'.split(' '),
);

/** Nouns that say how many there are of what follows "of". */
const COUNTS: ReadonlySet<string> = new Set(
  'deliveries exports imports number numbers orders output production registrations sales shipments total'.split(' '),
);

function readNoun(tokens: Tokens, start: number): string | null {
  const first = tokens.at(start);
  return first.lower === 'the' || isCapital(first) ? null : (readCountedNoun(tokens, start, 2)?.unit ?? null);
}
