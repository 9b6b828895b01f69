import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { NotesPage, type NotesPlace } from '../../components/NotesPage';
import type { NoteTools } from '../../components/NoteView';
import type { Language } from '../../components/voice';
import { makeSearch } from '../../lib/notes';
import { toContents, toGlossary, toNoteView, toOrganisationMap, toSearchView } from '../../lib/views';
import { both, makeFact, makeNote, makeNotes, makeSource } from '../fakes/make-notes';
import { makeVoice } from '../fakes/make-voice';
import { control, findFaults, press, pressKey, render } from './render';

/** axe reads every element by every rule. */
vi.setConfig({ testTimeout: 30_000 });

const FACTS = Array.from({ length: 12 }, (_, at) =>
  makeFact(`f${at}`, { kind: 'figure', value: 1000 + at, unit: 'case', asOf: '2023', sources: ['a'], seen: at > 0 }),
);
const NOTES = makeNotes(
  [
    makeNote('kansai', {
      short: { en: 'Kansai Electric', ja: '関西電力' },
      facts: FACTS,
      relations: [{ type: 'parent', to: 'group' }],
    }),
    makeNote('group', { theme: 'reform', kind: 'event', short: both('Alpha') }),
    makeNote('zeta', { theme: 'reform', kind: 'event', short: both('Zeta') }),
  ],
  [makeSource('a')],
);
const DATED = makeNotes([
  makeNote('split', { kind: 'event', start: '2020-04-01', short: both('Unbundling of 2020') }),
  makeNote('firms', { kind: 'event', start: '2020-04-01', short: both('Unbundling, the firms', '分離、新会社') }),
  makeNote('gas', { kind: 'event', start: '2022-04-01', short: both('Gas unbundling') }),
  makeNote('wires', { kind: 'term', theme: 'grid', short: both('unbundling', '分離') }),
]);
const TIMELINE = { range: null, selected: null, note: null, onRange: vi.fn(), onSelect: vi.fn() };
const ok = <T,>(value: T) => ({ ok: true, value }) as const;

async function show(place: NotesPlace, notes: Language = 'en', inArticle: NoteTools['inArticle'] = null) {
  const open = vi.fn();
  const onSearch = vi.fn();
  const onCopy = vi.fn(async () => true);
  const onPrint = vi.fn();
  const onCopyStudyCard = vi.fn(async () => true);
  const onLanguage = vi.fn();
  const opener = { open, toHref: (id: string) => `#${id}` };
  const body = await render(
    <NotesPage
      place={place}
      timeline={TIMELINE}
      voice={makeVoice('en', notes)}
      opener={opener}
      onSearch={onSearch}
      toSearchHref={(query) => `#?q=${query}`}
      onCopy={onCopy}
      onPrint={onPrint}
      onCopyStudyCard={onCopyStudyCard}
      inArticle={inArticle}
      onLanguage={onLanguage}
    />,
  );
  return { body, open, onSearch, onCopy, onCopyStudyCard, onPrint, onLanguage };
}

const noteOf = (id: string, part: string | null = null): NotesPlace => {
  const note = NOTES.note(id);
  return {
    kind: 'note',
    id,
    part,
    answer: note === null ? { ok: false, code: 'unknown-note' } : ok(toNoteView(note, NOTES)),
  };
};

it('lists every note under its theme, the weightiest first', async () => {
  const { body } = await show({ kind: 'home', answer: ok(toContents(NOTES)) });
  expect([...body.querySelectorAll('.themes h2')].map(({ textContent }) => textContent)).toEqual([
    'Reform',
    'Utilities',
  ]);
  expect([...body.querySelectorAll('.names .mk')].map(({ textContent }) => textContent)).toEqual([
    'Alpha',
    'Zeta',
    'Kansai Electric',
  ]);
  expect(body.querySelector('.hero .sub')?.textContent).toBe('3 notes, kept to January 2026');
});

it('offers searches to try, and says in the field what can be asked', async () => {
  const { body } = await show({ kind: 'home', answer: ok(toContents(NOTES)) });
  expect(body.querySelector('.eg')?.textContent).toBe('Try Kansai Electric');
  expect(body.querySelector('.eg a')?.getAttribute('href')).toBe('#?q=Kansai Electric');
  expect((control('Search the notes') as HTMLInputElement).placeholder).toContain('Name, term, date or figure');
  await show(noteOf('kansai'));
  expect((control('Search the notes') as HTMLInputElement).placeholder).toBe('Search the notes');
});

it('names a theme in both languages, and the years of the timeline', async () => {
  const { body } = await show({ kind: 'home', answer: ok(toContents(NOTES)) });
  expect(body.querySelector('.cnt small')?.textContent).toBe('大手電力');
  expect(body.querySelector('.cnt small')?.getAttribute('lang')).toBe('ja');
});

