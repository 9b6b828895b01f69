import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { checkPackFiles, describeFault, indexPack, makeSearch, parsePack } from '../../lib/notes';
import { readBuiltIn } from './read-built-in';

const FILES = readBuiltIn();
const PARSED = parsePack(FILES);
const NOTES = PARSED.ok ? indexPack(PARSED.pack) : null;
const SEARCH = NOTES === null ? null : makeSearch(NOTES);

it('has no fault', () => {
  expect(checkPackFiles(FILES).map(describeFault)).toEqual([]);
});

it('is under 1.5 MB packed', () => {
  const packed = [...FILES.values()].reduce<number>((sum, file) => sum + gzipSync(JSON.stringify(file)).length, 0);
  expect(packed).toBeLessThan(1.5 * 1024 * 1024);
});

it('does not know a misspelt firm by its misspelling', () => {
  expect(NOTES?.aliases.filter(({ text }) => text === 'Kansai Electric Power Inc.')).toEqual([]);
});

/** Names that mean more than one thing, with the notes that they can mean. */
const AMBIGUOUS: readonly (readonly [string, readonly string[]])[] = [
  ['KEPCO', ['kansai-electric-power', 'korea-electric-power']],
  ['中電', ['chubu-electric-power', 'chugoku-electric-power']],
  ['北電', ['hokkaido-electric-power', 'hokuriku-electric-power']],
];

it.each(AMBIGUOUS)('lets the context decide what %s means', (text, ids) => {
  const claims = NOTES?.aliases.filter((alias) => alias.text === text) ?? [];
  for (const { context, noteId } of claims) {
    expect(ids).toContain(noteId);
    expect(context?.length).toBeGreaterThan(0);
  }
});

/** What a reader types, and the notes of which one must come first. */
const QUERIES: readonly (readonly [string, readonly string[]])[] = [
  ['unbundling', ['unbundling']],
  ['発送電分離', ['unbundling', 'legal-unbundling']],
  ['who regulates wheeling charges', ['wheeling-charge', 'egc', 'meti']],
  ['wheling charge', ['wheeling-charge']],
  ['kanden', ['kansai-electric-power']],
  ['関電', ['kansai-electric-power']],
  ['spike 2021', ['jepx-price-spike-2021']],
  ['METI', ['meti']],
  ['経産省', ['meti']],
  ['customer data leak', ['customer-information-access-case']],
  ['hokaido blackout', ['hokkaido-blackout-2018']],
  ['capacity market', ['capacity-market']],
  ['託送料金', ['wheeling-charge']],
];

/** The pack grows: a query counts once the pack holds a note that answers it. */
const isAnswerable = ([, ids]: (typeof QUERIES)[number]): boolean => ids.some((id) => NOTES?.note(id) !== null);

it.each(QUERIES.filter(isAnswerable))('answers "%s"', (query, ids) => {
  expect(ids).toContain(SEARCH?.find(query).hits[0]?.note.id);
});
