import type { Bilingual } from '../../notes';
import type { Candidate } from '../types';
import type { Lexicon } from './lexicon';
import type { NameForm } from './name-form';
import { readTrie } from './word-trie';

/** One word before the last member of a joint name, with what joins it. */
const PARTNER = /(?<![\p{L}\p{N}])(?<word>\p{Lu}[\p{L}-]+)(?<joint>,?\s+(?:and|&)\s+|,\s+)$/u;

/** After these a list is of places: "in Hokkaido, Kyushu and …", but for "the network companies of Kansai, …". */
const PLACE_BEFORE =
  /(?:^|\s)(?:in|at|from|across|around|near|between|(?<!\b(?:companies|customers|employees|executives|firms|presidents|shares|staff|subsidiaries|units|utilities)\s)of)\s+$/iu;

/** Most firms in one joint name: the country has ten regional utilities. */
const MOST_PARTNERS = 9;

/**
 * Finds the firms of a joint name before its last one: in "Kyushu and Chugoku Electric" the word "Kyushu", because the
 * notes hold a firm of that word with the last one's other words ("Kyushu Electric"). Each has its own word as its span;
 * the last is found as a name anyway.
 *
 * `companies` are the names found in the text; cost grows with their number.
 */
export function findJointNames(text: string, companies: readonly Candidate[], lexicon: Lexicon): readonly Candidate[] {
  return companies.flatMap((last) => {
    const words = last.reading.kind === 'name' ? (last.reading.alias ?? '').split(' ') : [];
    return words.length < 2 ? [] : partnersOf(text, last.start, words.slice(1), lexicon);
  });
}

function partnersOf(text: string, start: number, rest: readonly string[], lexicon: Lexicon): readonly Candidate[] {
  const partners: Candidate[] = [];
  for (let end = start; partners.length < MOST_PARTNERS; ) {
    const from = Math.max(0, end - 60);
    const match = PARTNER.exec(text.slice(from, end));
    const { word = '', joint = '' } = match?.groups ?? {};
    if (match === null || (partners.length === 0 && joint.startsWith(', '))) break;
    const noteIds = companiesOf(readTrie(lexicon.names, [word.toLowerCase(), ...rest]));
    if (noteIds.length === 0) break;
    end = from + match.index;
    partners.push(toPartner(end, word, rest, noteIds));
  }
  const first = partners.at(-1);
  return first !== undefined && PLACE_BEFORE.test(text.slice(Math.max(0, first.start - 30), first.start))
    ? []
    : partners;
}

const companiesOf = (forms: readonly NameForm[]): readonly string[] => [
  ...new Set(forms.filter(({ reading }) => reading.type === 'company').map(({ reading }) => reading.noteId)),
];

const JOINT: Bilingual = {
  en: 'shares the other words of the name that follows',
  ja: '後に続く名称と残りの語を共有する',
};

const toPartner = (start: number, word: string, rest: readonly string[], noteIds: readonly string[]): Candidate => ({
  type: 'company',
  rule: 'name/joint',
  start,
  end: start + word.length,
  reading: { kind: 'name', noteIds, alias: [word.toLowerCase(), ...rest].join(' ') },
  reason: JOINT,
});