it('gives each note an address and opens it in place', async () => {
  const { open } = await show({ kind: 'home', answer: ok(toContents(NOTES)) });
  expect(control('Alpha').getAttribute('href')).toBe('#group');
  await press('Alpha');
  expect(open).toHaveBeenCalledWith('group');
});

it('leaves a click with Control to the browser', async () => {
  const { open } = await show({ kind: 'home', answer: ok(toContents(NOTES)) });
  control('Alpha').dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
  expect(open).not.toHaveBeenCalled();
});

it('shows a note’s first statements and the rest when asked', async () => {
  const { body } = await show(noteOf('kansai'));
  expect(body.querySelectorAll('.fl > li:not(.later)')).toHaveLength(9);
  expect(body.querySelector('.fl .says')?.textContent).toBe('Statement f0: 1,000 cases not seen');
  expect(body.querySelector('.fl .mg')?.textContent).toContain('Publisher a, Title a');
  await press('3 more facts');
  expect(body.querySelectorAll('.fl > li:not(.later)')).toHaveLength(12);
  expect(body.querySelector('.rel')?.textContent).toBe('ParentAlpha');
});

it('reads a relation from the other side', async () => {
  const { body } = await show(noteOf('group'));
  expect(body.querySelector('.rel')?.textContent).toBe('SubsidiaryKansai Electric');
  expect(body.querySelector('.kind')?.textContent).toBe('Event');
});

it('searches as the reader types, and takes "/" for the field', async () => {
  const answer = makeSearch(NOTES).find('kansai');
  const { body, onSearch } = await show({
    kind: 'search',
    query: 'kansai',
    answer: ok(toSearchView('kansai', answer, NOTES)),
  });
  expect(body.querySelector('.res h2 a')?.textContent).toBe('Kansai Electric');
  expect(body.querySelector('.res h2 mark')?.textContent).toBe('Kansai');
  expect(await pressKey('/')).toBe(false);
  const field = document.activeElement as HTMLInputElement;
  expect(field.value).toBe('kansai');
  expect(await pressKey('/')).toBe(true);
  field.value = 'kansai 2023';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(onSearch).toHaveBeenCalledWith('kansai 2023');
});

it('says what was searched where nothing is found', async () => {
  const found = toSearchView('qqqq', makeSearch(NOTES).find('qqqq'), NOTES);
  const { body } = await show({ kind: 'search', query: 'qqqq', answer: ok(found) });
  expect(body.querySelector('h1')?.textContent).toBe('“qqqq”');
  expect(body.querySelector('.qh [role="status"]')?.textContent).toBe('no note');
  expect(body.querySelector('.side')).toBeNull();
  expect(body.textContent).toContain('in English and Japanese');
});

it('says so for a link that leads nowhere, and leads home', async () => {
  const { body } = await show(noteOf('nobody'));
  expect(body.querySelector('h1')?.textContent).toBe('There is no such note');
  expect(control('All notes').getAttribute('href')).toBe('notes.html#');
});

it('marks the statement that the address names, though it is not among the first', async () => {
  const { body } = await show(noteOf('kansai', 'f11'));
  expect(body.querySelector('.marked')?.id).toBe('kansai/f11');
  expect(body.querySelectorAll('.fl > li.later')).toHaveLength(0);
  expect(body.querySelector('.missing')).toBeNull();
});

it('says so where the address names a statement that is gone', async () => {
  const { body } = await show(noteOf('kansai', 'f99'));
  expect(body.querySelector('.missing')?.textContent).toContain('does not have');
});

it('tells what else began on the day of an event', async () => {
  const note = DATED.note('split');
  const answer = note === null ? null : ok(toNoteView(note, DATED));
  const { body } = await show({ kind: 'note', id: 'split', part: null, answer });
  expect(body.querySelector('.rel')?.textContent).toBe('Same dayUnbundling, the firms');
  expect(await findFaults()).toEqual([]);
});

it('marks the section that is being read', async () => {
  const { body } = await show(noteOf('kansai'));
  const current = [...body.querySelectorAll('.toc [aria-current]')].map(({ textContent }) => textContent);
  expect(current).toEqual(['Facts']);
});

