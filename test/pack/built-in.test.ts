import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildSearchIndex, checkPackFiles, describeFault, indexPack, makeSearch, parsePack } from '../../lib/notes';
import { readBuiltIn } from './read-built-in';

const FILES = readBuiltIn();
const PARSED = parsePack(FILES);
const NOTES = PARSED.ok ? indexPack(PARSED.pack) : null;
const INDEX = buildSearchIndex(NOTES?.pack.notes ?? []);
const SEARCH = NOTES === null ? null : makeSearch(NOTES, INDEX);

it('has no fault', () => {
  expect(checkPackFiles(FILES).map(describeFault)).toEqual([]);
});

it('is under 1.5 MB packed, its search index included', () => {
  const packed = [...FILES.values(), INDEX].reduce<number>(
    (sum, file) => sum + gzipSync(JSON.stringify(file)).length,
    0,
  );
  expect(packed).toBeLessThan(1.5 * 1024 * 1024);
});

it('covers the field: notes, sourced facts, dated events from 1951 on, bodies', () => {
  const notes = NOTES?.pack.notes ?? [];
  const sourced = notes.flatMap(({ facts }) => facts.filter(({ sources }) => sources.length > 0));
  const events = notes.filter(({ start }) => start !== undefined && start.replace('FY', '') >= '1951');
  expect(notes.length).toBeGreaterThanOrEqual(480);
  expect(sourced.length).toBeGreaterThanOrEqual(2_000);
  expect(events.length).toBeGreaterThanOrEqual(120);
  expect(notes.filter(({ body }) => body !== undefined).length).toBeGreaterThanOrEqual(150);
});

/** The notes most needed, which have a body: the ten utilities, the authorities, the exchange, the two great cases. */
const WITH_BODY =
  'hokkaido-electric-power tohoku-electric-power tepco-holdings chubu-electric-power hokuriku-electric-power ' +
  'kansai-electric-power chugoku-electric-power shikoku-electric-power kyushu-electric-power okinawa-electric-power ' +
  'meti anre egc occto jftc jepx customer-information-access-case electricity-cartel-case electricity-system-reform ' +
  'full-retail-liberalization legal-unbundling eba-amendment-2013 eba-amendment-2014 eba-amendment-2015';

it.each(WITH_BODY.split(' '))('tells more of %s than a card', (id) => {
  expect(NOTES?.note(id)?.body?.en.length).toBeGreaterThanOrEqual(2);
});

it.each(NOTES?.pack.notes.filter(({ theme }) => theme === 'markets' || theme === 'tariffs').map(({ id }) => id) ?? [])(
  'tells more of the market or tariff term %s than a card',
  (id) => {
    const note = NOTES?.note(id);
    if (note?.kind === 'term') expect(note.body).toBeDefined();
  },
);

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
  ['who owns JERA', ['jera']],
  ['1995 reform', ['eba-amendment-1995']],
  ['計画停電', ['rolling-blackouts-2011']],
  ['okinawa unbundling', ['okinawa-unbundling-exception']],
  ['industry minister 2011', ['meti-minister-kaieda', 'meti-minister-hachiro', 'meti-minister-edano']],
  ['最終保障供給', ['last-resort-supply']],
];

it.each(QUERIES)('answers "%s"', (query, ids) => {
  expect(ids).toContain(SEARCH?.find(query).hits[0]?.note.id);
});
