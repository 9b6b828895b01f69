import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readArticle, readArticles } from '../../../entrypoints/background/tab-articles';
import { changeTab, forgetTab, keepArticleOf, readTab, readTabs } from '../../../entrypoints/background/tab-records';
import { makeAnnotations } from '../../fakes/make-annotations';

const URL_A = 'https://a.example/story';
const URL_B = 'https://b.example/story';
const article = (id: string) => ({ id, annotations: makeAnnotations('The ministry spoke.', []) });

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  for (const tab of [1, 2, 3]) await forgetTab(tab);
});

it('knows nothing of a tab it was not told of', async () => {
  expect(await readTab(1)).toBeNull();
  expect(await readArticle(1)).toBeNull();
});

it('changes a record one change after the other, each from what the last one left', async () => {
  const on = changeTab(1, () => ({ url: URL_A, choice: 'on' }));
  const off = changeTab(1, (record) => ({ url: record?.url ?? 'lost', choice: 'off' }));
  expect(await Promise.all([on, off])).toEqual([
    { url: URL_A, choice: 'on' },
    { url: URL_A, choice: 'off' },
  ]);
  expect(await readTab(1)).toEqual({ url: URL_A, choice: 'off' });
});

it('goes on after a change that failed', async () => {
  const failed = changeTab(1, () => {
    throw new Error('no');
  });
  const done = changeTab(1, () => ({ url: URL_A, choice: null }));
  await expect(failed).rejects.toThrow('no');
  expect(await done).toEqual({ url: URL_A, choice: null });
});

it('keeps the article beside the record, and forgets it with the page', async () => {
  await changeTab(1, () => ({ url: URL_A, choice: null }));
  await keepArticleOf(1, URL_A, article('one'));
  await changeTab(1, (record) => ({ url: record?.url ?? '', choice: 'off' }));
  expect((await readArticle(1))?.id).toBe('one');
  await changeTab(1, () => ({ url: URL_B, choice: null }));
  expect(await readArticle(1)).toBeNull();
});

it('keeps no article of a page that the tab has left', async () => {
  await changeTab(1, () => ({ url: URL_A, choice: null }));
  const moved = changeTab(1, () => ({ url: URL_B, choice: null }));
  await keepArticleOf(1, URL_A, article('late'));
  await moved;
  expect(await readArticle(1)).toBeNull();
});

it('tells the articles of two tabs apart, whichever was read last', async () => {
  for (const [tab, url] of [
    [1, URL_A],
    [2, URL_B],
  ] as const) {
    await changeTab(tab, () => ({ url, choice: null }));
    await keepArticleOf(tab, url, article(url));
  }
  expect((await readArticle(1))?.id).toBe(URL_A);
  expect((await readArticle(2))?.id).toBe(URL_B);
  expect((await readArticle(1))?.id).toBe(URL_A);
  expect(await readArticles()).toHaveLength(2);
});

it('lets the articles of other tabs make way where the store is full', async () => {
  for (const tab of [1, 2]) {
    await changeTab(tab, () => ({ url: URL_A, choice: 'on' }));
    await keepArticleOf(tab, URL_A, article(`of ${tab}`));
  }
  await changeTab(3, () => ({ url: URL_B, choice: null }));
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('Session storage quota bytes exceeded'));
  await keepArticleOf(3, URL_B, article('of 3'));
  expect((await readArticles()).map(({ id }) => id)).toEqual(['of 3']);
  expect(await readTab(1)).toEqual({ url: URL_A, choice: 'on' });
});

it('reads the records of the tabs that are open', async () => {
  const { id = 0 } = await browser.tabs.create({ url: URL_A });
  await changeTab(id, () => ({ url: URL_A, choice: 'on' }));
  await changeTab(id + 1, () => ({ url: URL_B, choice: null }));
  expect([...(await readTabs())]).toEqual([[id, { url: URL_A, choice: 'on' }]]);
});
