import type { EntityType } from '../../lib/nlp';
import type { GoldArticle, GoldDate, GoldMention } from './gold';

/** A line of the common form: offsets into `text`, values as other corpora give them. */
interface CommonArticle {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly text: string;
  readonly partial?: boolean;
  readonly mentions: readonly CommonMention[];
}

interface CommonMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  /** Dates: a TIMEX3 value. Figures: the number. */
  readonly value?: string | number;
  readonly high?: number;
  readonly unit?: string | readonly string[] | null;
  readonly bound?: string | null;
  readonly accept?: readonly { readonly iso: string; readonly end?: string; readonly endExclusive?: boolean }[];
}

const TYPES: readonly EntityType[] = ['company', 'ministry', 'date', 'figure', 'term'];

/** Reads one line. Throws what `JSON.parse` throws on a line that is not JSON. */
export function readCommonForm(line: string): GoldArticle {
  const { id, lang, published, text, partial = false, mentions } = JSON.parse(line) as CommonArticle;
  const gold = mentions.flatMap(toGold);
  return { id, lang, published, text, partial, mentions: gold, types: new Set(gold.map(({ type }) => type)) };
}

function toGold(mention: CommonMention): GoldMention[] {
  const { start, end, text } = mention;
  const at = { start, end, text };
  if (mention.type === 'vague-figure') return [{ ...at, type: 'figure', neutral: true }];
  if (mention.type === 'org') return [neutral(at, 'company'), neutral(at, 'ministry')];
  const type = TYPES.find((known) => known === mention.type);
  if (type === undefined) return [];
  // a duration among the dates is a figure to us
  if (type === 'date') return [toDate(at, mention), neutral(at, 'figure')];
  return [type === 'figure' ? toFigure(at, mention) : { ...at, type }];
}

type At = Pick<GoldMention, 'start' | 'end' | 'text'>;

const neutral = (at: At, type: EntityType): GoldMention => ({ ...at, type, neutral: true });

/** A duration and "now" have no place on the calendar: not judged. */
function toDate(at: At, { accept, value }: CommonMention): GoldMention {
  const dates = accept === undefined ? fromTimex(String(value ?? '')) : accept.map(toInclusive);
  return dates.length === 0 ? neutral(at, 'date') : { ...at, type: 'date', dates };
}

/** Years, months, days, weeks and quarters, at the value's own precision. */
function fromTimex(value: string): GoldDate[] {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?|-Q\d|-W\d{2})?(?:T|$)/u.test(value) ? [{ iso: value.replace(/T.*$/u, '') }] : [];
}

function toInclusive({ iso, end, endExclusive }: NonNullable<CommonMention['accept']>[number]): GoldDate {
  if (end === undefined) return { iso };
  return { iso, end: endExclusive === true ? dayBefore(end) : end };
}

function dayBefore(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return Number.isNaN(day.getTime()) ? iso : day.toISOString().slice(0, 10);
}

/** Names that other corpora give what we write as a sign or a code. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['percent', '%'],
  ['percentage', '%'],
  ['pound', 'GBP'],
  ['pound sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
]);

function toFigure(at: At, { bound, high, unit, value }: CommonMention): GoldMention {
  const measured = typeof value === 'number' ? { number: value } : {};
  const names = Array.isArray(unit) ? unit : [unit as string | null];
  const units = unit === undefined ? {} : { units: names.flatMap((name) => [name, CODES.get(name ?? '') ?? name]) };
  return {
    ...at,
    type: 'figure',
    ...measured,
    ...(high === undefined ? {} : { high }),
    ...units,
    ...(bound === undefined ? {} : { bound }),
  };
}
