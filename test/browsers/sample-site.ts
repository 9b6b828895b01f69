import { readFileSync } from 'node:fs';
import type { World } from './world';

/** A host on the list of news sites, so that the shipped manifest's content script runs on it. */
const HOST = 'http://japannews.yomiuri.co.jp';

/** Addresses of the bundled sample site. */
export const SAMPLE = {
  article: `${HOST}/business/power-firms/`,
  frontPage: `${HOST}/`,
} as const;

const FOLDER = new URL('../fixtures/site/', import.meta.url);

/** The source of one sample page, as served. */
export const samplePage = (name: 'article' | 'front-page'): string =>
  readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');

/** Puts the sample site into the world. */
export function serveSampleSite(world: World): void {
  world.serve(SAMPLE.article, samplePage('article'));
  world.serve(SAMPLE.frontPage, samplePage('front-page'));
}
