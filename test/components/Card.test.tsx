import { expect, it, vi } from 'vitest';
import { Card, type CardProps, type CardState } from '../../components/Card';
import { toPlainText } from '../../components/card/citation';
import type { CardView, CheckLine } from '../../lib/views';
import { makeCard, makeFactLine, makeSourceLine } from '../fakes/make-card';
import { makeVoice } from '../fakes/make-voice';
import { control, findFaults, press, pressKey, render } from './render';

const handlers = () => ({
  onClose: vi.fn(),
  onPin: vi.fn(),
  onOpenNote: vi.fn(),
  onCopy: vi.fn<CardProps['onCopy']>(async () => true),
  onStep: vi.fn(),
  onDismiss: vi.fn(),
  onRetry: vi.fn(),
});

async function show(state: CardState, props: Partial<CardProps> = {}) {
  const called = handlers();
  const body = await render(<Card state={state} voice={makeVoice()} {...called} {...props} />);
  return { body, ...called };
}

const showView = (members: Partial<CardView>, props: Partial<CardProps> = {}) =>
  show({ kind: 'ready', view: makeCard(members) }, props);

const CHECK: CheckLine = {
  kind: 'fact',
  verdict: 'differs',
  reason: null,
  article: 'April 2019',
  claim: 'legal unbundling: 2019-04',
  expected: { en: '1 April 2020', ja: '2020年4月1日' },
  subject: { id: 'unbundling', kind: 'term', name: { en: 'Legal unbundling', ja: '法的分離' } },
  sources: [makeSourceLine('a')],
};

