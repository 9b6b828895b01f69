import type { EntityType } from '../../lib/nlp';
import type { GoldArticle, GoldMention } from './gold';
import { dayAfter, daysOfTimex, type GoldDate } from './gold-date';

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
  /** Dates: what the corpus calls it, e.g. DURATION or daterange. */
  readonly sub?: string;
  /** Dates: a TIMEX3 value. Figures: the number. */
  readonly value?: string | number;
  readonly high?: number;
  readonly unit?: string | readonly string[] | null;
  readonly bound?: string | null;
  readonly accept?: readonly { readonly iso?: string; readonly end?: string; readonly endExclusive?: boolean }[];
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

/** A duration, a set, a time of day and "now" have no place on the calendar: not judged. */
function toDate(at: At, { accept, sub, value }: CommonMention): GoldMention {
  const isPlaced = sub === undefined || /^(?:DATE|TIME|date|daterange|datetime)$/u.test(sub);
  if (!isPlaced) return neutral(at, 'date');
  const dates = accept === undefined ? fromTimex(String(value ?? '')) : accept.map(fromAccepted);
  return dates.length === 0 ? neutral(at, 'date') : { ...at, type: 'date', dates };
}

/** Years, halves, quarters, months, weeks and days, at the value's own precision. */
function fromTimex(value: string): GoldDate[] {
  const days = daysOfTimex(value);
  return days === null ? [] : [{ how: 'within', ...days }];
}

function fromAccepted({ iso, end, endExclusive }: NonNullable<CommonMention['accept']>[number]): GoldDate {
  const first = iso?.slice(0, 10) ?? null;
  const last = end ?? (endExclusive === true ? null : first);
  return { how: 'days', first, until: last === null || endExclusive === true ? last : dayAfter(last) };
}

function toFigure(at: At, { bound, high, unit, value }: CommonMention): GoldMention {
  const measured = typeof value === 'number' ? { number: value } : {};
  const unitNames = Array.isArray(unit) ? unit : [unit as string | null];
  return {
    ...at,
    type: 'figure',
    ...measured,
    ...(high === undefined ? {} : { high }),
    ...(unit === undefined ? {} : { unitNames }),
    ...(bound === undefined ? {} : { bound }),
  };
}
