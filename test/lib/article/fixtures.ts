import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { BlockKind } from '../../../lib/text';

const FOLDER = join(import.meta.dirname, '../../fixtures/articles');

/** What a page must be read as, marked by hand. */
export interface ExpectedExtraction {
  readonly url: string;
  readonly kind: 'article' | 'not-article';
  readonly reason?: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly site?: string | null;
  readonly published?: string | null;
  readonly lang?: string;
  readonly coverage?: string;
  readonly blocks?: readonly (readonly [BlockKind, string])[];
}

/** A page of `test/fixtures/articles` that has an `extraction.json`. */
export interface ExtractionFixture {
  readonly slug: string;
  readonly expected: ExpectedExtraction;
  /** A fresh live document of the page, decoded from its bytes as a browser would. */
  open(): Document;
}

/** Every fixture that says what its page must be read as, by name. */
export function readFixtures(): ExtractionFixture[] {
  return readdirSync(FOLDER)
    .filter((slug) => readdirSync(join(FOLDER, slug)).includes('extraction.json'))
    .map((slug) => {
      const expected = JSON.parse(readFileSync(join(FOLDER, slug, 'extraction.json'), 'utf8')) as ExpectedExtraction;
      const source = readFileSync(join(FOLDER, slug, 'source.html'));
      return { slug, expected, open: () => new JSDOM(source, { url: expected.url }).window.document };
    });
}

/** A live document of HTML written in a test. */
export const toDocument = (html: string, url = 'https://paper.example/a'): Document =>
  new JSDOM(html, { url }).window.document;