it('keeps a chart’s address apart from that of a statement with the same id', async () => {
  const points = ['2020', '2021', '2022'].map((asOf, at) => ({ asOf, value: at + 1 }));
  const notes = makeNotes([
    makeNote('jepx', {
      facts: [makeFact('members')],
      series: [{ id: 'members', label: both('Members'), unit: 'company', points, sources: [], seen: true }],
    }),
  ]);
  const note = notes.note('jepx');
  const answer = note === null ? null : ok(toNoteView(note, notes));
  const { body } = await show({ kind: 'note', id: 'jepx', part: 'chart-members', answer });
  expect(body.querySelectorAll('[id="jepx/members"]')).toHaveLength(1);
  expect(document.getElementById('jepx/chart-members')?.textContent).toContain('Members');
  expect(body.querySelector('.missing')).toBeNull();
});

it('copies the address of a statement and of the note', async () => {
  const { body, onCopy } = await show(noteOf('kansai'));
  body.querySelector<HTMLElement>('.fl .at')?.click();
  expect(onCopy).toHaveBeenCalledWith('#kansai/f0');
  await press('Copy the address');
  expect(onCopy).toHaveBeenCalledWith('#kansai');
});

it('copies a note with its numbered sources', async () => {
  const { onCopy } = await show(noteOf('kansai'));
  await press('Copy with sources');
  const [text] = onCopy.mock.calls.at(-1) as unknown as [string];
  expect(text).toContain('2023: Statement f1: 1,001 cases [1]');
  expect(text).toContain('[1] Publisher a, Title a, 18 Apr 2023. https://example.org/a');
});

it('walks the results with the arrows and comes back into the field', async () => {
  const found = toSearchView('statement', makeSearch(NOTES).find('role'), NOTES);
  const { body } = await show({ kind: 'search', query: 'role', answer: ok(found) });
  await pressKey('/');
  const links = [...body.querySelectorAll('.res h2 a')];
  await pressKey('ArrowDown');
  expect(document.activeElement).toBe(links[0]);
  await pressKey('ArrowDown');
  expect(document.activeElement).toBe(links[1]);
  await pressKey('ArrowUp');
  await pressKey('ArrowUp');
  expect(document.activeElement?.tagName).toBe('INPUT');
});

it('narrows the results to a kind', async () => {
  const found = toSearchView('role', makeSearch(NOTES).find('role'), NOTES);
  const { body } = await show({ kind: 'search', query: 'role', answer: ok(found) });
  await press('Companies1');
  expect(body.querySelectorAll('.res li')).toHaveLength(1);
});

const searchIn = (query: string): NotesPlace => {
  const found = toSearchView(query, makeSearch(DATED).find(query), DATED);
  return { kind: 'search', query, answer: ok(found) };
};

it('tells the day that results share, and what each is', async () => {
  const { body, open } = await show(searchIn('unbundling'));
  expect(body.querySelector('.qh')?.textContent).toBe('“unbundling”4 notes; also searched as 分離');
  expect(body.querySelector('.side p')?.textContent).toBe('1 April 2020 has 2 notes.');
  expect([...body.querySelectorAll('.side .names a')].map(({ textContent }) => textContent).sort()).toEqual([
    'Unbundling of 2020',
    'Unbundling, the firms',
  ]);
  body.querySelector<HTMLElement>('.side .names a[href="#firms"]')?.click();
  expect(open).toHaveBeenCalledWith('firms');
  expect([...body.querySelectorAll('.res .m')].map(({ textContent }) => textContent).sort()).toEqual([
    'Event, 1 Apr 2020',
    'Event, 1 Apr 2020',
    'Event, 1 Apr 2022',
    'Term, Grid',
  ]);
  expect(await findFaults()).toEqual([]);
});

it('gives the value of a statement that answers', async () => {
  const fact = makeFact('start', {
    kind: 'date',
    value: '2020-04-01',
    statement: both('Splitting of wires set for', '分社の日'),
    sources: ['a'],
  });
  const notes = makeNotes([makeNote('wires', { facts: [fact] })], [makeSource('a')]);
  const found = toSearchView('splitting', makeSearch(notes).find('splitting'), notes);
  const { body } = await show({ kind: 'search', query: 'splitting', answer: ok(found) });
  expect(body.querySelector('.sn')?.textContent).toBe('Splitting of wires set for: 1 April 2020');
});

it('tells of no day where results share none', async () => {
  const { body } = await show(searchIn('gas'));
  expect([...body.querySelectorAll('.side h2')].map(({ textContent }) => textContent)).toEqual(['Keys']);
});

it('explains an address that is none', async () => {
  const { body } = await show({ kind: 'unknown', address: 'A/b/c' });
  expect(body.querySelector('h1')?.textContent).toBe('There is no such page');
});

it('asks for the other language of the notes', async () => {
  const { onLanguage } = await show({ kind: 'home', answer: ok(toContents(NOTES)) });
  await press('日本語');
  expect(onLanguage).toHaveBeenCalledWith('ja');
});

