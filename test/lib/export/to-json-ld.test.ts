import { expect, it } from 'vitest';
import { toJsonLd } from '../../../lib/export';
import { ANNOTATIONS } from './annotations';

interface Item {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly Readonly<Record<string, string>>[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly { readonly exact: string; readonly start: number; readonly end: number }[];
  };
}

const itemsOf = (page: Readonly<Record<string, unknown>>): readonly Item[] => page.items as readonly Item[];

it('is a page of Web Annotations, each with an id and a target', () => {
  const page = toJsonLd(ANNOTATIONS);
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  const items = itemsOf(page);
  expect(items.map(({ id }) => id)).toEqual([
    '#mention-1',
    '#mention-2',
    '#mention-3',
    '#mention-4',
    '#mention-5',
    '#finding-1',
  ]);
  expect(new Set(items.map(({ target }) => target.source))).toEqual(new Set(['https://news.example/a?b=1']));
});

it('counts positions in characters, not in UTF-16 units', () => {
  const characters = [...ANNOTATIONS.article.text];
  for (const { target } of itemsOf(toJsonLd(ANNOTATIONS))) {
    const [quote, position] = target.selector;
    expect(characters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
  }
});

it('cuts no character of the context in two', () => {
  const text = `a${'🔌'.repeat(40)}x`;
  const mention = { start: 81, end: 82, text: 'x', via: 'alias', rule: 'name' } as const;
  const entity = { id: 'x', type: 'company', name: 'x', note: null, mentions: [mention] } as const;
  for (const padding of ['', 'b']) {
    const article = { ...ANNOTATIONS.article, text: `${text.slice(0, 81)}x${padding}${'🔌'.repeat(40)}` };
    const page = JSON.stringify(toJsonLd({ article, entities: [entity], findings: [] }));
    expect(page).toContain('🔌');
    expect(page).not.toMatch(/\\ud[89a-f]/iu);
  }
});

it('gives name, kind and value of a mention', () => {
  const [, date] = itemsOf(toJsonLd(ANNOTATIONS));
  expect(date?.motivation).toBe('identifying');
  expect(date?.body.map(({ purpose }) => purpose)).toEqual(['tagging', 'identifying', 'describing']);
  expect(JSON.parse(date?.body[2]?.value ?? '')).toMatchObject({
    entity: 'date:2023-04-17',
    value: { iso: '2023-04-17' },
  });
});

it('links the sources of a finding', () => {
  const finding = itemsOf(toJsonLd(ANNOTATIONS)).at(-1);
  expect(finding?.motivation).toBe('assessing');
  expect(finding?.body.at(-1)).toEqual({ id: 'https://example.org/a b', type: 'Text', purpose: 'linking' });
});

it('names a text without an address', () => {
  const page = toJsonLd({ ...ANNOTATIONS, article: { ...ANNOTATIONS.article, url: null } });
  expect(itemsOf(page)[0]?.target.source).toBe('#text');
});
