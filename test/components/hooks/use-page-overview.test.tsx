import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { usePageOverview } from '../../../components/hooks/use-page-overview';
import type { PageOverview, Result } from '../../../lib/protocol';
import { makeAnnotated, makeOverview } from '../../fakes/make-page';
import { render } from '../render';

/** The background, as far as the hook asks it: one answer in store for each question, and the event it listens to. */
const background = vi.hoisted(() => ({
  answers: [] as unknown[],
  asked: [] as unknown[][],
  listeners: new Set<(tabId: number) => void>(),
}));

vi.mock('../../../lib/platform', () => ({
  askAsPanel: async (...question: unknown[]) => {
    background.asked.push(question);
    return background.answers.shift();
  },
  onPageChanged: (listener: (tabId: number) => void) => {
    background.listeners.add(listener);
    return () => background.listeners.delete(listener);
  },
}));

const answerWith = (...answers: Result<PageOverview>[]): void => {
  background.answers = answers;
};

const change = (tabId: number) =>
  act(async () => {
    for (const listener of background.listeners) listener(tabId);
  });

let shown: PageOverview | null = null;

function Probe({ tabId }: { readonly tabId: number }) {
  shown = usePageOverview(tabId);
  return null;
}

beforeEach(() => {
  background.asked = [];
  shown = null;
});

it('asks for its tab and shows the answer', async () => {
  const overview = makeOverview({ kind: 'reading' });
  answerWith({ ok: true, value: overview });
  await render(<Probe tabId={7} />);
  expect(background.asked).toEqual([['pageState', 7]]);
  expect(shown).toEqual(overview);
});

it('asks again when its own page changed, and not when another did', async () => {
  const [before, after] = [makeOverview({ kind: 'reading' }), makeOverview(makeAnnotated([]))];
  answerWith({ ok: true, value: before }, { ok: true, value: after });
  await render(<Probe tabId={7} />);
  await change(8);
  expect(shown).toEqual(before);
  await change(7);
  expect(shown).toEqual(after);
});

it('shows a call that failed as a page that could not be read', async () => {
  answerWith({ ok: false, code: 'no-receiver' });
  await render(<Probe tabId={7} />);
  expect(shown).toMatchObject({ tabId: 7, host: null, state: { kind: 'failed', code: 'no-receiver' } });
});

it('stops listening when it goes', async () => {
  answerWith({ ok: true, value: makeOverview({ kind: 'reading' }) });
  await render(<Probe tabId={7} />);
  expect(background.listeners.size).toBe(1);
  await render(null);
  expect(background.listeners.size).toBe(0);
});
