import { expect, it } from 'vitest';
import { newspaperForms } from '../../../../lib/nlp/names/newspaper-forms';
import { NEWSPAPER_FORMS } from '../../../cases/newspaper-forms';
import { both, makeNote } from '../../../fakes/make-notes';

it.each(NEWSPAPER_FORMS)('writes $name as newspapers do', ({ name, kind, theme, has, hasNot }) => {
  const forms = newspaperForms(makeNote('a', { kind, theme: theme ?? 'authorities', name: both(name) }));
  expect(forms).toEqual(expect.arrayContaining([...has]));
  for (const form of hasNot) expect(forms).not.toContain(form);
});
