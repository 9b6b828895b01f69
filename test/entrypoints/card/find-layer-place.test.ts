import { expect, it } from 'vitest';
import { findLayerPlace } from '../../../entrypoints/card/place-layer';

const VIEW = { width: 1280, height: 900 };
const CARD = { width: 296, height: 300 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

it('lies under its link, 48 px in from its parent', () => {
  const place = findLayerPlace(box(140, 200, 60, 20), box(100, 100, 352, 400), CARD, VIEW);
  expect(place).toMatchObject({ left: 148, top: 226 });
});

it('stays inside the window where its parent stands at the edge', () => {
  expect(findLayerPlace(box(1000, 200, 60, 20), box(968, 100, 296, 400), CARD, VIEW).left).toBe(1280 - 296 - 8);
  expect(findLayerPlace(box(0, 200, 60, 20), box(-200, 100, 352, 400), CARD, VIEW).left).toBe(8);
});

it('goes over its link where there is no room under it', () => {
  expect(findLayerPlace(box(140, 800, 60, 20), box(100, 500, 352, 380), CARD, VIEW).top).toBe(800 - 6 - 300);
});

it('takes the room there is where neither side has enough', () => {
  const tall = { width: 296, height: 700 };
  const place = findLayerPlace(box(140, 400, 60, 20), box(100, 100, 352, 500), tall, VIEW);
  expect(place).toEqual({ left: 148, top: 426, room: 466 });
});

it('is never squeezed under 160 px; it then lies over its link', () => {
  const low = { width: 640, height: 240 };
  const place = findLayerPlace(box(140, 110, 60, 20), box(100, 20, 352, 200), CARD, low);
  expect(place).toMatchObject({ room: 160, top: 240 - 8 - 160 });
});
