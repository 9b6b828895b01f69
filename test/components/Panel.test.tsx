import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/Panel';
import type { PageOutline, PageOverview, PageState } from '../../lib/protocol';
import { type CheckLine, type MentionLine, toNoteView, toSearchView } from '../../lib/views';
import { makeNote, makeNotes } from '../fakes/make-notes';
import { makeAnnotated, makeOverview, makeRow } from '../fakes/make-page';
import { makeVoice } from '../fakes/make-voice';
import { control, findFaults, press, pressKey, render } from './render';

const NOTES = makeNotes([
  makeNote('kansai', { relations: [{ type: 'see-also', to: 'meti' }] }),
  makeNote('meti', { kind: 'ministry' }),
  makeNote('wall', { kind: 'term' }),
]);

const ROWS = [
  makeRow('kansai', { count: 2, starts: [4, 40], detail: { en: 'a utility', ja: '電力会社' } }),
  makeRow('meti', { kind: 'ministry', starts: [20], name: { en: 'METI', ja: '経産省' } }),
  makeRow('monday', {
    kind: 'date',
    note: null,
    name: { en: '17 April 2023', ja: '2023年4月17日' },
    detail: { en: 'year implied', ja: '年は推定' },
    starts: [60],
  }),
];

const line = (entityId: string, start: number, text: string, doubt = false): MentionLine => ({
  entityId,
  start,
  before: 'Before ',
  text,
  after: ' after.',
  doubt,
});

const LINES = [
  line('kansai', 4, 'Kansai Electric'),
  line('meti', 20, 'the ministry'),
  line('kansai', 40, 'Kansai Co.'),
  line('monday', 60, 'Monday'),
];

const makeOutline = (members: Partial<PageOutline> = {}): PageOutline => ({
  articleId: 'a1',
  lines: LINES,
  checks: [],
  next: [{ id: 'wall', kind: 'term', name: { en: 'wall', ja: '壁' }, role: { en: 'a wall', ja: '壁のこと' } }],
  ...members,
});

const check = (verdict: CheckLine['verdict'], article: string): CheckLine => ({
  kind: 'fact',
  verdict,
  reason: null,
  article,
  claim: `${article} as claimed`,
  expected: { en: '1 April 2020', ja: '2020年4月1日' },
  subject: null,
  sources: [],
});

const ARTICLE = makeOverview(makeAnnotated(ROWS));

const handlers = () => ({
  readNote: vi.fn(async (id: string) => {
    const note = NOTES.note(id);
    return note === null
      ? ({ ok: false, code: 'unknown-note' } as const)
      : ({ ok: true, value: toNoteView(note, NOTES) } as const);
  }),
  search: vi.fn(
    async (query: string) =>
      ({ ok: true, value: toSearchView(query, { hits: [], alsoSearchedAs: [] }, NOTES) }) as const,
  ),
  onTab: vi.fn(),
  onOpenPage: vi.fn(),
  onOpenNotes: vi.fn(),
  onExport: vi.fn(async () => true),
  onGoTo: vi.fn(),
  onStep: vi.fn(),
  onSwitchPage: vi.fn(),
  onSwitchSite: vi.fn(),
  onRun: vi.fn(),
});

async function show(members: Partial<PanelProps> = {}) {
  const called = handlers();
  const props: PanelProps = {
    overview: ARTICLE,
    outline: makeOutline(),
    timeline: null,
    place: null,
    tab: 'entities',
    isRefused: false,
    voice: VOICE,
    toHref: (id) => `notes.html#${id}`,
    ...called,
    ...members,
  };
  const body = await render(<Panel {...props} />);
  const again = (changed: Partial<PanelProps>) => render(<Panel {...props} {...changed} />);
  return { body, again, ...called };
}

const VOICE = makeVoice();
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
const textsOf = (body: HTMLElement, selector: string) =>
  [...body.querySelectorAll(selector)].map((found) => found.textContent);
const nameOf = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('.nm')].find((name) => name.textContent.startsWith(text));
const unfold = (text: string) => act(() => nameOf(text)?.click());
const choose = (at: number) => act(() => document.querySelectorAll<HTMLElement>('.seg input')[at]?.click());

