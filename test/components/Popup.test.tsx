import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Popup } from '../../components/Popup';
import type { PageOverview, PageState } from '../../lib/protocol';
import { toNoteView } from '../../lib/views';
import { makeNote, makeNotes } from '../fakes/make-notes';
import { makeAnnotated, makeOverview, makeRow } from '../fakes/make-page';
import { makeVoice } from '../fakes/make-voice';
import { control, findFaults, press, pressKey, render } from './render';

const NOTES = makeNotes([
  makeNote('kansai', { relations: [{ type: 'see-also', to: 'meti' }] }),
  makeNote('meti', { kind: 'ministry' }),
]);

const handlers = () => ({
  readNote: vi.fn(async (id: string) => {
    const note = NOTES.note(id);
    return note === null
      ? ({ ok: false, code: 'unknown-note' } as const)
      : ({ ok: true, value: toNoteView(note, NOTES) } as const);
  }),
  onOpenPage: vi.fn(),
  onGoTo: vi.fn(),
  onSwitchPage: vi.fn(),
  onSwitchSite: vi.fn(),
  onRun: vi.fn(),
  onExport: vi.fn(async () => true),
});

async function show(overview: PageOverview | null) {
  const called = handlers();
  const places = { notes: vi.fn() };
  const body = await render(
    <Popup overview={overview} voice={makeVoice()} places={places} toHref={(id) => `notes.html#${id}`} {...called} />,
  );
  return { body, places, ...called };
}

const ROWS = [
  makeRow('kansai', { count: 3, starts: [4, 40, 90] }),
  makeRow('hitachi', { note: null, name: { en: 'Hitachi, Ltd.', ja: 'Hitachi, Ltd.' }, starts: [60] }),
  makeRow('meti', { kind: 'ministry' }),
  makeRow('monday', {
    kind: 'date',
    note: null,
    name: { en: '17 April 2023', ja: '2023年4月17日' },
    detail: { en: 'year implied', ja: '年は推定' },
    starts: [120],
  }),
];
const ARTICLE = makeOverview(makeAnnotated(ROWS));
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));

it('shows the article as understood', async () => {
  const { body } = await show(ARTICLE);
  expect(body.querySelector('h1')?.textContent).toBe('Five power companies told to wall off data');
  expect(body.querySelector('.asread p')?.textContent).toBe('The Sample Gazette · Tuesday 18 April 2023 · English');
});

it('says that a page gives no date', async () => {
  const { body } = await show(makeOverview(makeAnnotated(ROWS, { published: null, site: null })));
  expect(body.querySelector('.asread p')?.textContent).toBe('no date found · English');
});

it('counts each kind, and leads to the list of those it has', async () => {
  const { body } = await show(ARTICLE);
  const cells = [...body.querySelectorAll('.tally > *')];
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    '2Companies',
    '1Authorities',
    '1Dates',
    '0Figures',
    '0Terms',
  ]);
  expect(cells.map(({ tagName }) => tagName)).toEqual(['BUTTON', 'BUTTON', 'BUTTON', 'SPAN', 'SPAN']);
  await press('1Authorities');
  expect(document.activeElement?.textContent).toBe('Authorities');
});

it('lists entities by kind with headings in order', async () => {
  const { body } = await show(ARTICLE);
  expect([...body.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'Companies',
    'Authorities',
    'Dates',
  ]);
  expect([...body.querySelectorAll('.nm')].map(({ textContent }) => textContent)).toEqual([
    'kansai kansai（日）',
    'Hitachi, Ltd. ',
    'meti meti（日）',
    '17 April 2023 year implied',
  ]);
});

it('leads from the number to the places in the page, one after the other', async () => {
  const { onGoTo } = await show(ARTICLE);
  for (const at of [1, 2, 3]) await press(`kansai: show mention ${at} of 3 in the page`);
  await press('kansai: show mention 1 of 3 in the page');
  expect(onGoTo.mock.calls).toEqual([[4], [40], [90], [4]]);
});

it('leads from a name without a note to its place', async () => {
  const { onGoTo, readNote } = await show(ARTICLE);
  await press('17 April 2023 year implied');
  expect(onGoTo).toHaveBeenCalledWith(120);
  expect(readNote).not.toHaveBeenCalled();
});

it('opens a note in place, goes on to another, and comes back step by step with Escape', async () => {
  const { body, readNote } = await show(ARTICLE);
  control('kansai kansai（日）').focus();
  await press('kansai kansai（日）');
  await settle();
  expect(body.querySelector('.note h1')?.textContent).toBe('kansai name');
  expect(document.activeElement?.textContent).toBe('Back');
  expect(body.querySelector<HTMLElement>('.sheet')?.hidden).toBe(true);
  await press('meti');
  await settle();
  expect(body.querySelector('.note h1')?.textContent).toBe('meti name');
  expect(await pressKey('Escape')).toBe(false);
  expect(body.querySelector('.note h1')?.textContent).toBe('kansai name');
  await pressKey('Escape');
  expect(body.querySelector('.note')).toBeNull();
  expect(document.activeElement?.textContent).toBe('kansai kansai（日）');
  expect(await pressKey('Escape')).toBe(true);
  expect(readNote.mock.calls).toEqual([['kansai'], ['meti']]);
});

it('gives notes an address of their own', async () => {
  const { onOpenPage } = await show(ARTICLE);
  await press('kansai kansai（日）');
  await settle();
  expect(control('meti').getAttribute('href')).toBe('notes.html#meti');
  await press('Full note');
  expect(onOpenPage).toHaveBeenCalledWith('kansai');
});

