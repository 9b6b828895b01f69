import { AMBIGUOUS_COMPANIES } from './data/ambiguous-companies';
import { KNOWN_BODIES } from './data/known-bodies';
import { KNOWN_COMPANIES } from './data/known-companies';
import { NOT_COMPANIES } from './data/not-companies';
import { NameTrie } from './name-trie';
import { lines } from './vocabulary';
import { toWords } from './words';

/**
 * How far a listed name speaks for itself: `sure` it does; `word`, `surname`, `person`, `service`: it is also something else
 * (ambiguous-companies.ts says what).
 */
export type Certainty = 'sure' | 'word' | 'surname' | 'person' | 'service';

/** What the lists know of a name. */
export interface KnownName {
  /** `null`: well known and neither a firm nor a body. */
  readonly type: 'company' | 'ministry' | null;
  /** The name the lists put first; names of one firm share it. */
  readonly first: string;
  readonly certainty: Certainty;
}

const CERTAINTIES: readonly Certainty[] = ['sure', 'word', 'surname', 'person', 'service'];

let trie: NameTrie<KnownName> | null = null;

/** All listed names. Built on first use, in some 20 ms. */
export function knownNames(): NameTrie<KnownName> {
  trie ??= buildTrie();
  return trie;
}

function buildTrie(): NameTrie<KnownName> {
  const names = new NameTrie<KnownName>();
  for (const line of lines(NOT_COMPANIES)) add(names, line, null, 'sure');
  for (const line of lines(KNOWN_BODIES)) add(names, line, 'ministry', 'sure');
  for (const line of lines(AMBIGUOUS_COMPANIES)) {
    const [list = '', certainty = ''] = line.split(' = ');
    add(names, list, 'company', toCertainty(certainty));
  }
  for (const line of lines(KNOWN_COMPANIES)) add(names, line, 'company', 'sure');
  return names;
}

const toCertainty = (text: string): Certainty => CERTAINTIES.find((certainty) => certainty === text) ?? 'word';

/** Only the first name of an ambiguous firm is ambiguous: "Ford" is, "Ford Motor" is not. */
function add(names: NameTrie<KnownName>, line: string, type: KnownName['type'], certainty: Certainty): void {
  const [first = '', ...others] = line.split(' | ');
  names.add(toWords(first), { type, first, certainty });
  for (const other of others) names.add(toWords(other), { type, first, certainty: 'sure' });
}
