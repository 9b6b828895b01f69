import type { Figure } from './figure';
import { isChangeVerb } from './read-change';
import { readCountedNoun } from './read-counted-noun';
import { isPlural, singular } from './singular';
import { beginsSentence, endsSentence, isCapital, isGlued, type Tokens } from './tokens';

/** How far a subject stands before its number, in words. */
const REACH = 18;

/**
 * The noun that the sentence's own words say is counted, where the number has none:
 * - "the number of cars affected to about 952,000" → car; "sales of basic handsets were down at 70.8 million" → handset; not
 *   where the phrase names whose sales they are ("sales of the Toyota brand");
 * - "births fell to 3.75 million" → birth, "they fell to" likewise; "battery-electric vehicles, at 139,892," → vehicle;
 * - "cut deliveries to stores from three to two a day" → delivery;
 * - "gained more homes than it lost, by 412" → home;
 * - "1.6 million who pay", "a population of 168 million" → person.
 *
 * `null` where there is none.
 */
export function readSubjectNoun(tokens: Tokens, figure: Figure): string | null {
  if (tokens.at(figure.next).lower === 'who') return 'person';
  const before = tokens.at(figure.start - 1).lower;
  if (before === 'of') return tokens.at(figure.start - 2).lower === 'population' ? 'person' : null;
  if (before === 'by') return readExcess(tokens, figure.start - 1);
  return REACHED.has(before) ? (readNumberOf(tokens, figure) ?? readChanged(tokens, figure)) : null;
}

const REACHED: ReadonlySet<string> = new Set(
  'to at was were is are reached totaled totalled hit exceeded topped'.split(' '),
);

function readNumberOf(tokens: Tokens, figure: Figure): string | null {
  for (let index = figure.start - 2; index > figure.start - REACH && !endsSentence(tokens, index); index -= 1) {
    if (tokens.at(index).lower === 'of' && COUNTS.has(tokens.at(index - 1).lower)) return readNoun(tokens, index + 1);
    if (beginsSentence(tokens, index)) return null;
  }
  return null;
}

/** Nouns that say how many there are of what follows "of". */
const COUNTS: ReadonlySet<string> = new Set(
  'deliveries exports imports number numbers orders output production registrations sales shipments total'.split(' '),
);

function readNoun(tokens: Tokens, start: number): string | null {
  const first = tokens.at(start);
  return first.lower === 'the' || isCapital(first) ? null : (readCountedNoun(tokens, start, 2)?.unit ?? null);
}

/** A subject that is counted, right before a verb of change and "to", or before ", at"; of a rate the verb's object. */
function readChanged(tokens: Tokens, { per, start }: Figure): string | null {
  if (tokens.at(start - 2).text === ',') return readCounted(tokens, start - 3);
  for (let index = start - 2; index > start - 12 && !endsSentence(tokens, index); index -= 1) {
    if (!isChangeVerb(tokens.at(index).lower)) continue;
    if (per !== null) return readCounted(tokens, index + 1);
    return index > start - 8 ? readSubject(tokens, skipAuxiliary(tokens, index - 1)) : null;
  }
  return null;
}

function readSubject(tokens: Tokens, index: number): string | null {
  if (tokens.at(index).lower === 'they') return readSubjectBefore(tokens, index);
  return readCounted(tokens, findHead(tokens, index));
}

/** "staff in anti-money-laundering jobs": the head stands before the preposition. */
function findHead(tokens: Tokens, last: number): number {
  for (let index = last - 1; index > last - 8 && isInPhrase(tokens, index); index -= 1) {
    if (beginsSentence(tokens, index)) return last;
    if (/^(?:at|for|from|in|of|on|with)$/u.test(tokens.at(index).lower)) return index - 1;
  }
  return last;
}

const isInPhrase = (tokens: Tokens, index: number): boolean =>
  tokens.at(index).kind === 'word' || isGlued(tokens.at(index), '-');

/** What "they" are: the plural that the sentence before has for its subject, within its first words, if it is counted. */
function readSubjectBefore(tokens: Tokens, they: number): string | null {
  const end = findStart(tokens, they - 1) - 1;
  const start = findStart(tokens, end - 1);
  for (let index = start; index < Math.min(start + 3, end); index += 1)
    if (isPlural(tokens.at(index).lower)) return readCounted(tokens, index);
  return null;
}

function findStart(tokens: Tokens, from: number): number {
  let index = from;
  while (index > from - REACH * 2 && !beginsSentence(tokens, index)) index -= 1;
  return index;
}

const skipAuxiliary = (tokens: Tokens, index: number): number =>
  /^(?:had|has|have)$|ly$/u.test(tokens.at(index).lower) ? index - 1 : index;

/** Only nouns that count: "prices", "exports" and "emissions" are measured in units that their sentence leaves out. */
function readCounted(tokens: Tokens, index: number): string | null {
  const { lower } = tokens.at(index);
  return isPlural(lower) && (COUNTED.has(lower) || PEOPLE.test(lower)) ? singular(lower) : null;
}

const PEOPLE = /^(?!numbers|orders|transfers)\p{L}{2,}(?:(?<!w)ers|ors|ents|ants|ists)$/u;
const COUNTED: ReadonlySet<string> = new Set(
  (
    'accidents applications arrests arrivals bankruptcies births cars cases companies collections complaints contracts deaths deliveries failures fires ' +
    'firms flights homes households infections injuries jobs killings marriages murders people planes plants reactors retailers ' +
    'services ships sites staff stores suicides trains trips trucks units vehicles visits'
  ).split(' '),
);

/** "more homes than it lost, by": what one side of a comparison has more of. */
function readExcess(tokens: Tokens, by: number): string | null {
  if (tokens.at(by - 1).text !== ',') return null;
  for (let index = by - 2; index > by - REACH && !endsSentence(tokens, index); index -= 1) {
    if (!/^(?:fewer|more)$/u.test(tokens.at(index).lower)) continue;
    const noun = readCountedNoun(tokens, index + 1, 2);
    return noun !== null && tokens.at(noun.next).lower === 'than' ? noun.unit : null;
  }
  return null;
}
