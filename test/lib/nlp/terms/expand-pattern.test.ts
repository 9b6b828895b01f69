import { expect, it } from 'vitest';
import { expandPattern, TERM_PATTERNS, TermPatternError } from '../../../../lib/nlp/english/terms';
import { verbForms } from '../../../../lib/nlp/english/terms/verb-forms';

it.each([
  ['a b', ['a b']],
  ['a (b|c d) e', ['a b e', 'a c d e']],
  ['a [b] c', ['a c', 'a b c']],
  ['[a|b] c', ['c', 'a c', 'b c']],
  ['open~ (a|b)', ['open~ a', 'open~ b']],
  ['(a|[b] c) d', ['a d', 'c d', 'b c d']],
])('expands %j', (pattern, forms) => {
  expect(expandPattern(pattern)).toEqual(forms);
});

it.each(['(a', 'a)', '[a', 'a]', '(a|b', '(a b]'])('refuses %j', (pattern) => {
  expect(() => expandPattern(pattern)).toThrow(TermPatternError);
});

it('refuses a pattern with too many forms', () => {
  expect(() => expandPattern('(a|b|c|d) '.repeat(6))).toThrow(TermPatternError);
});

it('inflects regular and irregular verbs', () => {
  expect(verbForms('separate')).toEqual(['separate', 'separates', 'separated', 'separating']);
  expect(verbForms('open')).toEqual(['open', 'opens', 'opened', 'opening']);
  expect(verbForms('split')).toEqual(['split', 'splits', 'splitting']);
});

it('writes every pattern of the table rightly, and no note twice', () => {
  for (const { patterns } of TERM_PATTERNS)
    for (const pattern of patterns) expect(expandPattern(pattern)).not.toEqual([]);
  const ids = TERM_PATTERNS.map(({ noteId }) => noteId);
  expect(ids).toEqual([...new Set(ids)].sort());
});