it('names the thing in both languages, each marked as what it is', async () => {
  const { body } = await showView({});
  expect(body.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBe('Kansai Electric Power');
  expect(body.querySelector('h2')?.textContent).toBe('Kansai Electric Power');
  expect(body.querySelector('.other')?.getAttribute('lang')).toBe('ja');
  expect(body.querySelector('.kind')?.getAttribute('data-kind')).toBe('company');
});

it('gives an authority its full name', async () => {
  const { body } = await showView({ kind: 'ministry' });
  expect(body.querySelector('h2')?.textContent).toBe('The Kansai Electric Power Company, Incorporated');
});

it('speaks the language of the notes inside words of the browser’s language', async () => {
  const { body } = await showView({}, { voice: makeVoice('en', 'ja') });
  expect(body.querySelector('h2')?.textContent).toBe('関西電力');
  expect(body.querySelector('h2')?.getAttribute('lang')).toBe('ja');
  expect(control('Full note').textContent).toBe('Full note');
});

it('numbers the sources in the order of the facts, each once, two at most to a fact', async () => {
  const [a, b, c] = [makeSourceLine('a'), makeSourceLine('b'), makeSourceLine('c')];
  const facts = [
    makeFactLine('1', { sources: [a, b, c], seen: true }),
    makeFactLine('2', { sources: [b], seen: true }),
    makeFactLine('3'),
  ];
  const { body } = await showView({ facts });
  expect([...body.querySelectorAll('sup')].map(({ textContent }) => textContent)).toEqual(['1, 2', '2']);
  expect([...body.querySelectorAll('.src li')].map(({ textContent }) => textContent)).toEqual([
    '1Publisher a, Title a, 18 Apr 2023',
    '2Publisher b, Title b, 18 Apr 2023',
  ]);
  expect([...body.querySelectorAll('.unseen')]).toHaveLength(1);
});

it('opens sources outside without telling where from', async () => {
  const { body } = await showView({ facts: [makeFactLine('1', { sources: [makeSourceLine('a')] })] });
  const link = body.querySelector('.src a');
  expect(link?.getAttribute('href')).toBe('https://example.org/a');
  expect(link?.getAttribute('rel')).toBe('noreferrer');
  expect(link?.getAttribute('target')).toBe('_blank');
});

it('leads to the full note, and from words in a fact to theirs, by mouse and keyboard', async () => {
  const words = { en: [{ text: 'Ordered by ' }, { text: 'METI', note: 'meti' }], ja: [{ text: '経産省' }] };
  const { onOpenNote } = await showView({ facts: [makeFactLine('1', { words })] });
  await press('Full note');
  await press('METI');
  control('METI').focus();
  await pressKey('Enter');
  expect(onOpenNote.mock.calls).toEqual([['kansai'], ['meti'], ['meti']]);
});

it('gives a link in a web page no address', async () => {
  const { body } = await showView({ related: [{ id: 'meti', kind: 'ministry', name: { en: 'METI', ja: '経産省' } }] });
  expect(control('METI').hasAttribute('href')).toBe(false);
  expect(body.innerHTML).not.toMatch(/(?:chrome|moz)-extension/u);
});

it('steps only where there are more mentions', async () => {
  const { onStep } = await showView({ position: { at: 2, of: 4 } });
  await press('Previous mention');
  await press('Next mention');
  expect(onStep.mock.calls).toEqual([[-1], [1]]);
  const { body } = await showView({ position: { at: 1, of: 1 } });
  expect(body.querySelector('.nav')).toBeNull();
});

it('copies name, facts and sources as plain text and says so', async () => {
  const facts = [makeFactLine('1', { sources: [makeSourceLine('a')], seen: true }), makeFactLine('2')];
  const { onCopy } = await showView({ facts });
  await press('Copy with sources');
  await Promise.resolve();
  expect(onCopy.mock.calls.map(([citation]) => toPlainText(citation))).toEqual([
    [
      'Kansai Electric Power (関西電力株式会社)',
      'One of ten regional utilities.',
      '17 April 2023: Statement 1 [1]',
      '17 April 2023: Statement 2 (not seen)',
      '[1] Publisher a, Title a, 18 Apr 2023. https://example.org/a',
    ].join('\n'),
  ]);
  expect(control('Copied').textContent).toBe('Copied');
});

it('says nothing was copied where nothing was', async () => {
  await showView({}, { onCopy: async () => false });
  await press('Copy');
  expect(control('Copy').textContent).toBe('Copy');
});

it('shows a doubt with its working and lets it be dismissed', async () => {
  const { body, onDismiss, onOpenNote } = await showView({ checks: [CHECK] });
  expect(body.querySelector('.check.doubt h3')?.textContent).toBe('Differs from the notes');
  expect(body.querySelector('.working')?.textContent).toBe(
    'ArticleApril 2019Notes1 April 20201SubjectLegal unbundling',
  );
  await press('Dismiss');
  await press('Legal unbundling');
  expect(onDismiss).toHaveBeenCalledOnce();
  expect(onOpenNote).toHaveBeenCalledWith('unbundling');
  expect(control('Copy the check').textContent).toBe('Copy the check');
});

it('draws nothing as a doubt that is none', async () => {
  for (const verdict of ['agrees', 'related'] as const) {
    const { body } = await showView({ checks: [{ ...CHECK, verdict }] });
    expect(body.querySelector('.doubt, .v-doubt, [data-kind="doubt"]')).toBeNull();
    expect([...body.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Dismiss');
  }
});

it('says what the notes do not cover, and how the name was read', async () => {
  const { body } = await showView({ note: null, summary: null, words: null });
  expect(body.querySelector('.v')?.textContent).toBe('The notes do not cover this');
  expect(body.querySelector('.why')?.textContent).toBe('The notes know the name.');
  expect(body.querySelector('.card-foot')).toBeNull();
});

it('answers why a thing is marked when asked', async () => {
  const { body } = await showView({});
  const details = body.querySelector('details');
  expect(details?.open).toBe(false);
  expect(details?.querySelector('summary')?.textContent).toBe('Why is this marked?');
  expect(details?.querySelector('.why')?.textContent).toBe('The notes know the name.');
});

it('shows a date in its week', async () => {
  const day = { letter: { en: 'M', ja: '月' }, stated: false, published: false };
  const { body } = await showView({
    kind: 'date',
    note: null,
    value: { main: { en: '17 April 2023', ja: '2023年4月17日' }, detail: { en: 'Monday · 令和5年', ja: '月曜日' } },
    week: [
      { ...day, iso: '2023-04-17', stated: true },
      { ...day, iso: '2023-04-18', published: true },
    ],
  });
  expect(body.querySelector('h2')?.textContent).toBe('17 April 2023');
  expect(body.querySelector('.on')?.textContent).toBe('M17');
  expect(body.querySelector('.pub')?.textContent).toBe('M18day of publication');
  expect(body.querySelector('.sub [lang="ja"]')?.textContent).toBe('令和5年');
});

it('lists a group’s members, those with a note as links', async () => {
  const members = [
    { entityId: 'a', name: { en: 'A Electric', ja: 'A電力' }, note: 'a' },
    { entityId: 'b', name: { en: 'B Power', ja: 'B電力' }, note: null },
  ];
  const { body, onOpenNote } = await showView({ note: null, summary: null, words: null, members });
  expect([...body.querySelectorAll('.members li')].map(({ textContent }) => textContent)).toEqual([
    'A Electric',
    'B Power',
  ]);
  await press('A Electric');
  expect(onOpenNote).toHaveBeenCalledWith('a');
  expect(body.textContent).not.toContain('do not cover');
});

it('waits with the words of the mark', async () => {
  const { body } = await show({ kind: 'loading', type: 'figure', text: '17.5%' });
  expect(body.querySelector('[role="dialog"]')?.getAttribute('aria-busy')).toBe('true');
  expect(body.querySelector('h2')?.textContent).toBe('17.5%');
  expect(body.querySelector('[role="status"]')?.textContent).toBe('Looking in the notes');
});

it('says what helps when no answer comes', async () => {
  const { onRetry } = await show({ kind: 'failed', type: 'term', text: 'imbalance', updated: false });
  await press('Try again');
  expect(onRetry).toHaveBeenCalledOnce();
  const cut = await show({ kind: 'failed', type: 'term', text: 'imbalance', updated: true });
  await press('Reload the page');
  expect(cut.onRetry).toHaveBeenCalledOnce();
});

it('pins where it may and says that it is', async () => {
  const { onPin } = await showView({});
  await press('Pin');
  expect(onPin).toHaveBeenCalledOnce();
  await showView({}, { place: 'pinned' });
  expect(control('Unpin').getAttribute('aria-pressed')).toBe('true');
  const { body } = await showView({}, { place: 'docked' });
  expect(body.querySelector('[aria-pressed]')).toBeNull();
});

it('takes focus but is no stop of its own, and closes by its button', async () => {
  const { body, onClose } = await showView({});
  expect(body.querySelector('[role="dialog"]')?.getAttribute('tabindex')).toBe('-1');
  await press('Close');
  expect(onClose).toHaveBeenCalledOnce();
});

it.each([
  [
    'with facts',
    { facts: [makeFactLine('1', { sources: [makeSourceLine('a')] }), makeFactLine('2', { brief: null })] },
  ],
  ['with a doubt', { checks: [CHECK] }],
  ['not covered', { note: null, summary: null, words: null }],
] as const)('is clean to axe %s', async (_, members) => {
  await showView({ ...members, position: { at: 1, of: 2 } });
  expect(await findFaults()).toEqual([]);
});
