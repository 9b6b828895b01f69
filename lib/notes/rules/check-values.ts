import { parsePartialDate } from '../partial-date';
import type { Fact } from '../schema';
import { type FieldFault, faultIf, type NoteRule } from './rule';

/** A fact's value is of its kind: a date for a date, a number for a figure, a note's id for a relation, else nothing. */
export const checkValues: NoteRule = ({ facts }) => facts.flatMap(checkFact);

function checkFact(fact: Fact): FieldFault[] {
  const { high, id, kind, unit, value } = fact;
  const field = `facts[${id}]`;
  const isFigure = kind === 'figure';
  return [
    ...faultIf(!isOfKind(fact), `${field}.value`, MESSAGES[kind]),
    ...faultIf(high !== undefined && !isFigure, `${field}.high`, 'closes a range, but the fact is no figure'),
    ...faultIf(
      high !== undefined && typeof value === 'number' && high <= value,
      `${field}.high`,
      'closes a range, but is not above the value',
    ),
    ...faultIf(unit !== undefined && !isFigure, `${field}.unit`, 'stands on a fact that is no figure'),
  ];
}

const MESSAGES: Readonly<Record<Fact['kind'], string>> = {
  date: 'must be a date, as the fact is of kind "date"',
  figure: 'must be a number, as the fact is of kind "figure"',
  relation: 'must be a note\'s id, as the fact is of kind "relation"',
  text: 'must be null, as the fact is of kind "text"',
};

function isOfKind({ kind, value }: Fact): boolean {
  switch (kind) {
    case 'date':
      return typeof value === 'string' && parsePartialDate(value) !== null;
    case 'figure':
      return typeof value === 'number' && Number.isFinite(value);
    case 'relation':
      return typeof value === 'string';
    case 'text':
      return value === null;
  }
}
