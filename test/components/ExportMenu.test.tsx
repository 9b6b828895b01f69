import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { ExportMenu } from '../../components/ExportMenu';
import { toBlob } from '../../components/export/save-file';
import { makeVoice } from '../fakes/make-voice';
import { control, findFaults, press, pressKey, render } from './render';

async function show(isDone = true) {
  const onExport = vi.fn(async () => isDone);
  const body = await render(<ExportMenu voice={makeVoice()} onExport={onExport} />);
  const list = body.querySelector<HTMLElement>('.formats');
  return { body, onExport, isOpen: () => list?.hidden === false };
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
const status = (): string => document.querySelector('[role="status"]')?.textContent ?? '';

it('is closed until it is asked for', async () => {
  const { isOpen } = await show();
  expect(isOpen()).toBe(false);
  expect(control('Export').getAttribute('aria-expanded')).toBe('false');
  await press('Export');
  expect(isOpen()).toBe(true);
  expect(control('Export').getAttribute('aria-expanded')).toBe('true');
  await press('Export');
  expect(isOpen()).toBe(false);
});

it('copies and saves each format, and says so', async () => {
  const { onExport } = await show();
  await press('Export');
  await press('Copy: Story list');
  await settle();
  expect(onExport).toHaveBeenLastCalledWith('copy', 'story');
  expect(status()).toBe('Copied: Story list');
  await press('Save: Web Annotations');
  await settle();
  expect(onExport).toHaveBeenLastCalledWith('save', 'jsonld');
  expect(status()).toBe('Saved: Web Annotations');
});

it('says that nothing was exported', async () => {
  await show(false);
  await press('Export');
  await press('Copy: Spreadsheet');
  await settle();
  expect(status()).toBe('Nothing was exported. Read the page again and try once more.');
});

it('closes with Escape and gives the focus back; closed, it leaves Escape alone', async () => {
  const { isOpen } = await show();
  await press('Export');
  control('Save: Summary').focus();
  expect(await pressKey('Escape')).toBe(false);
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(control('Export'));
  expect(await pressKey('Escape')).toBe(true);
});

it('has names for everything, open and closed', async () => {
  await show();
  expect(await findFaults()).toEqual([]);
  await press('Export');
  expect(await findFaults()).toEqual([]);
});

it('marks a spreadsheet as UTF-8, and nothing else', async () => {
  const bytes = (type: string): Promise<readonly number[]> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve([...new Uint8Array(reader.result as ArrayBuffer)].slice(0, 3));
      reader.readAsArrayBuffer(toBlob({ name: 'a', type, text: '電' }));
    });
  expect(await bytes('text/csv')).toEqual([0xef, 0xbb, 0xbf]);
  expect(await bytes('text/tab-separated-values')).toEqual([0xe9, 0x9b, 0xbb]);
});
