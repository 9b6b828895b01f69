import type { Annotations, DateValue, EntityType, FigureValue } from '../../lib/nlp';
import type { GoldArticle, GoldMention } from './gold';
import { isRightDate } from './gold-date';
import { pairMentions } from './pair-mentions';
import { isSameUnit } from './unit-names';

/** A mention as answered, with what its entity says. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly note: string | null;
  readonly members: readonly string[];
  readonly value: DateValue | FigureValue | undefined;
  readonly via: string;
  readonly rule: string;
}

/** What went wrong with one mention. */
export type Cause = 'missed' | 'extra' | 'span' | 'value' | 'unit' | 'bound' | 'note' | 'members';

export interface EvaluationError {
  readonly article: string;
  readonly cause: Cause;
  readonly type: EntityType;
  /** The text around the mention, on one line, the mention in brackets. */
  readonly context: string;
  readonly detail: string;
}

/** Counts of one measure; precision, recall and F1 follow from them. */
export interface Counts {
  right: number;
  answered: number;
  gold: number;
}

export interface Scores {
  /** By measure, e.g. `company/exact`, `date/value`, `reference`, `link`. */
  readonly counts: ReadonlyMap<string, Counts>;
  readonly errors: readonly EvaluationError[];
}

const TYPES: readonly EntityType[] = ['company', 'ministry', 'date', 'figure', 'term'];

/** Flattens entities into answers, in order of the text. */
export const toAnswers = ({ entities }: Annotations): Answer[] =>
  entities
    .flatMap((entity) =>
      entity.mentions.map(({ start, end, text, via, rule }) => ({
        start,
        end,
        text,
        via,
        rule,
        type: entity.type,
        note: entity.note,
        members: entity.members ?? [],
        value: entity.value,
      })),
    )
    .sort((a, b) => a.start - b.start);

/** Scores answers against gold, article by article. */
export function score(pairs: readonly { readonly gold: GoldArticle; readonly annotations: Annotations }[]): Scores {
  const counts = new Map<string, Counts>();
  const errors: EvaluationError[] = [];
  for (const { gold, annotations } of pairs) scoreArticle(gold, toAnswers(annotations), counts, errors);
  return { counts, errors };
}

function scoreArticle(
  gold: GoldArticle,
  answers: Answer[],
  counts: Map<string, Counts>,
  errors: EvaluationError[],
): void {
  for (const type of TYPES) {
    if (!gold.types.has(type)) continue;
    const wanted = gold.mentions.filter((mention) => mention.type === type && mention.neutral !== true);
    const given = judgedAnswers(gold, type, wanted, answers);
    const pairs = pairMentions(wanted, given);
    const exact = pairs.filter(([g, a]) => g.start === a.start && g.end === a.end);
    add(counts, `${type}/exact`, exact.length, given.length, wanted.length);
    add(counts, `${type}/overlap`, pairs.length, given.length, wanted.length);
    scoreValues(type, pairs, given.length, wanted.length, counts);
    scoreLinks(pairs, counts);
    errors.push(...errorsOf(gold, type, wanted, given, pairs));
  }
  if (gold.types.has('term')) scoreReferences(gold, answers, counts);
}

/** Without what lies on a neutral mention, and, where only some are marked, on none at all. */
function judgedAnswers(gold: GoldArticle, type: EntityType, wanted: GoldMention[], answers: Answer[]): Answer[] {
  const neutral = gold.mentions.filter((mention) => mention.type === type && mention.neutral === true);
  const touches = (list: readonly GoldMention[], { start, end }: Answer): boolean =>
    list.some((mention) => mention.start < end && start < mention.end);
  return answers.filter(
    (answer) => answer.type === type && (touches(wanted, answer) || !(gold.partial || touches(neutral, answer))),
  );
}

function scoreValues(
  type: EntityType,
  pairs: [GoldMention, Answer][],
  given: number,
  wanted: number,
  counts: Map<string, Counts>,
): void {
  if (type !== 'date' && type !== 'figure') return;
  add(counts, `${type}/value`, pairs.filter(([g, a]) => hasValue(g, a)).length, given, wanted);
  const all = pairs.filter(([g, a]) => hasValue(g, a) && hasUnit(g, a) && hasBound(g, a));
  add(counts, `${type}/value, unit, bound`, all.length, given, wanted);
}

