import type { Candidate } from '../../types';
import type { Context } from './context';
import type { Expression } from './expression';
import type { Period } from './period';
import type { BlockReading } from './read-blocks';

/** A date that has been placed. */
export interface Named {
  readonly reading: BlockReading;
  readonly period: Period;
  readonly candidate: Candidate;
}

/** How many blocks back a date may be referred to. */
const BLOCKS_BACK = 1;
/** How many sentences back a period may be compared with. */
const SENTENCES_BACK = 2;
/** How many dates back they are looked for. */
const DATES_BACK = 8;

type Given = Pick<Context, 'published' | 'tense'>;

/** What a reading is resolved against: of the dates placed before it, `trail` in text order, those it may refer to. */
export function toContext(reading: BlockReading, trail: readonly Named[], given: Given): Context {
  let anchor: Period | null = null;
  let anchorDay: Period | null = null;
  let anchorPeriod: Period | null = null;
  let sentenceAnchor: Period | null = null;
  let season: Period | null = null;
  for (let at = trail.length - 1; at >= 0 && at >= trail.length - DATES_BACK; at -= 1) {
    const named = trail[at];
    if (named === undefined) break;
    const { period } = named;
    if (isYetToCome(period, given)) continue;
    if (isRecentDay(named, reading)) anchorDay ??= period;
    if (!isNear(named, reading)) continue;
    anchor ??= period;
    if (isStretch(period) && isClose(named, reading)) anchorPeriod ??= period;
    if (isSameSentence(named, reading)) sentenceAnchor ??= period;
    if (isToldSeason(named, reading)) season ??= period;
  }
  return { ...given, anchor, anchorDay, anchorPeriod, sentenceAnchor, season };
}

/** What has happened is not told from a date that lies ahead: "The hearing is on Sept. 20. … the same day the court ruled". */
const isYetToCome = ({ last }: Period, { published, tense }: Given): boolean =>
  published !== null && last > published && tense() === 'past';

/** How many blocks back "the day" may have been named. */
const DAY_BLOCKS_BACK = 3;

const isRecentDay = ({ period, reading }: Named, { block }: BlockReading): boolean =>
  period.first === period.last && block - reading.block <= DAY_BLOCKS_BACK;

const isNear = (named: Named, { block }: BlockReading): boolean =>
  block - named.reading.block <= BLOCKS_BACK &&
  !isComparison(named.reading.expression) &&
  !isDeadline(named) &&
  !(block > named.reading.block && isBackground(named.reading));

/** How far behind a date its "had" may stand, in tokens. */
const HAD_REACH = 6;

/** "On Monday it had disclosed a loss": the past perfect steps back from the story, which the next block goes on with. */
function isBackground({ tokens, start, end }: BlockReading): boolean {
  for (let at = end; at < end + HAD_REACH && tokens[at]?.sentence === tokens[start]?.sentence; at += 1) {
    if (tokens[at]?.lower === 'had' && /^(?:been|\p{L}{2,}ed)$/u.test(tokens[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

const isClose = ({ reading }: Named, { sentenceCount }: BlockReading): boolean =>
  sentenceCount - reading.sentenceCount <= SENTENCES_BACK;

const isToldSeason = (named: Named, reading: BlockReading): boolean =>
  named.period.granularity === 'season' &&
  named.period.implied.length === 0 &&
  named.reading.block === reading.block &&
  isClose(named, reading);

const isSameSentence = ({ reading }: Named, { block, sentence }: BlockReading): boolean =>
  reading.block === block && reading.sentence === sentence;

/** "a year earlier" is looked at for comparison; the text does not go on from it. */
const isComparison = (expression: Expression): boolean =>
  expression.is === 'same-period' ||
  (expression.is === 'shift' && expression.counted && expression.unit === 'year' && expression.by < 0) ||
  (expression.is === 'shift' && expression.from === 'anchor' && expression.unit === 'year' && expression.by < 0);

/** A day by which something is due is not one the story has reached. */
const isDeadline = ({ candidate }: Named): boolean =>
  candidate.reading.kind === 'date' && candidate.reading.value.bound === 'max';

const isStretch = ({ granularity }: Period): boolean => granularity !== 'day' && granularity !== 'week';
