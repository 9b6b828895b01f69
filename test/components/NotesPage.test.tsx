import { expect, it, vi } from 'vitest';
import { NotesPage, type NotesPlace } from '../../components/NotesPage';
import { makeSearch } from '../../lib/notes';
import { toContents, toNoteView, toSearchView } from '../../lib/views';
import { both, makeFact, makeNote, makeNotes, makeSource } from '../fakes/make-notes';
import { makeVoice } from '../fakes/make-voice';
import { control, findFaults, press, pressKey, render } from './render';

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
const TIMELINE = { range: null, selected: null, note: null, onRange: vi.fn(), onSelect: vi.fn() };
const ok = <T,>(value: T) => ({ ok: true, value }) as const;

async function show(place: NotesPlace) {
  const open = vi.fn();
  const onSearch = vi.fn();
  const opener = { open, toHref: (id: string) => `#${id}` };
  const body = await render(
    <NotesPage
      place={place}
      timeline={TIMELINE}
      voice={makeVoice()}
      opener={opener}
      homeHref="notes.html"
      onSearch={onSearch}
    />,
  );
  return { body, open, onSearch };
}

const noteOf = (id: string): NotesPlace => {
  const note = NOTES.note(id);
  return {
    kind: 'note',
    id,
    answer: note === null ? { ok: false, code: 'unknown-note' } : ok(toNoteView(note, NOTES)),
  };
};

it('lists every note under its theme, in order of its name', async () => {
  const { body } = await show({ kind: 'home', answer: ok(toContents(NOTES)) });
  expect([...body.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Reform', 'Utilities']);
  expect([...body.querySelectorAll('.names .mk')].map(({ textContent }) => textContent)).toEqual([
    'Alpha',
    'Zeta',
    'Kansai Electric',
  ]);
  expect(body.querySelector('.hero .sub')?.textContent).toBe('3 notes, kept to January 2026');
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
  expect(body.querySelectorAll('.fl > li')).toHaveLength(9);
  expect(body.querySelector('.fl .says')?.textContent).toBe('Statement f0: 1,000 cases not seen');
  expect(body.querySelector('.fl .mg')?.textContent).toContain('Publisher a, Title a');
  await press('3 more facts');
  expect(body.querySelectorAll('.fl > li')).toHaveLength(12);
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
  expect(body.querySelector('.names .mk')?.textContent).toBe('Kansai Electric');
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
  expect(body.querySelector('h1')?.textContent).toBe('No note for “qqqq”');
  expect(body.textContent).toContain('in English and Japanese');
});

it('says so for a link that leads nowhere, and leads home', async () => {
  const { body } = await show(noteOf('nobody'));
  expect(body.querySelector('h1')?.textContent).toBe('There is no such note');
  expect(control('All notes').getAttribute('href')).toBe('notes.html');
});

it.each(['kansai', 'group', 'nobody'])('is clean to axe on the note %s', async (id) => {
  await show(noteOf(id));
  expect(await findFaults()).toEqual([]);
});
