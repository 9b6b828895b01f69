import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  buildSearchIndex,
  digestFiles,
  isSealed,
  joinFiles,
  openSearchFile,
  parsePack,
  SEAL_FILE,
  SEARCH_FILE,
  toPackFiles,
  toValues,
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
  const own = toPackFiles(new Map([...texts].filter(isOfPack)));
  expect(isSealed(digestFiles(own), JSON.parse(texts.get(SEAL_FILE) ?? 'null'))).toBe(true);
  expect(parsePack(toValues(own))).toEqual({ ok: true, pack: joinFiles(toValues(own)) });
});

it.each(BUILDS)(
  '$build holds the search index of its own notes',
  ({ texts }) => {
    const own = toPackFiles(new Map([...texts].filter(isOfPack)));
    const index = openSearchFile(digestFiles(own), JSON.parse(texts.get(SEARCH_FILE) ?? 'null'));
    expect(index).toEqual(buildSearchIndex(joinFiles(toValues(own)).notes));
  },
  60_000,
);
