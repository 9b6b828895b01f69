import { expect, it } from 'vitest';
import { PAGE_FORMATS, type PageFormat, toExport } from '../../../lib/export';
import type { Annotations, Entity } from '../../../lib/nlp';
import { both, makeFact, makeNote, makeNotes, makeSource } from '../../fakes/make-notes';
import { ANNOTATIONS } from './annotations';

const OPTIONS = {
  notes: makeNotes([makeNote('kansai')]),
  lang: 'en',
  created: '2026-11-28T03:10:00Z',
  software: 'Denchu 0.1.0',
} as const;

const FILES: readonly (readonly [PageFormat, string, string])[] = [
  ['story', '2023-04-18_The-Sample-Gazette_Five-firms-told-to-improve-story.md', 'text/markdown'],
  ['markdown', '2023-04-18_The-Sample-Gazette_Five-firms-told-to-improve.md', 'text/markdown'],
  ['study', '2023-04-18_The-Sample-Gazette_Five-firms-told-to-improve-study.tsv', 'text/tab-separated-values'],
  ['csv', '2023-04-18_The-Sample-Gazette_Five-firms-told-to-improve.csv', 'text/csv'],
  ['json', '2023-04-18_The-Sample-Gazette_Five-firms-told-to-improve.json', 'application/json'],
  ['jsonld', '2023-04-18_The-Sample-Gazette_Five-firms-told-to-improve.jsonld', 'application/ld+json'],
];

it.each(FILES)('makes a file of %s', (format, name, type) => {
  const file = toExport(ANNOTATIONS, format, OPTIONS);
  expect(file).toMatchObject({ name, type });
  expect(file.text).toMatch(/\n$/u);
  expect(toExport(ANNOTATIONS, format, OPTIONS)).toEqual(file);
});

it('gives the annotations themselves as JSON', () => {
  expect(JSON.parse(toExport(ANNOTATIONS, 'json', OPTIONS).text)).toEqual(ANNOTATIONS);
});

it('names the file of an undated article by the day of the export', () => {
  const article = { ...ANNOTATIONS.article, published: null };
  expect(toExport({ ...ANNOTATIONS, article }, 'csv', OPTIONS).name).toMatch(/^2026-11-28_/u);
});

it('covers every format', () => {
  expect(FILES.map(([format]) => format)).toEqual(PAGE_FORMATS);
});

/** A thousand entities with three mentions each in a text of some 200,000 characters; half have a note with thirty facts. */
function makeLargePage(): { readonly annotations: Annotations; readonly notes: typeof OPTIONS.notes } {
  const sources = Array.from({ length: 40 }, (_, at) => makeSource(`s${at}`));
  const facts = Array.from({ length: 30 }, (_, at) =>
    makeFact(`f${at}`, { kind: 'date', value: `2023-04-${10 + (at % 20)}`, seen: true, sources: [`s${at}`, 's39'] }),
  );
  const note = (at: number) =>
    makeNote(`n${at}`, {
      name: both(`Name ${at}`),
      facts,
      relations: [{ type: 'see-also', to: `n${(at + 1) % 500}` }],
    });
  const lines = Array.from(
    { length: 3000 },
    (_, at) => `Entity ${at % 1000} was named here, in a line of some length. `,
  );
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const text = lines.map((line, at) => (at % 10 === 9 ? line.replace(/ $/u, '\n') : line)).join('');
  const entities = Array.from({ length: 1000 }, (_, at): Entity => {
    const name = `Entity ${at}`;
    const value = {
      iso: '2023-04-17',
      end: null,
      granularity: 'day',
      approximate: false,
      bound: null,
      implied: [],
    } as const;
    return {
      id: `e${at}`,
      name,
      note: at < 500 ? `n${at}` : null,
      type: at < 500 ? 'company' : 'date',
      ...(at < 500 ? {} : { value }),
      mentions: [at, at + 1000, at + 2000].map((line) => ({
        start: starts[line] ?? 0,
        end: (starts[line] ?? 0) + name.length,
        text: name,
        via: 'alias' as const,
        rule: 'name',
      })),
    };
  });
  const notes = makeNotes(
    Array.from({ length: 500 }, (_, at) => note(at)),
    sources,
  );
  return { annotations: { ...ANNOTATIONS, article: { ...ANNOTATIONS.article, text }, entities }, notes };
}

it('exports a page of a thousand entities at once', () => {
  const { annotations, notes } = makeLargePage();
  expect(annotations.entities.flatMap(({ mentions }) => mentions)).toHaveLength(3000);
  for (const format of PAGE_FORMATS) {
    const times = Array.from({ length: 3 }, () => {
      const begun = process.cpuUsage();
      toExport(annotations, format, { ...OPTIONS, notes });
      const { system, user } = process.cpuUsage(begun);
      return (user + system) / 1000;
    });
    // Milliseconds of this process, the fastest of three. A quiet machine takes a fifth of this.
    expect(Math.min(...times), format).toBeLessThan(500);
    if (process.env.VITEST_TIMES) console.log(format, times.map((time) => time.toFixed(0)).join(' '));
  }
}, 60_000);
