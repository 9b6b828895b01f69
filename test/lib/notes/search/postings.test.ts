import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePostings, encodePostings, type Posting } from '../../../../lib/notes/search/postings';

it('writes distances, and counts where they are not 1', () => {
  const postings = [
    { field: 0, note: 4, count: 1 },
    { field: 0, note: 5, count: 2 },
    { field: 6, note: 40, count: 37 },
  ];
  expect(encodePostings(postings)).toBe('0:4,1*2;6:14*11');
});

const postings: fc.Arbitrary<Posting[]> = fc
  .uniqueArray(fc.record({ field: fc.nat(6), note: fc.nat(2_000), count: fc.integer({ min: 1, max: 100 }) }), {
    selector: ({ field, note }) => `${field} ${note}`,
    minLength: 1,
  })
  .map((list) => [...list].sort((a, b) => a.field - b.field || a.note - b.note));

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(postings, (list) => {
      expect(decodePostings(encodePostings(list)).flatMap((field) => field.postings)).toEqual(list);
    }),
  );
});
