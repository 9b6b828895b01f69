import type { Annotations, Entity, Finding, Mention } from '../nlp';
import { isDateValue } from './describe-value';

/** One row a mention or finding. Offsets are UTF-16 indexes into the article's text. */
const COLUMNS = [
  'document',
  'row',
  'type',
  'id',
  'name',
  'note',
  'text',
  'start',
  'end',
  'via',
  'iso',
  'iso_end',
  'granularity',
  'number',
  'high',
  'unit',
  'per',
  'bound',
  'change',
  'members',
  'verdict',
  'claim',
  'expected',
  'sources',
] as const;

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string | number | null | undefined>>>;

/** What the rows say of their article. */
export interface CsvOptions {
  /** Names the article in its rows. @default its address, else empty */
  readonly document?: string;
  /** Whether the first line names the columns. @default true */
  readonly hasHeader?: boolean;
}

/**
 * Mentions in the order of the text, then findings, as comma-separated values (RFC 4180: lines end in CRLF). Text that a
 * spreadsheet would run as a formula gets an apostrophe in front. No byte-order mark; a file for Excel needs one.
 */
export function toCsv(annotations: Annotations, options: CsvOptions = {}): string {
  const document = options.document ?? annotations.article.url ?? '';
  const mentions = annotations.entities.flatMap((entity) =>
    entity.mentions.map((mention) => toMentionRow(entity, mention)),
  );
  const rows = [
    ...mentions.sort((a, b) => Number(a.start) - Number(b.start)),
    ...annotations.findings.map(toFindingRow),
  ].map((row) => COLUMNS.map((column) => toCell(column === 'document' ? document : row[column])));
  const lines = options.hasHeader === false ? rows : [[...COLUMNS], ...rows];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function toMentionRow(entity: Entity, mention: Mention): Row {
  const { id, name, note, type } = entity;
  const { end, start, text, via } = mention;
  const members = entity.members?.join(' ');
  return { row: 'mention', type, id, name, note, text, start, end, via, members, ...toValueCells(entity) };
}

function toValueCells({ value }: Entity): Row {
  if (value === undefined) return {};
  if (isDateValue(value)) {
    const { bound, end, granularity, iso } = value;
    return { iso, iso_end: end, granularity, bound };
  }
  const { bound, change, high, number, per, unit } = value;
  return { number, high, unit, per, bound, change };
}

const toFindingRow = ({ claim, end, expected, fact, kind, sources, start, text, verdict }: Finding): Row => ({
  row: 'finding',
  type: kind,
  id: fact,
  text,
  start,
  end,
  verdict,
  claim,
  expected,
  sources: sources.map(({ url }) => url).join(' '),
});

/**
 * Signs with which Excel, LibreOffice and Google Sheets begin a formula, also in full width, as Japanese Excel reads
 * them; a tab or line break before them is skipped. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function toCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
