import type { Located } from '../parse-records';
import type { Fact, Note, Series } from '../schema';
import { type PackRule, toFault } from './rule';

/** One value that the pack states, for one measure at one time. */
interface Reading {
  readonly owner: Located<Note>;
  readonly field: string;
  /** What is measured: the words without the value, or the id that a fact shares with its series. */
  readonly measure: string;
  /** Measure, unit, time and qualifier. */
  readonly key: string;
  readonly value: string;
}

/**
 * The same quantity has the same value wherever it stands. Two readings are of one quantity where subject, measure,
 * unit, time and qualifier are the same. The subject is the note itself; of two notes, it is the same where the words
 * name it ("Chugoku Electric Power: surcharge"), so that "Customers" may differ between two companies. A term in the words
 * ("target for renewables") is part of the measure and names no subject.
 */
export const checkQuantities: PackRule = ({ notes }) => {
  const named = notes.filter(({ record }) => record.kind !== 'term');
  const subjects = named.flatMap(({ record }) => [toMeasure(record.name.en), toMeasure(record.short.en)]);
  const namesSubject = (measure: string): boolean =>
    subjects.some((subject) => ` ${measure} `.includes(` ${subject} `));
  return [...groupByKey(notes.flatMap(findReadings)).values()].flatMap((group) =>
    group.flatMap((reading, at) => {
      const other = group.slice(0, at).find((earlier) => earlier.value !== reading.value);
      if (other === undefined) return [];
      if (other.owner.record.id !== reading.owner.record.id && !namesSubject(reading.measure)) return [];
      return [toFault(reading.owner, { field: reading.field, message: describe(reading, other) })];
    }),
  );
};

const describe = (reading: Reading, other: Reading): string =>
  `is ${reading.value}, but ${other.value} at ${other.owner.record.id}: ${other.field}`;

function groupByKey(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(reading.key);
    if (group === undefined) groups.set(reading.key, [reading]);
    else group.push(reading);
  }
  return groups;
}

function findReadings(owner: Located<Note>): readonly Reading[] {
  const { facts, series } = owner.record;
  const ids = new Set(series.map(({ id }) => id));
  return [...facts.flatMap((fact) => readFact(owner, fact, ids)), ...series.flatMap((one) => readSeries(owner, one))];
}

/** Without a date a figure is compared with nothing: it may have been true at any time. */
function readFact(owner: Located<Note>, fact: Fact, seriesIds: ReadonlySet<string>): readonly Reading[] {
  if (fact.kind !== 'figure' || fact.asOf === undefined) return [];
  const when = [fact.unit ?? '', fact.asOf];
  const measure = toMeasure(fact.statement.en, typeof fact.value === 'number' ? fact.value : null);
  const value = fact.high === undefined ? String(fact.value) : `${fact.value} to ${fact.high}`;
  const reading = { owner, field: `facts[${fact.id}].value`, measure, value };
  const bySeries = { ...reading, measure: fact.id, key: toKey(owner.record.id, fact.id, ...when) };
  return [
    { ...reading, key: toKey(measure, ...when, fact.qualifier?.en ?? '') },
    ...(seriesIds.has(fact.id) ? [bySeries] : []),
  ];
}

const readSeries = (owner: Located<Note>, { id, points, unit }: Series): readonly Reading[] =>
  points.map(({ asOf, value }, at) => ({
    owner,
    field: `series[${id}].points[${at}].value`,
    measure: id,
    value: String(value),
    key: toKey(owner.record.id, id, unit, asOf),
  }));

/**
 * What a statement measures: its words without the value. `"Surcharge of 70.7 bn yen"`, 70700000000 → `surcharge of bn
 * yen`. Other numbers stay, since they name things: "6th plan", "Unit 3", "target for 2030".
 */
function toMeasure(statement: string, value: number | null = null): string {
  const digits = value === null ? '' : toSignificant(value.toFixed(4));
  return statement
    .toLowerCase()
    .replace(/\d[\d,.]*/gu, (number) => (toSignificant(number) === digits ? ' ' : number))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** The digits that a number has in any scale: 70,700,000,000 and 70.7 are both `707`. */
const toSignificant = (number: string): string => number.replace(/\D/gu, '').replace(/^0+/u, '').replace(/0+$/u, '');

const toKey = (...parts: readonly string[]): string => parts.join('\n').toLowerCase();
