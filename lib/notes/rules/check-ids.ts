import type { Located } from '../parse-records';
import { type FieldFault, type NoteRule, type PackRule, repeated, toFault } from './rule';

/** An id names one note, one source; and files are sorted by id, so that two editors' changes merge line by line. */
export const checkIds: PackRule = ({ notes, sources }) => [...checkRecords(notes), ...checkRecords(sources)];

const checkRecords = (records: readonly Located<{ readonly id: string }>[]): ReturnType<PackRule> => [
  ...repeated(records, ({ record }) => record.id).map((located) =>
    toFault(located, { field: 'id', message: 'is the id of another record too' }),
  ),
  ...records
    .filter(({ file, record }, at) => isOutOfOrder(records[at - 1], file, record.id))
    .map((located) => toFault(located, { field: 'id', message: 'stands out of order: records are sorted by id' })),
];

/** Ids are ASCII, so comparing code units sorts them as `Array.prototype.sort` and an editor's sort command do. */
const isOutOfOrder = (before: Located<{ readonly id: string }> | undefined, file: string, id: string): boolean =>
  before !== undefined && before.file === file && before.record.id > id;

/** `note-id/fact-id` names one fact, one series; an alias stands once. */
export const checkIdsWithin: NoteRule = ({ facts, series, aliases }) => [
  ...repeated(facts, ({ id }) => id).map(({ id }) => twice(`facts[${id}].id`, 'fact')),
  ...repeated(series, ({ id }) => id).map(({ id }) => twice(`series[${id}].id`, 'series')),
  ...repeated(aliases, ({ lang, text }) => `${lang} ${text}`).map((alias) =>
    twice(`aliases[${aliases.lastIndexOf(alias)}].text`, 'alias'),
  ),
];

const twice = (field: string, what: string): FieldFault => ({
  field,
  message: `another ${what} of this note is the same`,
});