function scoreLinks(pairs: [GoldMention, Answer][], counts: Map<string, Counts>): void {
  const judged = pairs.filter(([g]) => typeof g.note === 'string');
  const linked = judged.filter(([, a]) => a.note !== null);
  add(counts, 'link', judged.filter(([g, a]) => g.note === a.note).length, linked.length, judged.length);
}

/** Definite references on their own: right where span and meaning are. */
function scoreReferences(gold: GoldArticle, answers: Answer[], counts: Map<string, Counts>): void {
  const wanted = gold.mentions.filter(({ via }) => via === 'coreference');
  const given = answers.filter(({ via }) => via === 'coreference');
  const right = pairMentions(wanted, given).filter(([g, a]) => hasMeaning(g, a));
  add(counts, 'reference', right.length, given.length, wanted.length);
}

function add(counts: Map<string, Counts>, measure: string, right: number, answered: number, gold: number): void {
  const sum = counts.get(measure) ?? { right: 0, answered: 0, gold: 0 };
  counts.set(measure, { right: sum.right + right, answered: sum.answered + answered, gold: sum.gold + gold });
}

const sorted = (ids: readonly string[]): string => [...ids].sort().join(' ');

const hasMeaning = (g: GoldMention, a: Answer): boolean =>
  g.members ? sorted(g.members) === sorted(a.members) : g.note === undefined || g.note === a.note;

/** Whether the answer's number or date is the gold's. A gold without one is not judged. */
export function hasValue(g: GoldMention, { value }: Answer): boolean {
  if (g.dates !== undefined)
    return value !== undefined && 'iso' in value && g.dates.some((date) => isRightDate(date, value));
  if (g.number === undefined) return true;
  return value !== undefined && 'number' in value && hasNumber(g, value);
}

/** A range may be told from its other end: "from -18 to -34". */
const hasNumber = (g: GoldMention, { number, high }: FigureValue): boolean => {
  const [low, top] = [g.number ?? Number.NaN, g.high].toSorted((a, b) => Number(a ?? Infinity) - Number(b ?? Infinity));
  return close(number, low ?? Number.NaN) && sameHigh(high, top);
};

const sameHigh = (a: number | null, b: number | undefined): boolean =>
  b === undefined ? a === null : a !== null && close(a, b);
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-6 * Math.abs(b);

function hasUnit(g: GoldMention, { value }: Answer): boolean {
  if (value === undefined || !('number' in value)) return g.units === undefined && g.unitNames === undefined;
  if (g.unitNames !== undefined) return g.unitNames.some((name) => isSameUnit(name, value.unit));
  return g.units === undefined || (g.units.includes(value.unit) && (value.per ?? undefined) === g.per);
}

const hasBound = (g: GoldMention, { value }: Answer): boolean =>
  g.bound === undefined || (value?.bound ?? null) === g.bound;

function errorsOf(
  gold: GoldArticle,
  type: EntityType,
  wanted: GoldMention[],
  given: Answer[],
  pairs: [GoldMention, Answer][],
): EvaluationError[] {
  const pairedGold = new Set(pairs.map(([g]) => g));
  const pairedAnswers = new Set(pairs.map(([, a]) => a));
  const error = (cause: Cause, at: { start: number; end: number }, detail: string): EvaluationError => ({
    article: gold.id,
    cause,
    type,
    context: contextOf(gold.text, at),
    detail,
  });
  return [
    ...wanted.filter((g) => !pairedGold.has(g)).map((g) => error('missed', g, '')),
    ...given.filter((a) => !pairedAnswers.has(a)).map((a) => error('extra', a, a.rule)),
    ...pairs.flatMap(([g, a]) => {
      const found = causeOf(g, a);
      return found === null ? [] : [error(found, g, `${a.text} ${JSON.stringify(a.value ?? a.note)} ${a.rule}`)];
    }),
  ];
}

function causeOf(g: GoldMention, a: Answer): Cause | null {
  if (!hasValue(g, a)) return 'value';
  if (!hasUnit(g, a)) return 'unit';
  if (!hasBound(g, a)) return 'bound';
  if (!hasMeaning(g, a)) return g.members ? 'members' : 'note';
  return g.start === a.start && g.end === a.end ? null : 'span';
}

function contextOf(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(/\s+/gu, ' ');
}
