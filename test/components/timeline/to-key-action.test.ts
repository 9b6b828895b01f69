import { expect, it, vi } from 'vitest';
import { type PressedKey, toKeyAction } from '../../../components/timeline/to-key-action';

const press = (key: string, held: Partial<PressedKey> = {}): unknown => {
  const actions = { move: vi.fn(), pan: vi.fn(), zoom: vi.fn(), whole: vi.fn() };
  toKeyAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, actions)?.();
  const [done] = Object.entries(actions).filter(([, { mock }]) => mock.calls.length > 0);
  return done === undefined ? null : [done[0], ...(done[1].mock.calls[0] ?? [])];
};

it.each([
  ['ArrowLeft', {}, ['move', 'ArrowLeft']],
  ['Home', {}, ['move', 'Home']],
  ['ArrowLeft', { shiftKey: true }, ['pan', -0.25]],
  ['ArrowRight', { shiftKey: true }, ['pan', 0.25]],
  ['+', { shiftKey: true }, ['zoom', 1 / 1.6]],
  ['=', {}, ['zoom', 1 / 1.6]],
  ['-', {}, ['zoom', 1.6]],
  ['0', {}, ['whole']],
] as const)('%s with %o: %o', (key, held, expected) => {
  expect(press(key, held)).toEqual(expected);
});

it.each([
  ['Tab', {}],
  ['Enter', {}],
  ['a', {}],
  ['1', {}],
  ['ArrowLeft', { altKey: true }],
  ['ArrowRight', { metaKey: true }],
  ['+', { ctrlKey: true }],
  ['0', { ctrlKey: true }],
] as const)('leaves %s with %o to the browser', (key, held) => {
  expect(press(key, held)).toBeNull();
});