it('says so when a note does not come', async () => {
  const { body } = await show(makeOverview(makeAnnotated([makeRow('gone')])));
  await press('gone gone（日）');
  await settle();
  expect(body.querySelector('.pane')?.textContent).toContain('did not answer');
  await press('Back');
  expect(body.querySelector('.pane')).toBeNull();
});

it('switches page and site', async () => {
  const { onSwitchPage, onSwitchSite } = await show(ARTICLE);
  expect(control('Marks on this page').getAttribute('aria-checked')).toBe('true');
  await press('Marks on this page');
  await press('Read gazette.example unasked');
  expect(onSwitchPage).toHaveBeenCalledWith(false);
  expect(onSwitchSite).toHaveBeenCalledWith(false);
});

it('says that the notes do not cover an article, and still lists what is placed', async () => {
  const rows = ROWS.filter(({ note }) => note === null);
  const { body } = await show(makeOverview(makeAnnotated(rows)));
  expect(body.querySelector('.msg')?.textContent).toContain('The notes do not cover this article. 1 date or figure');
  expect(body.querySelectorAll('.rows li')).toHaveLength(2);
  const empty = await show(makeOverview(makeAnnotated([])));
  expect(empty.body.querySelector('.msg')?.textContent).toContain('None of its names is in them');
  expect(empty.body.querySelector('.rows')).toBeNull();
});

it('names the fault of a pack: file, note and field', async () => {
  const faults = [{ file: 'companies.json', id: 'kansai', field: 'facts.2', message: 'no such source' }];
  const { body } = await show(makeOverview(makeAnnotated(ROWS, { pack: { kind: 'kept', faults } })));
  expect(body.querySelector('.notice summary')?.textContent).toContain('the last good ones are in use');
  expect(body.querySelector('.notice li')?.textContent).toBe('companies.json · kansai · facts.2: no such source');
});

const STATES: readonly (readonly [PageState, string, string])[] = [
  // state, its line, the button that helps
  [{ kind: 'not-article', reason: 'empty' }, 'No text on this page', 'Read again'],
  [{ kind: 'not-article', reason: 'no-article' }, 'No article found on this page', 'Read again'],
  [{ kind: 'not-article', reason: 'too-short' }, 'Too short for an article', 'Read again'],
  [{ kind: 'not-article', reason: 'too-long' }, 'Too long for an article', 'Read again'],
  [{ kind: 'unknown-language', lang: 'fr' }, 'Denchu does not read this language', 'Open the notes'],
  [{ kind: 'restricted', page: 'browser-page' }, 'Extensions cannot read this page', 'Open the notes'],
  [{ kind: 'restricted', page: 'store' }, 'Extensions cannot read this page', 'Open the notes'],
  [{ kind: 'restricted', page: 'pdf' }, 'Extensions cannot read PDF files', 'Open the notes'],
  [{ kind: 'restricted', page: 'file' }, 'Extensions cannot read files', 'Open the notes'],
  [{ kind: 'no-access' }, 'Denchu does not read this site unasked', 'Read this page'],
  [{ kind: 'stale' }, 'This page was open before Denchu was', 'Read this page'],
  [{ kind: 'off-site' }, 'Denchu is off on this site', 'Turn on'],
  [{ kind: 'off-page' }, 'Denchu is off on this page', 'Turn on'],
  [{ kind: 'failed', code: 'internal' }, 'Reading stopped', 'Read again'],
  [{ kind: 'failed', code: 'extension-updated' }, 'This page was open before Denchu was', 'Read again'],
];

it.each(STATES)('has one line, one sentence and a way on for %o', async (state, line, button) => {
  const { body, ...called } = await show(makeOverview(state));
  expect(body.querySelector('.msg h1')?.textContent).toBe(line);
  expect(body.querySelector('.msg p')?.textContent.length).toBeGreaterThan(20);
  await press(button);
  const calls = [called.onRun, called.onSwitchPage, called.onSwitchSite, called.places.notes];
  expect(calls.filter(({ mock }) => mock.calls.length === 1)).toHaveLength(1);
  expect(await findFaults()).toEqual([]);
});

it('offers to add a site only where it can be added', async () => {
  const { onSwitchSite } = await show(makeOverview({ kind: 'no-access' }, { siteCanBeAdded: true, siteOn: false }));
  await press('Add this site');
  expect(onSwitchSite).toHaveBeenCalledWith(true);
  const { body } = await show(makeOverview({ kind: 'no-access' }));
  expect(body.textContent).not.toContain('Add this site');
});

it('switches nothing where there is nothing to switch', async () => {
  const { body } = await show(makeOverview({ kind: 'restricted', page: 'store' }, { host: null }));
  expect(body.querySelector('[role="switch"]')).toBeNull();
});

it('shows its name before the first answer, then the tally waiting to be filled', async () => {
  const first = await show(null);
  expect(first.body.querySelector('.bar')?.textContent).toBe('Denchu');
  expect(first.body.querySelector('.tally')).toBeNull();
  const { body } = await show(makeOverview({ kind: 'reading' }));
  expect([...body.querySelectorAll('.tally b')].map(({ textContent }) => textContent)).toEqual([
    '–',
    '–',
    '–',
    '–',
    '–',
  ]);
  expect(body.querySelector('.tally button')).toBeNull();
});

it('is clean to axe with an article and with a note', async () => {
  await show(ARTICLE);
  expect(await findFaults()).toEqual([]);
  await press('kansai kansai（日）');
  await settle();
  expect(await findFaults()).toEqual([]);
});
