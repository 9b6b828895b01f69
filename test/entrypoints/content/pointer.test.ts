import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageCard } from '../../../entrypoints/content/page-card';
import type { PaintedArticle, PlacedMark } from '../../../entrypoints/content/painted-article';
import { followPointer } from '../../../entrypoints/content/pointer';

/** Two thousand marks of four characters each, side by side in one text; the text's box is as wide as it is long. */
const COUNT = 2_000;
const NODE = document.createTextNode('mark '.repeat(COUNT));

const makeMark = (index: number): PlacedMark => {
  const range = document.createRange();
  range.setStart(NODE, index * 5);
  range.setEnd(NODE, index * 5 + 4);
  range.getClientRects = () => [new DOMRect(index * 5, 0, 4, 20)] as unknown as DOMRectList;
  range.getBoundingClientRect = () => new DOMRect(index * 5, 0, 4, 20);
  const place = { index, start: index * 5, end: index * 5 + 4, range };
  return {
    ...place,
    type: 'term',
    kind: 'term',
    entityId: 'x',
    doubt: false,
    shown: index !== 7,
    ground: 'light',
    markStyle: 'line',
  };
};

let frames: (() => void)[] = [];
let lookUps = 0;
let controller = new AbortController();
const opened: (readonly [number, string])[] = [];

const ARTICLE: PaintedArticle = {
  articleId: 'a',
  marks: Array.from({ length: COUNT }, (_, index) => makeMark(index)),
  map: { nodes: [NODE], toRange: () => null, toOffset: (_, offset) => offset },
};

/** A card that only says what it was asked. */
const CARD = {
  mark: null as PlacedMark | null,
  opening: null as PageCard['opening'],
  box: () => null,
  owns: () => false,
  askAhead: vi.fn(),
  open: (mark: PlacedMark, how: string) => opened.push([mark.index, how]),
  close: vi.fn(),
};

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  lookUps = 0;
  opened.length = 0;
  controller = new AbortController();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal(
    'DOMRect',
    class {
      readonly right: number;
      readonly bottom: number;
      constructor(
        readonly left: number,
        readonly top: number,
        readonly width: number,
        readonly height: number,
      ) {
        this.right = left + width;
        this.bottom = top + height;
      }
    },
  );
  Object.assign(document, {
    caretPositionFromPoint: (x: number) => {
      lookUps += 1;
      return { offsetNode: NODE, offset: Math.round(x) };
    },
  });
  const scene = { article: () => ARTICLE, card: CARD as unknown as PageCard, opensOnHover: () => true };
  followPointer(scene, controller.signal);
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const move = (x: number, { pointerType = 'mouse', buttons = 0 } = {}): void => {
  const event = new MouseEvent('pointermove', { bubbles: true, clientX: x, clientY: 10, buttons });
  document.body.dispatchEvent(Object.assign(event, { pointerType }));
};

const nextFrame = (): void => {
  const due = frames;
  frames = [];
  for (const run of due) run();
};

it('looks up one place a frame, however often the pointer moves', () => {
  for (let x = 0; x < 200; x += 1) move(x);
  expect(lookUps).toBe(0);
  nextFrame();
  expect(lookUps).toBe(1);
  for (let x = 0; x < 200; x += 1) move(x);
  nextFrame();
  expect(lookUps).toBe(2);
  nextFrame();
  expect(lookUps).toBe(2);
});

it('opens the card of the mark that the pointer rests on, after its delay', () => {
  move(1_502);
  nextFrame();
  vi.advanceTimersByTime(299);
  expect(opened).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(opened).toEqual([[300, 'hover']]);
});

it('asks for a card ahead of it, but not for one the pointer only passes', () => {
  CARD.askAhead.mockClear();
  move(1_502);
  nextFrame();
  vi.advanceTimersByTime(59);
  move(1_602);
  nextFrame();
  expect(CARD.askAhead).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(CARD.askAhead.mock.calls.map(([mark]) => mark.index)).toEqual([320]);
});

it('opens none that the pointer only passes', () => {
  for (let at = 0; at < 10; at += 1) {
    move(at * 50 + 1);
    nextFrame();
    vi.advanceTimersByTime(100);
  }
  move(5 * 3_000);
  nextFrame();
  vi.advanceTimersByTime(1_000);
  expect(opened).toEqual([]);
});

it('opens none of a mark that is not drawn', () => {
  move(7 * 5 + 2);
  nextFrame();
  vi.advanceTimersByTime(1_000);
  expect(opened).toEqual([]);
});

it.each([
  ['a finger', { pointerType: 'touch' }],
  ['a pressed button', { buttons: 1 }],
])('asks nothing of %s', (_, members) => {
  move(12, members);
  nextFrame();
  expect(lookUps).toBe(0);
});
