import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { type JsonLd, toJsonLd } from '../../../lib/export';
import type { Annotations } from '../../../lib/nlp';
import { both, makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';
import { ANNOTATIONS, withName } from './annotations';

const CONTEXT: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/web-annotation/context.json', import.meta.url), 'utf8'),
);

const NOTES = makeNotes(
  [
    makeNote('kansai', {
      name: both('Kansai Electric Power', '関西電力'),
      role: both('regional utility', '電力会社'),
      facts: [makeFact('a', { seen: true, sources: ['meti'] })],
    }),
  ],
  [makeSource('meti', { url: 'https://meti.example/(a) b' })],
);

const OPTIONS = { notes: NOTES, created: '2026-11-28T03:10:00Z', software: 'Denchu 0.1.0' };

/** The published context, from this machine; anything else that is asked for is a fault. */
const LOADER = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`The export asks for ${url}`);
    return { contextUrl: null, documentUrl: url, document: CONTEXT };
  },
};

interface Item extends JsonLd {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly JsonLd[];
  readonly target: { readonly source: string };
}

const itemsOf = (collection: JsonLd): readonly Item[] =>
  (collection.first as { readonly items: readonly Item[] } | undefined)?.items ?? [];

/** How often each key stands in a document. */
function countKeys(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + countKeys(member), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = Object.entries(value).filter(([key]) => key !== '@context');
  return own.reduce((sum, [, member]) => sum + 1 + countKeys(member), 0);
}

/** The same in expanded form, where `@value`, `@list` and a value's type are wrapping, and an `@id` alone is a plain value. */
function countExpanded(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + countExpanded(member), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const entries = Object.entries(value);
  if ('@value' in value) return 0;
  if ('@list' in value) return countExpanded(value['@list']);
  if (entries.length === 1 && '@id' in value) return 0;
  return entries.reduce((sum, [, member]) => sum + 1 + countExpanded(member), 0);
}

const CASES: readonly (readonly [string, Annotations])[] = [
  ['an article', ANNOTATIONS],
  ['a text without an address', { ...ANNOTATIONS, article: { ...ANNOTATIONS.article, url: null, title: null } }],
  [
    'an address that is no IRI',
    { ...ANNOTATIONS, article: { ...ANNOTATIONS.article, url: 'https://a.example/<b> {c}' } },
  ],
  ['a name with marks of its own', withName('"@id": \ud83d "x"\u0000')],
  ['an article in which nothing was found', { ...ANNOTATIONS, entities: [], findings: [] }],
];

it.each(CASES)('keeps every term of %s in the published context', async (_, annotations) => {
  const document = toJsonLd(annotations, OPTIONS);
  const expanded = await jsonld.expand(document, LOADER);
  expect(countExpanded(expanded)).toBe(countKeys(document));
  expect(JSON.stringify(expanded)).not.toMatch(/"@id":"(?!https?:|urn:)/u);
});

it.each(CASES)('is triples without a loss: %s', async (_, annotations) => {
  const options = { ...LOADER, format: 'application/n-quads' } as const;
  const triples = await jsonld.toRDF(toJsonLd(annotations, OPTIONS), options);
  const targets = triples.match(/oa#hasTarget/gu)?.length ?? 0;
  expect(targets).toBe(itemsOf(toJsonLd(annotations, OPTIONS)).length);
});

it('is a collection of one page that tells what, who and when', () => {
  const collection = toJsonLd(ANNOTATIONS, OPTIONS);
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Five firms *told* to improve',
    creator: { type: 'Software', name: 'Denchu 0.1.0' },
    created: '2026-11-28T03:10:00Z',
    total: 6,
    first: { type: 'AnnotationPage', startIndex: 0 },
  });
  expect(collection.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});

it('has what the model demands of every annotation', () => {
  const items = itemsOf(toJsonLd(ANNOTATIONS, OPTIONS));
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const item of items) {
    expect(item.type).toBe('Annotation');
    expect(item['@context']).toBeUndefined();
    expect(item.target).toMatchObject({ type: 'SpecificResource', source: 'https://news.example/a?b=1' });
    expect(item.target).toHaveProperty('selector');
    for (const body of item.body) {
      if (body.type === 'TextualBody') expect(typeof body.value).toBe('string');
      else expect(body).toMatchObject({ type: 'SpecificResource', source: expect.stringMatching(/^https?:/u) });
    }
  }
});

it('leaves the page out where it would be empty', () => {
  const empty = toJsonLd({ ...ANNOTATIONS, entities: [], findings: [] }, OPTIONS);
  expect(empty).toMatchObject({ total: 0 });
  expect(empty).not.toHaveProperty('first');
});

it('names annotations alike in every export of an article, and otherwise in another', () => {
  const idOf = (annotations: Annotations, created: string) => toJsonLd(annotations, { ...OPTIONS, created }).id;
  expect(idOf(ANNOTATIONS, '2026-11-28T03:10:00Z')).toBe(idOf(ANNOTATIONS, '2027-01-01T00:00:00Z'));
  const other = { ...ANNOTATIONS, article: { ...ANNOTATIONS.article, text: `${ANNOTATIONS.article.text} ` } };
  expect(idOf(other, OPTIONS.created)).not.toBe(idOf(ANNOTATIONS, OPTIONS.created));
});

it('links a mention to its entity, in both languages, and to the sources of its note', () => {
  const [first, , , , second] = itemsOf(toJsonLd(ANNOTATIONS, OPTIONS));
  const { id } = toJsonLd(ANNOTATIONS, OPTIONS);
  expect(first?.body.slice(0, 5)).toEqual([
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'company' },
    {
      id: `${String(id)}#entity-kansai`,
      type: 'TextualBody',
      purpose: 'identifying',
      format: 'text/plain',
      language: 'en',
      value: 'Kansai Electric Power',
    },
    { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', language: 'ja', value: '関西電力' },
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: 'regional utility' },
    { type: 'SpecificResource', purpose: 'linking', source: 'https://meti.example/(a)%20b' },
  ]);
  expect(first?.motivation).toBe('identifying');
  expect(second?.body[1]?.id).not.toBe(first?.body[1]?.id);
});

it('gives the value of a mention, as words and as JSON', () => {
  const [, date] = itemsOf(toJsonLd(ANNOTATIONS, OPTIONS));
  expect(date?.body.map(({ purpose, value }) => [purpose, value]).slice(0, 3)).toEqual([
    ['tagging', 'date'],
    ['identifying', '17 April 2023'],
    ['describing', '2023-04-17'],
  ]);
  const json = date?.body[3];
  expect(json?.format).toBe('application/json');
  expect(JSON.parse(String(json?.value))).toMatchObject({ entity: 'date:2023-04-17', value: { iso: '2023-04-17' } });
});

it('links the sources of a finding', () => {
  const finding = itemsOf(toJsonLd(ANNOTATIONS)).at(-1);
  expect(finding?.motivation).toBe('assessing');
  expect(finding?.body.at(-1)).toEqual({
    type: 'SpecificResource',
    purpose: 'linking',
    source: 'https://example.org/a%20b',
  });
});

it('names a text without an address below itself', () => {
  const page = toJsonLd({ ...ANNOTATIONS, article: { ...ANNOTATIONS.article, url: null } });
  expect(itemsOf(page)[0]?.target.source).toBe(`${String(page.id)}#text`);
});
