import type { AnnotatedPage, PageOverview, PageState } from '../../lib/protocol';
import type { EntityRow } from '../../lib/views';
import { both } from './make-notes';

/** A company with a note, named once, unless told otherwise. */
export const makeRow = (entityId: string, members: Partial<EntityRow> = {}): EntityRow => ({
  entityId,
  kind: 'company',
  name: both(entityId),
  detail: null,
  note: entityId,
  count: 1,
  starts: [0],
  ...members,
});

/** An article that was read, with these rows. */
export const makeAnnotated = (rows: readonly EntityRow[], members: Partial<AnnotatedPage> = {}): AnnotatedPage => {
  const count = (kind: EntityRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  return {
    kind: 'annotated',
    articleId: 'a1',
    title: 'Five power companies told to wall off data',
    site: 'The Sample Gazette',
    published: '2023-04-18',
    lang: 'en',
    rows,
    counts: {
      company: count('company'),
      ministry: count('ministry'),
      date: count('date'),
      figure: count('figure'),
      term: count('term'),
    },
    mentions: rows.reduce((sum, row) => sum + row.count, 0),
    pack: { kind: 'current' },
    ...members,
  };
};

/** What the popup knows of a page on a listed site. */
export const makeOverview = (state: PageState, members: Partial<PageOverview> = {}): PageOverview => ({
  tabId: 7,
  host: 'gazette.example',
  siteOn: true,
  siteCanBeAdded: false,
  pageOn: true,
  state,
  ...members,
});
