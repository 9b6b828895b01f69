import type { Article } from '../../../text';
import type { ArticleView, Candidate, Detector } from '../../types';
import { findOrganisations, type Organisation } from './find-organisations';

export { ORGANISATION_RULES, type RuleMeaning } from './rules';

/** Both detectors read an article once; the answer lives as long as the article. */
const read = new WeakMap<Article, readonly Organisation[]>();

function organisationsOf(view: ArticleView): readonly Organisation[] {
  const held = read.get(view.article);
  if (held !== undefined) return held;
  const found = findOrganisations(view);
  read.set(view.article, found);
  return found;
}

const toCandidate = ({ start, end, type, rule, name }: Organisation): Candidate => ({
  start,
  end,
  type,
  rule,
  reading: { kind: 'pattern-name', name },
});

/**
 * Firms, by the form of their names, a list of well-known ones, or the words around them; later short forms and introduced
 * abbreviations carry the full name. In order, disjoint, and disjoint from `findBodies`. Linear, some 10 µs a word.
 */
export const findCompanies: Detector = (view) =>
  organisationsOf(view)
    .filter(({ type }) => type === 'company')
    .map(toCandidate);

/** Ministries, agencies, regulators, central banks, courts and other public bodies of any country, as `findCompanies` finds firms. */
export const findBodies: Detector = (view) =>
  organisationsOf(view)
    .filter(({ type }) => type === 'ministry')
    .map(toCandidate);
export { isCalendarWord, isPlace } from './vocabulary';
