import { expect, it } from 'vitest';
import { findBodies, findCompanies } from '../../../../../lib/nlp/english/organisations';
import { toArticleFromText } from '../../../../../lib/text';
import { BODIES_BY_FORM } from '../../../../cases/bodies-by-form';
import { COMPANIES_BY_CONTEXT } from '../../../../cases/companies-by-context';
import { COMPANIES_BY_FORM } from '../../../../cases/companies-by-form';
import { COMPANIES_BY_NAME } from '../../../../cases/companies-by-name';

const view = (text: string) => ({
  article: toArticleFromText(text, { lang: 'en' }),
  text,
  lang: 'en',
  published: null,
});

/** The text with its firms and bodies marked as the tables mark them. */
function mark(text: string): string {
  const found = [...findCompanies(view(text)), ...findBodies(view(text))].sort((a, b) => b.start - a.start);
  return found.reduce((marked, { start, end, type }) => {
    const [open, close] = type === 'company' ? '{}' : '<>';
    return `${marked.slice(0, start)}${open}${text.slice(start, end)}${close}${marked.slice(end)}`;
  }, text);
}

it.each([...COMPANIES_BY_FORM, ...COMPANIES_BY_NAME, ...COMPANIES_BY_CONTEXT, ...BODIES_BY_FORM])(
  'marks the firms and bodies of %j',
  (marked) => {
    expect(mark(marked.replace(/[{}<>]/gu, ''))).toBe(marked);
  },
);
