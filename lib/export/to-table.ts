import type { Annotations, Entity } from '../nlp';
import { describeValue } from './describe-value';
import { displayWidth, fitTo, padTo } from './display-width';
import { findDoubts, groupByType } from './group-by-type';

const HEAD = ['type', 'name', 'value or note', 'times', 'as written'] as const;

/** The widest a column may be, in cells, so that a row fits a terminal of 120. */
const WIDEST = [8, 44, 28, 5, 40] as const;

/**
 * The entities of an article as a table for a terminal, with its title above and doubts below. Letters of double width
 * keep the columns straight; control characters, which could drive the terminal, are left out.
 */
export function toTable(annotations: Annotations): string {
  const { lang, published, title } = annotations.article;
  const heading = [title ?? 'untitled', published ?? 'undated', lang].map(toPlain).join(' · ');
  const rows = groupByType(annotations).flatMap(([, entities]) => entities.map(toRow));
  const doubts = findDoubts(annotations).map(({ claim, expected, text, verdict }) =>
    toPlain(`${verdict}: "${text}" (${claim}${expected === null ? '' : `; noted: ${expected}`})`),
  );
  const body = rows.length === 0 ? ['nothing found'] : layOut([HEAD, ...rows]);
  return `${[heading, '', ...body, ...(doubts.length > 0 ? ['', ...doubts] : [])].join('\n')}\n`;
}

const toRow = (entity: Entity): readonly string[] => [
  entity.type,
  entity.name,
  entity.note ?? (entity.members?.join(', ') || describeValue(entity)),
  String(entity.mentions.length),
  [...new Set(entity.mentions.map(({ text }) => text))].join(' / '),
];

function layOut(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map((cell, column) => fitTo(toPlain(cell), WIDEST[column] ?? 0)));
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))));
  return cells.map((row) =>
    row
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const toPlain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
