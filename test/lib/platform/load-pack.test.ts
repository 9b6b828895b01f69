import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { SEAL_FILE, SEARCH_FILE, sealPack, toPackFile } from '../../../lib/notes';
import { loadPack, loadSearchIndex } from '../../../lib/platform/load-pack';
import { makePack, makeSoundNote, toFiles } from '../../fakes/make-pack';

/** The packed files by name; a test changes them as a faulty build would. */
let packed: Map<string, string>;

function toTexts(notes: readonly unknown[]): ReadonlyMap<string, string> {
  const files = Object.entries({ ...toFiles(makePack()), 'notes.json': notes });
  return new Map(files.map(([name, value]) => [name, JSON.stringify(value)]));
}

const SOUND = toTexts([makeSoundNote('jepx')]);
const OTHER = toTexts([makeSoundNote('occto')]);
const FAULTY = toTexts([{ ...makeSoundNote('jepx'), summary: undefined }]);
const seal = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  sealPack([...texts].map(([name, text]) => toPackFile(name, text)));

beforeEach(() => {
  packed = new Map();
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('ext:/');
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Denchu', version: '1' });
  vi.stubGlobal('fetch', async (url: string) => {
    const text = packed.get(url.split('/').at(-1) ?? '');
    if (text === undefined) throw new TypeError('no such file');
    return new Response(text);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('reads a sealed pack and the index that was built of it', async () => {
  packed = new Map([...SOUND, ...seal(SOUND)]);
  const { digest, faults, pack } = await loadPack();
  expect([pack?.notes.map(({ id }) => id), faults]).toEqual([['jepx'], []]);
  expect(await loadSearchIndex(digest ?? '')).not.toBeNull();
});

it('takes no index of other notes, and checks what the seal does not name', async () => {
  packed = new Map([...SOUND, ...seal(OTHER)]);
  const { digest, pack } = await loadPack();
  expect(pack?.notes.map(({ id }) => id)).toEqual(['jepx']);
  expect(await loadSearchIndex(digest ?? '')).toBeNull();
});

it('names the faults under the seal of what it was, and gives no digest to search by', async () => {
  packed = new Map([...FAULTY, ...seal(SOUND)]);
  const { digest, faults, pack } = await loadPack();
  expect([digest, pack]).toEqual([null, null]);
  expect(faults.map(({ field, file }) => `${file} ${field}`)).toEqual(['notes.json summary']);
});

it('reads a pack that has neither seal nor index', async () => {
  packed = new Map(SOUND);
  const { digest, faults } = await loadPack();
  expect(faults).toEqual([]);
  expect(await loadSearchIndex(digest ?? '')).toBeNull();
});

it.each([SEAL_FILE, SEARCH_FILE])('survives any %s', async (name) => {
  for (const text of ['', '{', 'null', '[]', '{"digest":1}']) {
    packed = new Map([...SOUND, ...seal(SOUND), [name, text]]);
    const { digest, pack } = await loadPack();
    expect(pack?.notes.length).toBe(1);
    expect((await loadSearchIndex(digest ?? '')) === null).toBe(name === SEARCH_FILE);
  }
});
