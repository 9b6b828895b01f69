import { type Bilingual, type Fact, indexPack, type Note, type Notes, type Pack, type Source } from '../../lib/notes';

/** The same words in both languages, told apart by their ending. */
export const both = (en: string, ja = `${en}（日）`): Bilingual => ({ en, ja });

/** A fact of plain words, seen in no source, unless told otherwise. */
export const makeFact = (id: string, members: Partial<Fact> = {}): Fact => ({
  id,
  statement: both(`Statement ${id}`),
  kind: 'text',
  value: null,
  sources: [],
  seen: false,
  ...members,
});

/** A company's note that holds nothing but its names, unless told otherwise. */
export const makeNote = (id: string, members: Partial<Note> = {}): Note => ({
  id,
  kind: 'company',
  role: both(`role of ${id}`),
  theme: 'utilities',
  name: both(`${id} name`),
  short: both(id),
  aliases: [],
  summary: both(`Summary of ${id}.`),
  facts: [],
  relations: [],
  series: [],
  ...members,
});

/** A newspaper's page. */
export const makeSource = (id: string, members: Partial<Source> = {}): Source => ({
  id,
  title: `Title ${id}`,
  publisher: `Publisher ${id}`,
  url: `https://example.org/${id}`,
  published: '2023-04-18',
  lang: 'en',
  kind: 'newspaper',
  ...members,
});

/** Notes and sources as an indexed pack. */
export function makeNotes(notes: readonly Note[], sources: readonly Source[] = []): Notes {
  const manifest: Pack['manifest'] = {
    id: 'test',
    title: both('Test'),
    version: '1',
    licence: 'CC-BY-4.0',
    asOf: '2026-01',
    notes: ['notes.json'],
    sources: 'sources.json',
  };
  return indexPack({ manifest, notes: [...notes], sources: [...sources] });
}
