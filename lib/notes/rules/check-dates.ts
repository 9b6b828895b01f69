import { mayPrecede, parsePartialDate } from '../partial-date';
import type { Fact, Note, Series } from '../schema';
import { type FieldFault, faultIf, type NoteRule, type PackRule, toFault } from './rule';

/** Every date is a day, month or year that exists, and lies where it must beside the others. */
export const checkDates: NoteRule = (note) => [
  ...checkSpan('', 'start', note.start, 'end', note.end),
  ...(note.former ?? []).flatMap(({ from, until }, at) => checkSpan(`former[${at}].`, 'from', from, 'until', until)),
  ...note.facts.flatMap(checkFactDates),
  ...note.series.flatMap(checkSeriesDates),
  ...checkLaw(note),
];

/** The publication dates of sources exist. */
export const checkSourceDates: PackRule = ({ sources }) =>
  sources.flatMap((located) =>
    checkDate('published', located.record.published ?? undefined).map((fault) => toFault(located, fault)),
  );

const checkDate = (field: string, date: string | undefined): readonly FieldFault[] =>
  faultIf(date !== undefined && parsePartialDate(date) === null, field, `is no day of the calendar: ${date}`);

function checkSpan(
  path: string,
  from: string,
  start: string | undefined,
  until: string,
  end: string | undefined,
): FieldFault[] {
  const isReversed = start !== undefined && end !== undefined && !mayPrecede(start, end);
  return [
    ...checkDate(`${path}${from}`, start),
    ...checkDate(`${path}${until}`, end),
    ...faultIf(isReversed, `${path}${until}`, `${end} lies before "${from}", ${start}`),
  ];
}

const checkFactDates = ({ asOf, id, validFrom, validUntil }: Fact): FieldFault[] => [
  ...checkDate(`facts[${id}].asOf`, asOf),
  ...checkSpan(`facts[${id}].`, 'validFrom', validFrom, 'validUntil', validUntil),
];

/** Sorted by time, and no time twice: a chart draws them in this order. */
function checkSeriesDates({ id, points }: Series): FieldFault[] {
  return points.flatMap(({ asOf }, at) => {
    const field = `series[${id}].points[${at}].asOf`;
    const before = points[at - 1]?.asOf;
    const isUnsorted = before !== undefined && !isLater(before, asOf);
    return [...checkDate(field, asOf), ...faultIf(isUnsorted, field, `${asOf} does not follow ${before}`)];
  });
}

/** By first day, then by last: "2020-04" after "2020" would be, "2020" after "2020" would not. */
function isLater(before: string, after: string): boolean {
  const [a, b] = [parsePartialDate(before), parsePartialDate(after)];
  if (a === null || b === null) return true;
  return a.first < b.first || (a.first === b.first && a.last !== b.last);
}

const PASSED = /\b(?:passed|enacted|promulgated)\b/iu;
const IN_FORCE = /\b(?:in force|into force|takes? effect|took effect|came into effect)\b/iu;

/**
 * A law takes effect after it is passed. Compares the earliest date of each, since later amendments of one act have
 * passages of their own; silent where the facts tell only one of the two.
 */
function checkLaw({ facts, kind }: Note): readonly FieldFault[] {
  if (kind !== 'law') return [];
  const passed = earliest(facts, PASSED);
  const inForce = earliest(facts, IN_FORCE);
  if (passed === null || inForce === null || mayPrecede(passed.date, inForce.date)) return [];
  return [
    {
      field: `facts[${inForce.id}].value`,
      message: `in force on ${inForce.date}, before it was passed, ${passed.date}`,
    },
  ];
}

interface DatedFact {
  readonly id: string;
  readonly date: string;
  readonly first: string;
}

function earliest(facts: readonly Fact[], words: RegExp): DatedFact | null {
  const dated = facts.flatMap(({ id, kind, statement, value }) => {
    const days =
      kind === 'date' && typeof value === 'string' && words.test(statement.en) ? parsePartialDate(value) : null;
    return days === null ? [] : [{ id, date: String(value), first: days.first }];
  });
  return dated.sort((a, b) => (a.first < b.first ? -1 : 1))[0] ?? null;
}
