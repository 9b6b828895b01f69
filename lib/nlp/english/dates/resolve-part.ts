import { addMonths, toYmd } from './calendar';
import type { Context, Resolve } from './context';
import type { Part } from './expression';
import { endOfMonth, type Period, toDayPeriod, toSpan } from './period';

/** "early April", "mid-2024", "the late 1990s", "the end of March". A third of a day or week is not told apart from it. */
export function resolvePart({ part, of }: Part, context: Context, resolve: Resolve): Period | null {
  const whole = resolve(of, context);
  if (whole === null) return null;
  const { implied } = whole;
  if (whole.first === whole.last) return { ...whole, implied };
  if (part === 'start') return { ...toDayPeriod(whole.first), implied };
  if (part === 'end') return { ...toDayPeriod(whole.last), implied };
  return { ...third(whole, part), implied };
}

const INDEX = { early: 0, mid: 1, late: 2 } as const;

/** A third of a period. Of a month: 1–10, 11–20, 21 to the end, as Japanese and English papers use "early" and "late". */
function third(whole: Period, part: 'early' | 'mid' | 'late'): Period {
  const index = INDEX[part];
  switch (whole.granularity) {
    case 'month':
      return toSpan(whole.first + index * 10, index === 2 ? endOfMonth(whole.first) : whole.first + index * 10 + 9);
    case 'decade':
      return years(whole, index, [0, 4, 7, 10]);
    case 'century':
      return years(whole, index, [0, 34, 67, 100]);
    case 'week':
      return toSpan(whole.first + index * 2, index === 2 ? whole.last : whole.first + index * 2 + 1);
    default:
      return months(whole, index);
  }
}

function years(whole: Period, index: number, cuts: readonly number[]): Period {
  const from = addMonths(whole.first, (cuts[index] ?? 0) * 12);
  return toSpan(from, addMonths(whole.first, (cuts[index + 1] ?? 0) * 12) - 1, 'year');
}

/** A third by whole months where the period has at least three, else by days. */
function months(whole: Period, index: number): Period {
  const [from, to] = [toYmd(whole.first), toYmd(whole.last)];
  const length = Math.round(((to.year - from.year) * 12 + to.month - from.month + 1) / 3);
  if (length < 1) return toSpan(whole.first, whole.last);
  const first = addMonths(whole.first, index * length);
  return toSpan(first, index === 2 ? whole.last : addMonths(first, length) - 1);
}
