import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMessages } from '../fakes/make-voice';

const EN = readMessages('en');
const JA = readMessages('ja');

/** A key as the source writes it: in quotes, or in a template whose parts are filled in later. */
const KEY = /['"`](?<key>[a-zA-Z]+(?:\.[\w${}().]+)*)['"`]/gu;

/** How the manifest names a string. */
const MANIFEST_KEY = /__MSG_(?<key>\w+?)__/gu;

const SOURCES = [
  'wxt.config.ts',
  ...['components', 'entrypoints', 'lib/platform'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => join(folder, name)),
  ),
].map((file) => readFileSync(file, 'utf8'));

const used = SOURCES.flatMap((source) => [...source.matchAll(KEY)].map((match) => match.groups?.key ?? ''));
const inManifest = SOURCES.flatMap((source) =>
  [...source.matchAll(MANIFEST_KEY)].map((match) => (match.groups?.key ?? '').replaceAll('_', '.')),
);

/** `kind.${kind}` as a pattern for the keys it can become. */
const toPattern = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split(/\$\{[^}]*\}/u)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[\\w.]+')}$`,
    'u',
  );

const plainKeys = new Set([...used.filter((key) => !key.includes('$')), ...inManifest]);
const patterns = used.filter((key) => /^\w+\..*\$\{/u.test(key)).map(toPattern);

it('has the same strings in English and Japanese', () => {
  expect([...JA.keys()].sort()).toEqual([...EN.keys()].sort());
});

it('fills the same places in both', () => {
  const places = (messages: typeof EN) =>
    [...messages].map(([key, { namedSubstitutions }]) => `${key}: ${[...namedSubstitutions].sort().join(' ')}`).sort();
  expect(places(JA)).toEqual(places(EN));
});

it('uses every string', () => {
  const isUsed = (key: string): boolean => plainKeys.has(key) || patterns.some((pattern) => pattern.test(key));
  expect([...EN.keys()].filter((key) => !isUsed(key))).toEqual([]);
});

it('has no exclamation mark, no "oops", and no half-width comma in Japanese', () => {
  const text = (messages: typeof EN) =>
    [...messages.values()].map((message) =>
      message.type === 'plural' ? Object.values(message.plurals).join(' ') : message.message,
    );
  expect(text(EN).filter((words) => /!|oops/iu.test(words))).toEqual([]);
  expect(text(JA).filter((words) => /[!！,]|[a-z]、[a-z]/u.test(words))).toEqual([]);
});
