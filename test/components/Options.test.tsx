import { expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/Options';
import { DEFAULT_SETTINGS, type FileFault } from '../../lib/settings';
import { makeVoice } from '../fakes/make-voice';
import { control, findFaults, press, render } from './render';

const LISTED = [
  { host: 'www.ft.com', name: 'Financial Times', hasAccess: true },
  { host: 'www.jiji.com', name: 'Jiji Press', hasAccess: false },
];

const makeProps = (props: Partial<OptionsProps> = {}): OptionsProps => ({
  settings: { ...DEFAULT_SETTINGS, sitesOff: ['blog.example'] },
  sites: { listed: LISTED, added: ['gazette.example'] },
  wanted: [],
  kept: [{ kind: 'notes', count: 1, bytes: 2_430_000 }],
  faults: [],
  keys: {
    commands: [{ name: 'next-mark', description: 'Go to the next mark', shortcut: '' }],
    change: { kind: 'words' },
  },
  said: '',
  voice: makeVoice(),
  onChange: vi.fn(),
  onSwitchSite: vi.fn(),
  onRemoveSite: vi.fn(),
  readEntry: (host) => ({ ok: true, host }),
  onGrant: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onReset: vi.fn(),
  onSearch: vi.fn(),
  ...props,
});

async function show(props: Partial<OptionsProps> = {}) {
  const all = makeProps(props);
  return { body: await render(<Options {...all} />), props: all };
}

it('shows each kind in a sentence and switches it', async () => {
  const { body, props } = await show();
  expect(body.querySelectorAll('.kinds .eg .mk')).toHaveLength(5);
  await press('Dates');
  const kinds = { ...DEFAULT_SETTINGS.kinds, date: false };
  expect(props.onChange).toHaveBeenCalledWith({ kinds }, 'Dates', 'off');
});

it('leads to what the notes have for a query by Enter, and not before', async () => {
  const { body, props } = await show();
  const field = control('Search the notes', 'input') as HTMLInputElement;
  const form = body.querySelector<HTMLFormElement>('form.elsewhere');
  form?.requestSubmit();
  field.value = 'unbundling';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(props.onSearch).not.toHaveBeenCalled();
  form?.requestSubmit();
  expect(props.onSearch).toHaveBeenCalledExactlyOnceWith('unbundling');
});

it('marks no example of a kind that is off', async () => {
  const { body } = await show({ settings: { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, term: false } } });
  expect(body.querySelector('.eg .mk[data-kind="term"]')).toBeNull();
  expect(control('Terms').getAttribute('aria-checked')).toBe('false');
});

it.each([
  ['click', { openOn: 'click' }, 'Open a card', 'On click'],
  ['ja', { language: 'ja' }, 'Notes first in', '日本語'],
  ['tint', { markStyle: 'tint' }, 'Strength', 'Tint'],
  ['first', { density: 'first' }, 'Which mentions', 'First in each paragraph'],
  ['dark', { palette: 'dark' }, 'Colours of the marks', 'For dark pages'],
])('chooses %s', async (value, change, what, label) => {
  const { body, props } = await show();
  body.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  expect(props.onChange).toHaveBeenCalledWith(change, what, label);
});

it('removes an added site, and switches those it knows', async () => {
  const { props } = await show();
  await press('Remove gazette.example');
  expect(props.onRemoveSite).toHaveBeenCalledWith('gazette.example');
  await press('Read blog.example unasked');
  expect(props.onSwitchSite).toHaveBeenCalledWith('blog.example', true);
});

it('keeps a site that was switched on again where it was', async () => {
  const { props } = await show();
  await render(<Options {...props} settings={DEFAULT_SETTINGS} />);
  expect(control('Read blog.example unasked').getAttribute('aria-checked')).toBe('true');
});

it('offers to give the access that the browser withholds', async () => {
  const { body, props } = await show();
  expect(body.textContent).toContain('The browser withholds 1 site of the list');
  await press('Give access');
  expect(props.onGrant).toHaveBeenCalledWith(['www.jiji.com']);
});

it('says why an address was not taken, and asks for one that was', async () => {
  const readEntry = vi.fn().mockReturnValueOnce({ ok: false, fault: 'closed', host: 'addons.mozilla.org' });
  const { body, props } = await show({ readEntry });
  await press('Add');
  expect(body.querySelector('.fault')?.textContent).toBe('Browsers keep extensions out of addons.mozilla.org.');
  expect(control('Add a site', 'label').getAttribute('for')).toBe(body.querySelector('[aria-invalid="true"]')?.id);
  readEntry.mockReturnValueOnce({ ok: true, host: 'a.example' });
  await press('Add');
  expect(props.onGrant).toHaveBeenCalledWith(['a.example']);
  expect(body.querySelector('.fault')?.textContent).toBe('');
});

it('resets only when asked twice, and gives the focus back', async () => {
  const { props } = await show();
  await press('Reset');
  expect(document.activeElement?.textContent).toBe('Keep as it is');
  await press('Keep as it is');
  expect(document.activeElement?.textContent).toBe('Reset');
  expect(props.onReset).not.toHaveBeenCalled();
  await press('Reset');
  await press('Reset everything');
  expect(props.onReset).toHaveBeenCalledOnce();
});

it('tells every fault of a file with its place', async () => {
  const faults: readonly FileFault[] = [
    { kind: 'notJson', line: 3, column: 16 },
    { kind: 'choice', field: 'settings.markStyle', found: '"neon"', choices: ['line', 'tint'] },
    { kind: 'unknown', field: 'settings.kinds.people' },
    ...Array.from({ length: 9 }, (_, at): FileFault => ({ kind: 'host', field: `addedSites[${at}]`, found: '4' })),
  ];
  const { body } = await show({ faults });
  const lines = [...body.querySelectorAll('.faults li')].map(({ textContent }) => textContent);
  expect(lines.slice(0, 3)).toEqual([
    'Line 3, column 16: the text is not JSON from here on.',
    'settings.markStyle must be one of line, tint; it is "neon"',
    'settings.kinds.people is not an option of this version',
  ]);
  expect(lines.at(-1)).toBe('and 2 more');
});

it.each(['en', 'ja'] as const)('is clean to axe in %s', async (language) => {
  await show({ voice: makeVoice(language), wanted: ['b.example'], faults: [{ kind: 'empty' }] });
  await press(language === 'en' ? 'Reset' : 'リセット');
  expect(await findFaults()).toEqual([]);
});
