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
  const recent = trail.slice(-DATES_BACK).reverse();
  const near = recent.filter(
    (named) =>
      reading.block - named.reading.block <= BLOCKS_BACK &&
      !isComparison(named.reading.expression) &&
      !isDeadline(named),
  );
  const isSameSentence = (named: Named): boolean =>
    named.reading.block === reading.block && named.reading.sentence === reading.sentence;
  const isClose = (named: Named): boolean => reading.sentenceCount - named.reading.sentenceCount <= SENTENCES_BACK;
  return {
    ...given,
    anchor: near[0]?.period ?? null,
    anchorDay: recent.find((named) => isRecentDay(named, reading))?.period ?? null,
    anchorPeriod: near.find((named) => isClose(named) && isStretch(named.period))?.period ?? null,
    sentenceAnchor: near.find(isSameSentence)?.period ?? null,
  };
}

/** How many blocks back "the day" may have been named. */
const DAY_BLOCKS_BACK = 3;

const isRecentDay = ({ period, reading }: Named, { block }: BlockReading): boolean =>
  period.first === period.last && block - reading.block <= DAY_BLOCKS_BACK;

/** "a year earlier" is looked at for comparison; the text does not go on from it. */
const isComparison = (expression: Expression): boolean =>
  expression.is === 'same-period' ||
  (expression.is === 'shift' && expression.counted && expression.unit === 'year' && expression.by < 0) ||
  (expression.is === 'shift' && expression.from === 'anchor' && expression.unit === 'year' && expression.by < 0);

/** A day by which something is due is not one the story has reached. */
const isDeadline = ({ candidate }: Named): boolean =>
  candidate.reading.kind === 'date' && candidate.reading.value.bound === 'max';

const isStretch = ({ granularity }: Period): boolean => granularity !== 'day' && granularity !== 'week';
