import { foldedSet } from '../../names/fold';
import { isCalendarWord } from '../organisations';
import { gapBefore, isJoined, type Reader, wordAt, writtenAt } from './reader';
import { NOT_BEFORE } from './words-around';

/** Nothing after the noun makes it part of a longer one or another's. */
export function isHead(reader: Reader, last: number): boolean {
  const gap = gapBefore(reader, last + 1);
  if (gap === 'hyphen') return false;
  if (gap !== 'space') return true;
  const next = wordAt(reader, last + 1);
  if (isName(reader, last + 1)) return false;
  if ((next === 'that' || next === 'of') && isTold(reader, last, next === 'of' ? ACCUSING : TELLING)) return true;
  return !NOT_BEFORE.has(next) && !(next === 'in' && wordAt(reader, last + 2) === 'charge');
}

/** "the carmaker Toyota", "the company CEO": the noun describes what is named; not "told the ministry Friday". */
const isName = (reader: Reader, at: number): boolean =>
  /^\p{Lu}/u.test(writtenAt(reader, at)) && !isCalendarWord(wordAt(reader, at)) && wordAt(reader, at) !== 'may';

/** "told the ministry that", "accused the company of": the clause is what is told, not what tells the ministry apart. */
function isTold(reader: Reader, last: number, verbs: ReadonlySet<string>): boolean {
  const article = [last - 1, last - 2, last - 3].find((at) => wordAt(reader, at) === 'the') ?? 0;
  return verbs.has(wordAt(reader, article - 1)) && isJoined(reader, article);
}

const TELLING = foldedSet([
  'assured',
  'convinced',
  'informed',
  'notified',
  'persuaded',
  'reassured',
  'reminded',
  'told',
  'warned',
]);

const ACCUSING = foldedSet([
  'accuse',
  'accused',
  'accuses',
  'accusing',
  'acquitted',
  'cleared',
  'convicted',
  'informed',
  'notified',
  'reminded',
  'stripped',
  'suspected',
  'suspects',
  'warned',
]);
