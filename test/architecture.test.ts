import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/**
 * The layering, executed. Each folder may import those named here, packages included; everything else is a fault whose
 * message names the file and what it reached for.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/article': ['lib/text', '@mozilla/readability'],
  'lib/notes': ['lib/text', 'valibot'],
  'lib/nlp': ['lib/text', 'lib/notes', 'compromise'],
  'lib/settings': ['valibot', 'lib/nlp'],
  'lib/sites': [],
  'lib/views': ['lib/text', 'lib/nlp', 'lib/notes'],
  'lib/export': ['lib/text', 'lib/nlp', 'lib/notes', 'lib/views'],
  'lib/protocol': ['valibot', 'lib/text', 'lib/nlp', 'lib/notes', 'lib/settings', 'lib/views', 'lib/export'],
  'lib/platform': [
    'lib/text',
    'lib/nlp',
    'lib/notes',
    'lib/protocol',
    'lib/settings',
    'lib/sites',
    'lib/views',
    'wxt',
    '#i18n',
  ],
  'lib/command': [
    'lib/text',
    'lib/article',
    'lib/nlp',
    'lib/notes',
    'lib/export',
    'lib/views',
    'node',
    'jsdom',
    '@valibot/to-json-schema',
  ],
  components: [
    'lib/text',
    'lib/nlp',
    'lib/notes',
    'lib/settings',
    'lib/protocol',
    'lib/platform',
    'lib/views',
    'lib/export',
    'preact',
    'd3-scale',
    '#i18n',
  ],
  entrypoints: [
    'components',
    'lib/text',
    'lib/article',
    'lib/nlp',
    'lib/notes',
    'lib/settings',
    'lib/protocol',
    'lib/platform',
    'lib/sites',
    'lib/views',
    'lib/export',
    'preact',
    'wxt',
    '@floating-ui/dom',
    '#i18n',
  ],
};

/** What a page's script must never carry: the pipeline and the notes live in the background. */
const NOT_IN_CONTENT = ['lib/nlp', 'lib/notes', 'compromise'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(?<type>type\s+)?(?:[^'";]*?\sfrom\s+)?'(?<target>[^']+)'/gmu;
const DYNAMIC = /\bimport\('(?<target>[^']+)'\)/gu;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const fixed = [...source.matchAll(IMPORT)].map((match) => ({
    file,
    target: match.groups?.target ?? '',
    typeOnly: match.groups?.type !== undefined,
  }));
  const lazy = [...source.matchAll(DYNAMIC)].map((match) => ({
    file,
    target: match.groups?.target ?? '',
    typeOnly: false,
  }));
  return [...fixed, ...lazy];
}

/** `lib/nlp/english/x` → `lib/nlp`; `components/Card` → `components`; `wxt/browser` → `wxt`; `node:fs` → `node`. */
function placeOf({ file, target }: Import): string {
  const path = target.startsWith('.') ? relative('.', join(dirname(file), target)) : target;
  if (path.startsWith('node:')) return 'node';
  const parts = path.split('/');
  if (path.startsWith('@') || parts[0] === 'lib') return parts.slice(0, 2).join('/');
  return parts[0] ?? path;
}

const layerOf = (file: string): string => placeOf({ file: '', target: file, typeOnly: false });
const isStyle = ({ target }: Import): boolean => /\.css(?:\?inline)?$/u.test(target);
const ALL_FILES = ['lib', 'components', 'entrypoints'].flatMap(filesUnder);
const ALL_IMPORTS = ALL_FILES.flatMap(importsOf);

it('sees the tree it is about', () => {
  expect(ALL_FILES.length).toBeGreaterThan(50);
  expect(ALL_IMPORTS.length).toBeGreaterThan(100);
});

it('lets each layer import only what is below it', () => {
  const faults = ALL_IMPORTS.filter((found) => {
    const [from, to] = [layerOf(found.file), placeOf(found)];
    return from !== to && !isStyle(found) && !(MAY_IMPORT[from] ?? []).includes(to);
  });
  expect(faults.map(({ file, target }) => `${file} must not import ${target}`)).toEqual([]);
});

it('enters a folder of lib by its door', () => {
  const faults = ALL_IMPORTS.filter((found) => {
    const path = found.target.startsWith('.') ? relative('.', join(dirname(found.file), found.target)) : '';
    return path.startsWith('lib/') && layerOf(found.file) !== placeOf(found) && path.split('/').length > 2;
  });
  expect(faults.map(({ file, target }) => `${file} imports ${target} past its index.ts`)).toEqual([]);
});

it('keeps the pipeline and the notes out of the page', () => {
  const faults = ALL_IMPORTS.filter(
    (found) =>
      found.file.startsWith('entrypoints/content') && !found.typeOnly && NOT_IN_CONTENT.includes(placeOf(found)),
  );
  expect(faults.map(({ file, target }) => `${file} must not import ${target}`)).toEqual([]);
});

it('imports compromise in one file and Readability in one folder', () => {
  const importers = (name: string) =>
    new Set(ALL_IMPORTS.filter(({ target }) => target.startsWith(name)).map(({ file }) => file));
  expect(importers('compromise').size).toBeLessThanOrEqual(1);
  expect([...importers('@mozilla/readability')].every((file) => file.startsWith('lib/article/'))).toBe(true);
  expect(importers('@mozilla/readability').size).toBeGreaterThan(0);
});

const FORBIDDEN: readonly [RegExp, string][] = [
  [
    /\binnerHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/u,
    'build nodes instead of parsing HTML',
  ],
  [/\beval\(|new Function\(/u, 'nothing runs from text'],
  [/:\s*any\b|\bas any\b|<any>/u, 'say what it is'],
  [/@ts-ignore/u, 'use @ts-expect-error with a reason'],
  [
    /\bfetch\((?!browser|runtime|url|this)/u,
    'the extension makes no request; only packed files are fetched, by their runtime address',
  ],
];

it.each(FORBIDDEN)('finds no %s in the sources', (pattern, instead) => {
  const faults = ALL_FILES.filter((file) =>
    pattern.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')),
  );
  expect(faults.map((file) => `${file}: ${instead}`)).toEqual([]);
});

it('reads no clock and rolls no dice in the pure part', () => {
  const pure = ['lib/text', 'lib/nlp', 'lib/notes', 'lib/views', 'lib/export'].flatMap((folder) =>
    ALL_FILES.filter((file) => file.startsWith(folder)),
  );
  const clock = /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/u;
  expect(pure.filter((file) => clock.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('iterates no highlight registry: Firefox refuses it from a content script', () => {
  const iteration = /CSS\.highlights\.(?:forEach|entries|values|keys)\b|of CSS\.highlights\b/u;
  expect(ALL_FILES.filter((file) => iteration.test(readFileSync(file, 'utf8')))).toEqual([]);
});
