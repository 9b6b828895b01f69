import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '../../components/Welcome';
import type { Mark } from '../../lib/protocol';
import { makeCard } from '../fakes/make-card';
import { makeVoice } from '../fakes/make-voice';
import { control, findFaults, press, pressKey, render } from './render';

const voice = makeVoice();
const TEXT = voice.t('welcome.sample');

function markOf(words: string, type: Mark['type']): Mark {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, type, entityId: words, doubt: false };
}

const MARKS = [markOf('The industry ministry', 'ministry'), markOf('business improvement orders', 'term')];
const CARDS = MARKS.map(({ type, entityId }) => makeCard({ kind: type, entityId, text: entityId }));

async function show(props: Partial<WelcomeProps> = {}) {
  const all: WelcomeProps = {
    reading: { marks: MARKS, cards: CARDS },
    hasFailed: false,
    voice,
    opensOnHover: true,
    onOpenNote: vi.fn(),
    onCopy: async () => true,
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
    ...props,
  };
  return { body: await render(<Welcome {...all} />), props: all };
}

const expanded = (): readonly string[] =>
  [...document.querySelectorAll('.sentence [aria-expanded="true"]')].map(({ textContent }) => textContent);

const markNamed = (words: string): HTMLElement => control(words, '.sentence [role="button"]');

it('shows the sample whole, with the card of its term open', async () => {
  const { body } = await show();
  expect(body.querySelector('.sentence')?.textContent).toBe(TEXT);
  expect(expanded()).toEqual(['business improvement orders']);
});

it('opens another card by click, and closes it with Escape', async () => {
  const { body } = await show();
  await act(() => markNamed('The industry ministry').click());
  expect(expanded()).toEqual(['The industry ministry']);
  await pressKey('Escape');
  expect(body.querySelector('.card')).toBeNull();
});

it.each(['Enter', ' '])('opens a card by the key "%s", with the focus in it', async (key) => {
  const { body } = await show();
  const mark = markNamed('The industry ministry');
  mark.focus();
  expect(await pressKey(key)).toBe(false);
  await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
  expect(expanded()).toEqual(['The industry ministry']);
  expect(document.activeElement).toBe(body.querySelector('.card'));
  await pressKey('Escape');
  expect(document.activeElement).toBe(mark);
});

it('shows the text before it is read, and where it could not be', async () => {
  const { body } = await show({ reading: null, hasFailed: true });
  expect(body.querySelector('.sentence')?.textContent).toBe(TEXT);
  expect(body.querySelector('[role="status"]')?.textContent).toContain('did not answer');
});

it('leads to the panel and the options', async () => {
  const { props } = await show();
  await press('Open panel');
  await press('Open the options');
  expect(props.onOpenPanel).toHaveBeenCalledOnce();
  expect(props.onOpenOptions).toHaveBeenCalledOnce();
});

it('is clean to axe', async () => {
  await show();
  expect(await findFaults()).toEqual([]);
});
