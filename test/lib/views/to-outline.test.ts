import { expect, it } from 'vitest';
import type { Finding } from '../../../lib/nlp';
import { toOutline } from '../../../lib/views';
import { makeAnnotations, makeEntity } from '../../fakes/make-annotations';
import { both, makeNote, makeNotes } from '../../fakes/make-notes';

const TEXT = 'METI told Kansai Electric to act.\nKansai Electric said yes. METI, on May 12, agreed.';
const KANSAI = makeEntity(TEXT, ['Kansai Electric'], { id: 'kansai', note: 'kansai' });
const METI = makeEntity(TEXT, ['METI'], { id: 'meti', type: 'ministry', note: 'meti' });
const NONE = makeNotes([]);

const finding = (words: string, verdict: Finding['verdict']): Finding => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  kind: 'fact',
  verdict,
  text: words,
  claim: `${words} it was`,
  expected: null,
  fact: null,
  sources: [],
});

it('has every mention in order of the text, whichever entity it belongs to', () => {
  const { lines } = toOutline(makeAnnotations(TEXT, [KANSAI, METI]), NONE);
  expect(lines.map(({ entityId, start }) => [entityId, start])).toEqual([
    ['meti', 0],
    ['kansai', 10],
    ['kansai', 34],
    ['meti', 60],
  ]);
});

it('gives each mention its own sentence, whole', () => {
  const { lines } = toOutline(makeAnnotations(TEXT, [KANSAI, METI]), NONE);
  expect(lines.map(({ before, text, after }) => before + text + after)).toEqual([
    'METI told Kansai Electric to act.',
    'METI told Kansai Electric to act.',
    'Kansai Electric said yes.',
    'METI, on May 12, agreed.',
  ]);
});

it('cuts a side that is too long for a line, between words', () => {
  const text = `${'word '.repeat(80)}Chubu ${'more '.repeat(80)}`;
  const [line] = toOutline(makeAnnotations(text, [makeEntity(text, ['Chubu'])]), NONE).lines;
  expect(line?.before).toMatch(/^… word .*word $/u);
  expect(line?.after).toMatch(/^ more .*more …$/u);
  expect(line?.before.length).toBeLessThan(250);
});

it('cuts a text without spaces between characters', () => {
  const text = `${'𠮷'.repeat(200)}中部電力${'野'.repeat(300)}`;
  const [line] = toOutline(makeAnnotations(text, [makeEntity(text, ['中部電力'])], { lang: 'ja' }), NONE).lines;
  expect(line?.before).not.toMatch(/\p{Cs}/u);
  expect(line?.after).toMatch(/^野+ …$/u);
});

it('says on which mentions a doubt lies, and where each comparison stands', () => {
  const findings = [finding('METI, on May 12', 'differs'), finding('Kansai Electric said', 'agrees')];
  const { lines, checks } = toOutline(makeAnnotations(TEXT, [KANSAI, METI], { findings }), NONE);
  expect(lines.map(({ doubt }) => doubt)).toEqual([false, false, false, true]);
  expect(checks.map(({ start, after, check }) => [start, after, check.verdict])).toEqual([
    [60, ', agreed.', 'differs'],
    [34, ' yes.', 'agrees'],
  ]);
});

it('leads on to what several notes of the article name, and not to what the article has', () => {
  const to = (...ids: string[]) => ({ relations: ids.map((id) => ({ type: 'see-also' as const, to: id })) });
  const notes = makeNotes([
    makeNote('kansai', to('meti', 'chubu', 'wall')),
    makeNote('meti', to('wall')),
    makeNote('wall', { kind: 'term', role: both('a wall') }),
    makeNote('chubu'),
  ]);
  const { next } = toOutline(makeAnnotations(TEXT, [KANSAI, METI]), notes);
  expect(next.map(({ id }) => id)).toEqual(['wall', 'chubu']);
  expect(next[0]).toMatchObject({ kind: 'term', role: both('a wall') });
});

it('is empty for an article without entities', () => {
  expect(toOutline(makeAnnotations(TEXT, []), NONE)).toEqual({ lines: [], checks: [], next: [] });
});
