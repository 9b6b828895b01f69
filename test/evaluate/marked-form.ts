import type { EntityType } from '../../lib/nlp';
import type { GoldArticle, GoldMention } from './gold';
import type { GoldDate } from './gold-date';

/**
 * An article marked by hand in its text: header lines, an empty line, then the text with `{words|mark}`.
 *
 * ```
 * published: 2023-04-18
 *
 * {The industry ministry|ministry meti} ordered {the five|company [jera,j-power] ref} to act by {Friday|date 2023-04-21 max}.
 * ```
 * A mark is a type and what is right there: a note's id, or `-` where there is none; `[a,b]` a group's members; `ref` a
 * definite reference; a date `2023-04` or `2023-04-01/2024-03-31`; a figure's number and unit, `15..39 %`, `7 JPY/kWh`,
 * `_` for no unit and for the space in a unit of two words; `min`, `max` or `about` a bound; `~figure` neither right nor wrong.
 */
export function readMarkedForm(id: string, content: string): GoldArticle {
  const [, head = '', body = ''] = /^(.*?)\n\n(.*)$/su.exec(content) ?? [];
  const header = new Map([...head.matchAll(/^(\w+): *(.*)$/gmu)].map(([, name = '', value = '']) => [name, value]));
  const mentions: GoldMention[] = [];
  let text = '';
  for (const [, plain = '', words, mark = ''] of body.matchAll(/([^{]+)|\{([^{}|]+)\|([^{}]+)\}/gu)) {
    if (words === undefined) text += plain;
    else {
      mentions.push(toMention(words, mark, text.length, id));
      text += words;
    }
  }
  const published = header.get('published') ?? null;
  return { id, lang: header.get('lang') ?? 'en', published, text, mentions, types: ALL, partial: false };
}

const ALL: ReadonlySet<EntityType> = new Set<EntityType>(['company', 'ministry', 'date', 'figure', 'term']);

function toMention(text: string, mark: string, start: number, article: string): GoldMention {
  const [type = '', ...rest] = mark.trim().split(/\s+/u);
  const at = { start, end: start + text.length, text };
  if (type.startsWith('~')) return { ...at, type: toType(type.slice(1), article), neutral: true };
  if (type === 'date') return { ...at, type, ...readDate(rest) };
  if (type === 'figure') return { ...at, type, ...readFigure(rest) };
  return { ...at, type: toType(type, article), ...readName(rest) };
}

function toType(type: string, article: string): EntityType {
  for (const known of ALL) if (known === type) return known;
  throw new Error(`${article}: "${type}" is no type of mention`);
}

function readDate([value = '', bound]: readonly string[]): Pick<GoldMention, 'dates' | 'bound'> {
  const [iso = '', end] = value.split('/');
  const date: GoldDate = { how: 'stated', iso, ...(end === undefined ? {} : { end }) };
  return { dates: [date], bound: bound ?? null };
}

function readFigure([value = '', unit = '_', bound]: readonly string[]): Partial<GoldMention> {
  const [number = '', high] = value.split('..');
  const [noun = '', per] = unit.split('/');
  return {
    number: Number(number),
    ...(high === undefined ? {} : { high: Number(high) }),
    units: [noun === '_' ? null : noun.replaceAll('_', ' ')],
    ...(per === undefined ? {} : { per: per.replaceAll('_', ' ') }),
    bound: bound ?? null,
  };
}

function readName(rest: readonly string[]): Partial<GoldMention> {
  const via = rest.includes('ref') ? { via: 'coreference' } : {};
  const [named = '-'] = rest;
  const group = /^\[(.+)\]$/u.exec(named);
  if (group) return { members: (group[1] ?? '').split(','), ...via };
  return { note: named === '-' || named === 'ref' ? null : named, ...via };
}
