import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  buildSearchIndex,
  digestTexts,
  isSealed,
  joinFiles,
  openSearchFile,
  parsePack,
  parseTexts,
  SEAL_FILE,
  SEARCH_FILE,
} from '../../lib/notes';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'].map((build) => ({
  build,
  texts: readTexts(join(build, 'packs/japan-electricity')),
}));

function readTexts(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const isOfPack = ([name]: readonly [string, string]): boolean => name !== SEAL_FILE && name !== SEARCH_FILE;

it.each(BUILDS)('$build says of its notes that they were checked, and they were', ({ texts }) => {
  const own = new Map([...texts].filter(isOfPack));
  expect(isSealed(digestTexts(own), JSON.parse(texts.get(SEAL_FILE) ?? 'null'))).toBe(true);
  expect(parsePack(parseTexts(own))).toEqual({ ok: true, pack: joinFiles(parseTexts(own)) });
});

it.each(BUILDS)(
  '$build holds the search index of its own notes',
  ({ texts }) => {
    const own = new Map([...texts].filter(isOfPack));
    const index = openSearchFile(digestTexts(own), JSON.parse(texts.get(SEARCH_FILE) ?? 'null'));
    expect(index).toEqual(buildSearchIndex(joinFiles(parseTexts(own)).notes));
  },
  60_000,
);
