import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { FIELDS, toFieldTexts } from '../../../../lib/notes/search/fields';
import { openWords } from '../../../../lib/notes/search/open-words';
import { toNameTerms, toQueryTerms, toTerms } from '../../../../lib/notes/search/tokens';
import { buildWordIndex } from '../../../../lib/notes/search/word-index';
import { readBuiltInNotes } from '../../../pack/read-built-in';

/**
 * Ours beside MiniSearch over the same fields and terms of the pack that ships: the same formula written by others. It is
 * not shipped because it has to be built or unpacked at every start of a worker.
 */
const NOTES = readBuiltInNotes().filter((_, at) => at % 4 === 0);
const OURS = openWords(buildWordIndex(NOTES, new Map()));

const isLatin = (term: string): boolean => /^[a-z]+$/u.test(term);

function makeTheirs(): MiniSearch {
  const known = new Set<string>();
  const names = new Set<string>(FIELDS.filter(({ isName }) => isName).map(({ name }) => name));
  const search = new MiniSearch({
    fields: FIELDS.map(({ name }) => name),
    tokenize: (text, field) => (names.has(field ?? '') ? toNameTerms(text) : toTerms(text)),
    processTerm: (term, field) => {
      if (field !== undefined) known.add(term);
      return term;
    },
    searchOptions: {
      tokenize: toQueryTerms,
      boost: Object.fromEntries(FIELDS.map(({ boost, name }) => [name, boost])),
      prefix: (term) => term.length >= 3 || !isLatin(term),
      fuzzy: (term) => (isLatin(term) && term.length >= 5 && !known.has(term) ? 1 : false),
      weights: { fuzzy: 0.9, prefix: 0.375 },
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
    },
  });
  search.addAll(NOTES.map((note, id) => ({ id, ...toFieldTexts(note) })));
  return search;
}

const THEIRS = makeTheirs();

const QUERIES = [
  'wheeling charge',
  'wheling charge',
  'electricity market',
  'unb',
  'me',
  '2016',
  'spike 2021',
  '託送料金',
  '電',
  'JEPX 電力',
  'zzzz',
];

it.each(QUERIES)('scores "%s" as MiniSearch does', (query) => {
  const terms = toQueryTerms(query);
  const ours = new Map(OURS.find(terms).map(({ held, note, score }) => [note, { held, score }]));
  const theirs = THEIRS.search(query);
  expect(ours.size).toBe(theirs.length);
  for (const { id, queryTerms, score } of theirs) {
    expect(ours.get(id)?.score).toBeCloseTo(score, 6);
    expect(ours.get(id)?.held).toBe(new Set(queryTerms).size);
  }
});

it('knows a word with two neighbours swapped', () => {
  const swapped = OURS.find(toQueryTerms('electircity'));
  expect(swapped.length).toBeGreaterThan(0);
});
