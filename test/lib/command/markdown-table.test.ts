import { expect, it } from 'vitest';
import { toMarkdownTable } from '../../../lib/command/markdown-table';

it('puts numbers to the right and words to the left', () => {
  expect(
    toMarkdownTable(
      ['Kind', 'all'],
      [
        ['law', 3],
        ['encyclopaedia', 12345],
      ],
    ),
  ).toBe(
    [
      '| Kind          |    all |',
      '| ------------- | -----: |',
      '| law           |      3 |',
      '| encyclopaedia | 12,345 |',
    ].join('\n'),
  );
});

it('is a head and a rule where there is no row', () => {
  expect(toMarkdownTable(['Kind'], [])).toBe('| Kind |\n| ---: |');
});
