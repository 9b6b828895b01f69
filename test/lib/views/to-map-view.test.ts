import { expect, it } from 'vitest';
import type { Note } from '../../../lib/notes';
import { findNeighbourhood, layOutMap, toOrganisationMap } from '../../../lib/views';
import { makeNote, makeNotes } from '../../fakes/make-notes';

const ministry = (id: string, relations: Note['relations'] = []): Note =>
  makeNote(id, { kind: 'ministry', theme: 'authorities', relations });
const company = (id: string, relations: Note['relations'] = [], theme: Note['theme'] = 'utilities'): Note =>
  makeNote(id, { theme, relations });

const NOTES = makeNotes([
  ministry('meti', [{ type: 'regulates', to: 'retailing' }]),
  ministry('miti', [{ type: 'successor', to: 'meti' }]),
  ministry('commerce', [{ type: 'successor', to: 'miti' }]),
  ministry('agency', [
    { type: 'parent', to: 'meti' },
    { type: 'part-of', to: 'meti' },
  ]),
  company('power', [{ type: 'part-of', to: 'federation' }]),
  company('grid', [{ type: 'parent', to: 'power' }], 'grid'),
  company('sales', [{ type: 'parent', to: 'power' }], 'retailers'),
  company('shop', [{ type: 'parent', to: 'sales' }], 'retailers'),
  company('loner', [{ type: 'see-also', to: 'power' }]),
  makeNote('federation', { kind: 'body', theme: 'bodies' }),
  makeNote('retailing', { kind: 'term', theme: 'retailers' }),
  makeNote('minister', { kind: 'officeholder', theme: 'people', relations: [{ type: 'part-of', to: 'meti' }] }),
]);
const MAP = toOrganisationMap(NOTES);
const idsOf = ({ organisations }: typeof MAP) => organisations.map(({ id }) => id);

it('holds who owns, regulates, succeeded or belongs to whom, and nobody else', () => {
  expect(idsOf(MAP)).not.toContain('loner');
  expect(idsOf(MAP)).not.toContain('minister');
  expect(MAP.relations).toEqual([
    { type: 'regulates', from: 'meti', to: 'retailing' },
    { type: 'successor', from: 'miti', to: 'meti' },
    { type: 'successor', from: 'commerce', to: 'miti' },
    { type: 'part-of', from: 'power', to: 'federation' },
  ]);
});

it('keeps a group together in the column of its head, parents first, and predecessors above', () => {
  expect(MAP.organisations.map(({ id, column }) => [column, id])).toEqual([
    ['authorities', 'commerce'],
    ['authorities', 'miti'],
    ['authorities', 'meti'],
    ['authorities', 'agency'],
    ['utilities', 'power'],
    ['utilities', 'grid'],
    ['utilities', 'sales'],
    ['utilities', 'shop'],
    ['bodies', 'federation'],
    ['bodies', 'retailing'],
  ]);
});

it('draws no ring of parents', () => {
  const ring = makeNotes([
    company('a', [{ type: 'parent', to: 'b' }]),
    company('b', [{ type: 'parent', to: 'c' }]),
    company('c', [{ type: 'parent', to: 'a' }]),
    company('d', [{ type: 'parent', to: 'd' }]),
  ]);
  expect(toOrganisationMap(ring).organisations.map(({ id, parent }) => [id, parent])).toEqual([
    ['a', null],
    ['c', 'a'],
    ['b', 'c'],
  ]);
});

it('shows around one what is over it, under it and tied to it', () => {
  const near = findNeighbourhood(MAP, 'sales');
  expect(near?.organisations.map(({ id }) => id)).toEqual(['power', 'sales', 'shop']);
  const ministryNear = findNeighbourhood(MAP, 'meti');
  expect(ministryNear?.organisations.map(({ id }) => id)).toEqual(['miti', 'meti', 'agency', 'retailing']);
  expect(findNeighbourhood(MAP, 'loner')).toBeNull();
});

const LAYOUT = layOutMap(MAP, 'en');

it('places boxes that do not touch', () => {
  const { boxes } = LAYOUT;
  const touching = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
  );
  expect(touching).toEqual([]);
});

it('leads every line along right angles and through no box', () => {
  const through = LAYOUT.lines.filter(({ points, type }) =>
    points.slice(1).some(([x, y], at) => {
      const [fromX, fromY] = points[at] ?? [x, y];
      expect(x === fromX || y === fromY).toBe(true);
      return (
        type !== 'parent' &&
        LAYOUT.boxes.some(
          (box) =>
            Math.min(x, fromX) < box.x + box.width - 1 &&
            Math.max(x, fromX) > box.x + 1 &&
            Math.min(y, fromY) < box.y + box.height &&
            Math.max(y, fromY) > box.y,
        )
      );
    }),
  );
  expect(through).toEqual([]);
});

it('is drawn alike each time', () => {
  expect(layOutMap(toOrganisationMap(NOTES), 'en')).toEqual(LAYOUT);
});

it('gives a long name a second line', () => {
  const long = makeNotes([
    makeNote('a', {
      short: { en: 'A transmission and distribution company with a long name', ja: '長' },
      relations: [{ type: 'parent', to: 'b' }],
    }),
    makeNote('b'),
  ]);
  const [head, member] = layOutMap(toOrganisationMap(long), 'en').boxes;
  expect((member?.height ?? 0) > (head?.height ?? 0)).toBe(true);
});