const ORGANISATIONS = makeNotes([
  makeNote('meti', { kind: 'ministry', theme: 'authorities', relations: [{ type: 'regulates', to: 'kansai' }] }),
  makeNote('kansai'),
  makeNote('kansai-grid', { relations: [{ type: 'parent', to: 'kansai' }] }),
  makeNote('exchange', { theme: 'markets', relations: [{ type: 'regulates', to: 'kansai' }] }),
]);

it('draws the map with one stop for the tab key and arrows between the boxes', async () => {
  const { body } = await show({ kind: 'map', id: null, answer: ok(toOrganisationMap(ORGANISATIONS)) });
  const stops = [...body.querySelectorAll<HTMLElement>('.map .box[tabindex="0"]')];
  expect(stops.map(({ textContent }) => textContent)).toEqual(['meti']);
  stops[0]?.focus();
  for (const [key, name] of [
    ['ArrowRight', 'kansai'],
    ['ArrowDown', 'kansai-grid'],
    ['ArrowRight', 'exchange'],
    ['ArrowLeft', 'kansai'],
  ] as const) {
    await pressKey(key);
    expect(document.activeElement?.textContent).toBe(name);
  }
  expect(body.querySelector('.as-list')?.textContent).toContain('Regulated by: meti');
  expect(await findFaults()).toEqual([]);
});

it('shows what is around one organisation, and says where the map does not have it', async () => {
  const map = ok(toOrganisationMap(ORGANISATIONS));
  const { body } = await show({ kind: 'map', id: 'kansai-grid', answer: map });
  expect([...body.querySelectorAll('.map .box')].map(({ textContent }) => textContent)).toEqual([
    'kansai',
    'kansai-grid',
  ]);
  expect(control('Open the note').getAttribute('href')).toBe('#kansai-grid');
  await show({ kind: 'map', id: 'zeta', answer: map });
  expect(document.querySelector('.missing')).not.toBeNull();
});

const WORDS = makeNotes([
  makeNote('fit', { kind: 'term', theme: 'tariffs', short: both('feed-in tariff', '固定価格買取制度') }),
  makeNote('gate', { kind: 'term', theme: 'markets', short: both('gate closure', 'ゲートクローズ') }),
]);

it('lists the glossary by letter, filters it, and sorts by the notes’ language', async () => {
  const place: NotesPlace = { kind: 'glossary', answer: ok(toGlossary(WORDS)) };
  const { body } = await show(place);
  expect([...body.querySelectorAll('.letter h2')].map(({ textContent }) => textContent)).toEqual(['F', 'G']);
  expect(await findFaults()).toEqual([]);
  const filter = control('Filter the glossary') as HTMLInputElement;
  filter.value = 'ゲート';
  await act(() => void filter.dispatchEvent(new Event('input', { bubbles: true })));
  expect([...body.querySelectorAll('.letter dt a')].map(({ textContent }) => textContent)).toEqual(['gate closure']);
  await show(place, 'ja');
  expect(document.querySelector('.letter h2')?.textContent).toBe('か');
});

it.each(['home', 'search'] as const)('is clean to axe on the %s', async (kind) => {
  const found = toSearchView('role', makeSearch(NOTES).find('role'), NOTES);
  await show(kind === 'home' ? { kind, answer: ok(toContents(NOTES)) } : { kind, query: 'role', answer: ok(found) });
  expect(await findFaults()).toEqual([]);
});

it.each(['kansai', 'group', 'nobody'])('is clean to axe on the note %s', async (id) => {
  await show(noteOf(id));
  expect(await findFaults()).toEqual([]);
});

it('leads from a note back to the words of the article that is being read', async () => {
  const onGoTo = vi.fn();
  const places = [
    { kind: 'term', words: 'Retail choice', start: 12, mentions: 1 },
    { kind: 'date', words: 'April 2016', start: 40, mentions: 2 },
  ] as const;
  const { body } = await show(noteOf('zeta'), 'en', { found: { tabId: 3, lang: 'en', places }, onGoTo });
  const section = body.querySelector('.reading');
  expect(section?.textContent).toContain('In the article you are reading');
  const [, date] = section?.querySelectorAll('button') ?? [];
  expect(date?.querySelector('.mk')?.getAttribute('data-kind')).toBe('date');
  date?.click();
  expect(onGoTo).toHaveBeenCalledWith(40);
});

it('copies a note as a study card', async () => {
  const { body, onCopyStudyCard } = await show(noteOf('zeta'));
  await press('Copy as a study card');
  expect(onCopyStudyCard).toHaveBeenCalledWith('zeta');
  expect(body.querySelector('.tools')?.textContent).toContain('Copied');
});
