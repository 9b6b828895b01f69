import type { Expression, Found, WeekOf } from './expression';
import { afterWords, found, type Input, wordAt } from './input';
import { readWeekdayName } from './read-month-name';
import { readTheUnit } from './read-part';
import { readRelativeUnit, skipDayPart } from './read-relative';
import type { Token } from './tokens';

const EDGE = new Map<string, WeekOf['edge']>([
  ['of', 'holds'],
  ['starting', 'start'],
  ['beginning', 'start'],
  ['commencing', 'start'],
  ['ending', 'end'],
  ['ended', 'end'],
  ['to', 'end'],
  ['through', 'end'],
]);

/** "the week of April 3", "the week starting on Feb. 4", "the week ended Friday". */
export function readWeekOf(input: Input, at: number): Found | null {
  const { tokens } = input;
  const edge = EDGE.get(wordAt(tokens, at + 1));
  if (wordAt(tokens, at) !== 'week' || edge === undefined) return null;
  const on = /^(?:on|the)$/.test(wordAt(tokens, at + 2)) ? at + 3 : at + 2;
  const of = input.read(on);
  if (of === null || !/^(?:day|weekday|named)$/.test(of.expression.is)) return null;
  return found({ is: 'week-of', edge, of: of.expression }, of.end);
}

/** "over the weekend", "this weekend"; "the weekend" alone may be any. */
export function readWeekend({ tokens }: Input, at: number, article: boolean): Found | null {
  if (!article) return afterWords(tokens, at, 'this', 'weekend') > 0 ? found({ is: 'weekend' }, at + 2) : null;
  const isPlaced = /^(?:over|during|at|on|through|for|by)$/.test(wordAt(tokens, at - 2));
  return wordAt(tokens, at) === 'weekend' && isPlaced ? found({ is: 'weekend' }, at + 1) : null;
}

/** Papers, programmes and events named after a weekday, and recurring ones. */
const NAME_AFTER =
  /^(?:times|mirror|telegraph|post|mail|express|herald|sun|star|journal|independent|world|sport|school|night|roast|brunch|league)$/;
/** Parts of a day in the plural: what happens every week. */
const HABITS = /^(?:mornings|lunchtimes|afternoons|evenings|nights)$/;
const NAME_BEFORE =
  /^(?:every|each|bloody|super|ash|good|black|palm|cyber|maundy|ruby|most|any|some|easter|red|joe|man|girl|tuesdays|first|second|third|fourth|last)$/;

/** "Monday", "Monday night", "Monday of next week", "Tuesday last week", "Fri." behind "on". */
export function readWeekday(input: Input, at: number, article: boolean): Found | null {
  const { tokens } = input;
  const weekday = article ? null : readWeekdayName(tokens, at);
  if (weekday === null || !isWeekday(tokens, at, weekday.end)) return null;
  const end = skipDayPart(tokens, weekday.end);
  const week = readWeekAfter(tokens, end);
  const expression: Expression = { is: 'weekday', weekday: weekday.value, of: week?.expression ?? null };
  return found(expression, week?.end ?? end);
}

function isWeekday(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  const before = wordAt(tokens, at - 1);
  if (token === undefined) return false;
  if (/^an?$/.test(before) && tokens[end]?.kind !== 'word') return false;
  if (/^(?:every|each)$/.test(before) || /^(?:every|each)$/.test(wordAt(tokens, at - 2))) return false;
  if (token.entry.short === true)
    return /^(?:on|by|until|since|next|last|this|,|and|or|-)$/.test(before) && isWritten(tokens, at, end);
  if (
    tokens[at - 1]?.capital === true &&
    NAME_BEFORE.test(before) &&
    !/^(?:first|second|third|fourth|last)$/.test(before)
  )
    return false;
  if (HABITS.test(wordAt(tokens, end))) return false;
  return !(token.capital && tokens[end]?.capital === true && NAME_AFTER.test(wordAt(tokens, end)));
}

/** A shortened weekday has its capital and either its full stop or a name that is no other word ("Sun", "Sat", "Wed"). */
const isWritten = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.capital === true &&
  (end > at + 1 || !/^(?:sun|sat|wed|mon)$/.test(wordAt(tokens, at)) || wordAt(tokens, at - 1) === 'on');

/** "(Monday) of next week", "(Tuesday) of the following week", "(Tuesday) last week". */
function readWeekAfter(tokens: readonly Token[], at: number): Found | null {
  const core = wordAt(tokens, at) === 'of' ? at + 1 : at;
  const article = wordAt(tokens, core) === 'the';
  if (article && core === at) return null;
  const read =
    readRelativeUnit(tokens, article ? core + 1 : core, article) ?? (article ? readTheUnit(tokens, core) : null);
  return read !== null && 'unit' in read.expression && read.expression.unit === 'week' ? read : null;
}