async function type(field: string, words: string) {
  await act(() => {
    const input = control(field, 'input') as HTMLInputElement;
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

it('names the article, and three tabs of which one is a stop of the keyboard', async () => {
  const { body } = await show();
  expect(body.querySelector('h1')?.textContent).toBe('Five power companies told to wall off data');
  expect(body.querySelector('.pt + p')?.textContent).toBe('The Sample Gazette · 18 April 2023');
  expect(textsOf(body, '[role=tab]')).toEqual(['Entities', 'Timeline', 'Notes']);
  expect([...body.querySelectorAll<HTMLElement>('[role=tab]')].map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
});

it('moves between tabs by arrows, Home and End, round the ends', async () => {
  const { onTab } = await show();
  document.querySelector<HTMLElement>('[role=tab]')?.focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home']) {
    document.querySelector<HTMLElement>('[role=tab]')?.focus();
    expect(await pressKey(key)).toBe(false);
  }
  expect(onTab.mock.calls).toEqual([['timeline'], ['notes'], ['notes'], ['entities']]);
  expect(await pressKey('x')).toBe(true);
});

it('unfolds an entity to what it is and its lines, and a line leads to its place', async () => {
  const { body, onGoTo } = await show();
  await unfold('kansai');
  expect(nameOf('kansai')?.getAttribute('aria-expanded')).toBe('true');
  expect(body.querySelector('.what')?.textContent).toContain('a utility');
  expect(textsOf(body, '.kwic button')).toEqual(['Before Kansai Electric after.', 'Before Kansai Co. after.']);
  await press('Before Kansai Co. after.');
  expect(onGoTo).toHaveBeenCalledWith(40);
  await unfold('kansai');
  expect(body.querySelector('.kwic')).toBeNull();
});

it('lists every mention in order with its kind, name and what it is', async () => {
  const { body, onGoTo } = await show();
  await choose(1);
  expect(textsOf(body, '.mentions .words')).toEqual(['Kansai Electric', 'the ministry', 'Kansai Co.', 'Monday']);
  expect(textsOf(body, '.mentions small').at(1)).toBe('AuthorityMETI');
  expect(textsOf(body, '.mentions small').at(3)).toBe('Date17 April 2023year implied');
  await act(() => body.querySelectorAll<HTMLElement>('.mentions button')[1]?.click());
  expect(onGoTo).toHaveBeenCalledWith(20);
});

it.each([
  ['経産', ['METI']],
  ['authority', ['METI']],
  ['ＭＥＴＩ', ['METI']],
  ['the ministry', ['METI']],
  ['kansai util', ['kansai']],
  ['implied', ['17 April 2023']],
  ['nobody', []],
])('filters by names in both languages, kinds and the article’s words: %s', async (query, names) => {
  const { body } = await show();
  await press('Find');
  await type('Find', query);
  expect(textsOf(body, '.nm > span:first-child')).toEqual(names);
  expect(body.querySelector('.found')?.textContent).toContain(`“${query}”`);
});

it('closes the filter with Escape and gives the focus back', async () => {
  const { body } = await show();
  await press('Find');
  expect(document.activeElement?.tagName).toBe('INPUT');
  await type('Find', 'meti');
  expect(await pressKey('Escape')).toBe(false);
  expect(textsOf(body, '.nm')).toHaveLength(3);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Find');
});

it('says where the reader is, in the foot and in the list, and moves no focus', async () => {
  const { body, again } = await show();
  expect(body.querySelector('.pbot')?.textContent).toBe('4 mentions');
  control('Find').focus();
  await again({ place: 1 });
  expect(body.querySelector('.pbot')?.textContent).toBe('the ministry2 of 4');
  expect([...body.querySelectorAll('[aria-current]')]).toEqual([nameOf('METI')]);
  await unfold('METI');
  expect(textsOf(body, '[aria-current]')).toEqual(['Before the ministry after.']);
  expect(document.activeElement).toBe(control('Find'));
});

it('follows the reader down the list in order, but leaves the list to whoever moves in it', async () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  const { body, again } = await show();
  await choose(1);
  await again({ place: 2 });
  expect(scroll).toHaveBeenCalledTimes(1);
  body.querySelector('.mentions')?.dispatchEvent(new Event('wheel', { bubbles: true }));
  await again({ place: 3 });
  expect(scroll).toHaveBeenCalledTimes(1);
  expect(textsOf(body, '[aria-current] .words')).toEqual(['Monday']);
  scroll.mockRestore();
});

it('steps to the previous and next mark', async () => {
  const { onStep } = await show();
  await press('Previous mark');
  await press('Next mark');
  expect(onStep.mock.calls).toEqual([[-1], [1]]);
});

it('has no tab of checks where nothing was compared, and shows the first instead of it', async () => {
  const { body } = await show({ tab: 'checks' });
  expect(control('Entities', '[role=tab]').getAttribute('aria-selected')).toBe('true');
  expect(textsOf(body, '[role=tabpanel]:not([hidden]) .kind')).toContain('Companies');
});

it('copies the list with its sources, and says whether it did', async () => {
  const { body, onExport } = await show();
  await press('Copy the list with its sources');
  await settle();
  expect(onExport).toHaveBeenCalledWith('copy', 'story');
  expect(body.querySelector('.found')?.textContent).toBe('List copied with its sources');
  onExport.mockResolvedValue(false);
  await press('Copy the list with its sources');
  await settle();
  expect(body.querySelector('.found')?.textContent).toContain('Nothing was exported');
});

it('puts doubts first, counts them on the tab, and then what agrees', async () => {
  const placed = (start: number, found: CheckLine) => ({ start, before: 'In ', after: ' it was.', check: found });
  const checks = [placed(60, check('agrees', 'Monday')), placed(4, check('differs', 'April 2019'))];
  const { body, onGoTo } = await show({ tab: 'checks', outline: makeOutline({ checks }) });
  expect(control('Checks 1', '[role=tab]').getAttribute('aria-selected')).toBe('true');
  expect(body.querySelector('.q')?.textContent).toBe('In April 2019 it was.');
  expect(textsOf(body, '.cl button')).toEqual(['Monday1 April 2020']);
  await press('Show in the page');
  expect(onGoTo).toHaveBeenCalledWith(4);
  expect(await findFaults()).toEqual([]);
});

it('says how many statements agree where there is nothing to doubt', async () => {
  const checks = [{ start: 60, before: '', after: '', check: check('agrees', 'Monday') }];
  const { body } = await show({ tab: 'checks', outline: makeOutline({ checks }) });
  expect(body.querySelector('.empty')?.textContent).toContain('Nothing to doubt1 statement agrees');
});

it('lists the notes behind the article and what to read next', async () => {
  const { body } = await show({ tab: 'notes' });
  expect(textsOf(body, '#panel-notes h2')).toEqual(['Behind this article', 'Next to read']);
  expect(textsOf(body, '.nl a')).toEqual(['kansai', 'METI', 'wall']);
});

it('searches all notes, and says when there is none', async () => {
  const { body, search } = await show({ tab: 'notes' });
  await type('Search the notes', 'perovskite');
  expect(search).toHaveBeenCalledWith('perovskite');
  expect(body.querySelector('#panel-notes .empty')?.textContent).toContain('No note for “perovskite”');
});

it('opens a note in place and comes back with the focus, by Escape', async () => {
  const { body, onOpenPage } = await show({ tab: 'notes' });
  control('kansai').focus();
  await press('kansai');
  await settle();
  expect(body.querySelector('.note h1')?.textContent).toBe('kansai name');
  expect(body.querySelector<HTMLElement>('.sheet')?.hidden).toBe(true);
  await press('Full note');
  expect(onOpenPage).toHaveBeenCalledWith('kansai');
  expect(await pressKey('Escape')).toBe(false);
  expect(document.activeElement?.textContent).toBe('kansai');
});

it('keeps what is unfolded and typed when another tab is looked at', async () => {
  const { body, again } = await show();
  await unfold('kansai');
  await again({ tab: 'notes' });
  expect(body.querySelector<HTMLElement>('#panel-entities')?.hidden).toBe(true);
  await again({ tab: 'entities' });
  expect(body.querySelectorAll('.kwic button')).toHaveLength(2);
});

it('unfolds the switches of page and site', async () => {
  const { onSwitchPage, onSwitchSite, onRun, onOpenNotes } = await show();
  await press('More');
  await press('Marks on this page');
  await press('Read gazette.example unasked');
  await press('Read again');
  await press('Open the notes');
  expect([onSwitchPage, onSwitchSite].map(({ mock }) => mock.calls)).toEqual([[[false]], [[false]]]);
  expect([onRun, onOpenNotes].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

const STATES: readonly (readonly [PageState, string, string])[] = [
  // state, its line, the button that helps
  [{ kind: 'not-article', reason: 'no-article' }, 'No article found on this page', 'Read again'],
  [{ kind: 'unknown-language', lang: 'fr' }, 'Denchu does not read this language', 'Open the notes'],
  [{ kind: 'restricted', page: 'pdf' }, 'Extensions cannot read PDF files', 'Open the notes'],
  [{ kind: 'no-access' }, 'Denchu does not read this site unasked', 'Read this page'],
  [{ kind: 'stale' }, 'This page was open before Denchu was', 'Read this page'],
  [{ kind: 'off-site' }, 'Denchu is off on this site', 'Turn on'],
  [{ kind: 'off-page' }, 'Denchu is off on this page', 'Turn on'],
  [{ kind: 'failed', code: 'internal' }, 'Reading stopped', 'Read again'],
];

it.each(STATES)('has the popup’s words, a way on, and the notes all the same for %o', async (state, title, button) => {
  const { body, ...called } = await show({ overview: makeOverview(state), outline: null });
  expect(body.querySelector('.msg h1')?.textContent).toBe(title);
  await press(button);
  const calls = [called.onRun, called.onSwitchPage, called.onSwitchSite, called.onOpenNotes];
  expect(calls.filter(({ mock }) => mock.calls.length === 1)).toHaveLength(1);
  expect(control('Search the notes', 'input')).toBeTruthy();
  expect(await findFaults()).toEqual([]);
});

it('says how the browser lets it into a page where it refused', async () => {
  const { body } = await show({ overview: makeOverview({ kind: 'no-access' }), isRefused: true });
  expect(body.querySelector('.refused')?.textContent).toContain('toolbar button');
});

it.each<[string, PageOverview | null]>([
  ['before the first answer', null],
  ['while the page is read', makeOverview({ kind: 'reading' })],
])('shows no list %s', async (_, overview) => {
  const { body } = await show({ overview, outline: null });
  expect(body.querySelector('[role=tab]')).toBeNull();
});

it('names a fault of the notes, and an article without marks', async () => {
  const faults = [{ file: 'companies.json', id: 'kansai', field: 'facts.2', message: 'no such source' }];
  const page = makeAnnotated([], { pack: { kind: 'kept', faults } });
  const { body } = await show({ overview: makeOverview(page), outline: makeOutline({ lines: [] }) });
  expect(body.querySelector('.notice li')?.textContent).toContain('companies.json');
  expect(body.querySelector('.empty')?.textContent).toContain('Nothing marked');
});

it('speaks Japanese of a Japanese page', async () => {
  const { body } = await show({ voice: makeVoice('ja'), place: 1 });
  expect(textsOf(body, '[role=tab]')).toEqual(['語句', '年表', '注釈']);
  expect(body.querySelector('.pbot')?.textContent).toBe('the ministry2 / 4');
});

it('is clean to axe, by kind, in order, and with the notes', async () => {
  const { again } = await show({ place: 1 });
  await unfold('kansai');
  expect(await findFaults()).toEqual([]);
  await choose(1);
  expect(await findFaults()).toEqual([]);
  await again({ tab: 'notes' });
  expect(await findFaults()).toEqual([]);
});
