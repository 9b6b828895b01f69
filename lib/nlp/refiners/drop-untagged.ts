import type { Refiner } from '../types';
import { dropWhere } from './drop';

/** Drops what has a note and is never tagged: legislatures, associations, people in office. It has kept others off its words. */
export const dropUntagged: Refiner = (candidates, _view, trace) =>
  dropWhere(candidates, 'untagged', trace, ({ rule }) =>
    rule === 'name/untagged' ? 'a person, legislature or association: noted, not tagged' : null,
  );
