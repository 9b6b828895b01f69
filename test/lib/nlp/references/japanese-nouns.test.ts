import { expect, it } from 'vitest';
import { inJapanese } from '../../../../lib/nlp/english/references/japanese-nouns';
import { REFERENCE_NOUNS } from '../../../../lib/nlp/english/references/nouns';

it('calls everything by a Japanese word, that of its type where it has none of its own', () => {
  for (const noun of REFERENCE_NOUNS)
    expect(inJapanese(noun)).toMatch(/^[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}ー・]+$/u);
  expect(inJapanese({ singular: 'ministry', type: 'ministry' })).toBe('省');
  expect(inJapanese({ singular: 'thing', type: 'ministry' })).toBe('機関');
  expect(inJapanese({ singular: 'firm', type: 'company' })).toBe('企業');
});
