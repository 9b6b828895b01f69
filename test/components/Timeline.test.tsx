import { act } from 'preact/test-utils';
import { beforeAll, expect, it, vi } from 'vitest';
import { Timeline, type TimelineProps } from '../../components/Timeline';
import type { TimelineView } from '../../lib/views';
import { makeVoice } from '../fakes/make-voice';
import { control, findFaults, press, pressKey, render } from './render';
import { makeArticleDate, makeEventNote, makeTimelineArticle, makeView } from './timeline/make-view';

/** Nothing is laid out here, so nothing changes its size. */
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeAll(() => {
  globalThis.ResizeObserver = StillObserver;
});

const NOTES = [
  makeEventNote('monopolies', '1951-05-01', { end: '2016-03-31', lane: 'law' }),
  makeEventNote('opening', '2016-04-01'),
  makeEventNote('cap', '2023'),
  makeEventNote('orders', '2023-04-17', { kind: 'case' }),
];
const DATES = [
  makeArticleDate('2019-04', { verdict: 'differs', about: { en: 'Unbundling', ja: '法的分離' } }),
  makeArticleDate('2023-04-17', { events: ['orders'], verdict: 'agrees', mentions: 2, start: 40 }),
];
const VIEW = makeView(NOTES, makeTimelineArticle(DATES));

async function show(members: Partial<TimelineProps> = {}) {
  const open = vi.fn();
  const opener = { open, toHref: (id: string) => `#${id}` };
  const body = await render(<Timeline view={VIEW} layout="wide" voice={makeVoice()} opener={opener} {...members} />);
  return { body, open };
}

const focused = (): string | undefined => (document.activeElement as SVGAElement | null)?.dataset.id;

async function focusOn(id: string): Promise<void> {
  const link = [...document.querySelectorAll<SVGAElement>('.event')].find(({ dataset }) => dataset.id === id);
  await act(() => link?.focus());
}

it('waits, and says so where there is nothing', async () => {
  expect((await show({ view: null })).body.textContent).toBe('Looking in the notes');
  const empty: TimelineView = { ...makeView([]), article: null };
  expect((await show({ view: empty })).body.textContent).toContain('hold none');
});

it('draws every event as a link with its date and lane, in one stop of the Tab key', async () => {
  const { body } = await show();
  expect([...body.querySelectorAll('.event')].map((link) => link.getAttribute('aria-label'))).toEqual([
    'Monopolies, 1 May 1951 to 31 March 2016, Law and policy',
    'Opening, 1 April 2016, Opening',
    'Cap, 2023, Opening',
    'Orders, 17 April 2023, Cases',
  ]);
  expect(body.querySelectorAll('.event[tabindex="0"]')).toHaveLength(1);
  expect(body.querySelectorAll('.event[href="#opening"]')).toHaveLength(1);
});

it('leads from event to event and from lane to lane', async () => {
  await show();
  await focusOn('monopolies');
  for (const [key, id] of [
    ['ArrowRight', 'opening'],
    ['End', 'orders'],
    ['ArrowUp', 'cap'],
    ['ArrowLeft', 'opening'],
    ['ArrowUp', 'monopolies'],
    ['ArrowUp', 'monopolies'],
    ['Home', 'monopolies'],
  ] as const) {
    expect(await pressKey(key)).toBe(false);
    expect(focused()).toBe(id);
  }
});

it('brings in what lies beyond what is in view', async () => {
  await show({ range: { first: '2023-01-01', last: '2023-12-31' } });
  await focusOn('cap');
  await pressKey('ArrowLeft');
  expect(focused()).toBe('opening');
});

it('leaves the browser its own keys', async () => {
  await show();
  await focusOn('opening');
  expect(await pressKey('Tab')).toBe(true);
  expect(await pressKey('PageDown')).toBe(true);
});

it('tells the range once the reader has settled', async () => {
  vi.useFakeTimers();
  const onRange = vi.fn();
  const { body } = await show({ onRange });
  await press('Since 2020');
  expect(onRange).not.toHaveBeenCalled();
  await act(() => void vi.advanceTimersByTime(300));
  expect(onRange).toHaveBeenCalledExactlyOnceWith({ first: '2020-01-01', last: '2026-12-31' });
  expect(body.querySelectorAll('.event')).toHaveLength(2);
  await press('All years');
  await act(() => void vi.advanceTimersByTime(300));
  expect(onRange).toHaveBeenLastCalledWith(null);
  vi.useRealTimers();
});

it('selects at a pointer’s first press and opens at the second; a key opens at once', async () => {
  const onSelect = vi.fn();
  const { body, open } = await show({ onSelect, selected: 'opening' });
  const pressEvent = (id: string, detail: number) =>
    act(() => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
      body.querySelector(`.event[href="#${id}"]`)?.dispatchEvent(click);
    });
  await pressEvent('orders', 1);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('orders');
  expect(open).not.toHaveBeenCalled();
  await pressEvent('opening', 1);
  expect(open).toHaveBeenCalledExactlyOnceWith('opening');
  await pressEvent('orders', 0);
  expect(open).toHaveBeenLastCalledWith('orders');
  expect(body.querySelector('.selected-event h2')?.textContent).toBe('Opening');
});

it('has the same as a table, one lane at a time if asked for', async () => {
  const { body, open } = await show();
  expect(body.querySelector('.table')?.hasAttribute('hidden')).toBe(true);
  await press('As a table');
  expect(body.querySelector('.table')?.hasAttribute('hidden')).toBe(false);
  const rows = () => [...body.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(rows()).toHaveLength(4);
  expect(rows()[1]).toBe('1 April 2016OpeningOpening');
  const cases = [...body.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith('Cases'));
  await act(() => cases?.click());
  expect(rows()).toEqual(['17 April 2023OrdersCases']);
  await act(() => body.querySelector<HTMLElement>('tbody a')?.click());
  expect(open).toHaveBeenCalledWith('orders');
});

it('draws time from the top down in a panel, with the article’s dates', async () => {
  const onGoTo = vi.fn();
  const { body } = await show({ layout: 'narrow', onGoTo });
  expect(
    [...body.querySelectorAll('.years li')].map(({ className, textContent }) => `${className}: ${textContent}`),
  ).toEqual([
    'note: 1 May 1951Monopolies',
    'note: 1 Apr 2016Opening',
    'differs: Apr 2019Unbundling, the article sayson 2019-04 differs',
    'note: 2023Cap',
    'note: 17 Apr 2023Orderson 2023-04-17 agrees, named twice',
    'published: 18 Apr 2023Published',
  ]);
  await act(() => control('on 2023-04-17').click());
  expect(onGoTo).toHaveBeenCalledWith(40);
});

it('speaks Japanese', async () => {
  const { body } = await show({ voice: makeVoice('ja') });
  expect(body.querySelector('h1')?.textContent).toBe('電力制度改革 1951年から2026年');
  expect(body.querySelector('.event')?.getAttribute('aria-label')).toContain(
    '1951年5月1日から2016年3月31日、法令・政策',
  );
});

it.each(['wide', 'narrow'] as const)(
  'is clean to axe in its %s form, with the table',
  async (layout) => {
    await show({ layout, selected: 'opening', onSelect: vi.fn() });
    await press('As a table');
    expect(await findFaults()).toEqual([]);
  },
  30_000,
);
