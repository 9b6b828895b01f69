import type { Refiner } from '../types';
import { dropWhere } from './drop';

/** Offices that stand before a name as part of it. Source: The Associated Press Stylebook, "titles". */
const TITLE = [
  'acting',
  'administrator',
  'chair',
  'chairman',
  'chairperson',
  'chairwoman',
  'chief',
  'commissioner',
  'deputy',
  'director',
  'director-general',
  'governor',
  'head',
  'minister',
  'president',
  'secretary',
  'secretary-general',
  'vice',
].join('|');

const TITLE_AND_NAME = new RegExp(`^ (?:(?:${TITLE})[ -]){1,3}\\p{Lu}\\p{Ll}`, 'iu');
/** The same with the name's capital insisted on, which the flag above does not. */
const NAME_AFTER = new RegExp(`^ (?:(?:${TITLE}|[A-Z]\\w+)[ -]){1,3}\\p{Lu}\\p{Ll}`, 'u');

/**
 * Drops a body that is only part of a person's title: "METI Minister" before a name, "BOJ Governor". A body whose officer
 * is spoken of ("JFTC's secretary general") stays, and so does a company.
 */
export const dropTitles: Refiner = (candidates, { text }, trace) =>
  dropWhere(candidates, 'titles', trace, ({ type, end }) => {
    const after = text.slice(end, end + 60).replace(/\s/gu, ' ');
    const isTitle = type === 'ministry' && TITLE_AND_NAME.test(after) && NAME_AFTER.test(after);
    return isTitle ? "part of a person's title" : null;
  });
