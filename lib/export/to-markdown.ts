import type { Annotations, Entity, Finding, SourceView } from '../nlp';
import type { Note, Notes } from '../notes';
import { describeValue } from './describe-value';
import { findDoubts, groupByType } from './group-by-type';
import { type ExportLanguage, HEADINGS } from './headings';
import { escapeMarkup, toLink } from './markup';

/** How a summary is written. */
export interface MarkdownOptions {
  /** Gives roles and sources; without it the names stand alone. */
  readonly notes?: Notes;
  /** The language of headings and roles. @default 'en' */
  readonly lang?: ExportLanguage;
}

/**
 * An article's entities as a summary: doubts first, then each kind with its names, what they
 * are, how often they stand, and the note's best source. Text of the article is escaped and cannot become markup.
 */
export function toMarkdown(annotations: Annotations, options: MarkdownOptions = {}): string {
  const headings = HEADINGS[options.lang ?? 'en'];
  const doubts = findDoubts(annotations);
  const sections = groupByType(annotations).map(
    ([type, entities]) =>
      `## ${headings[type]} (${entities.length})\n\n${entities.map((entity) => toLine(entity, options)).join('\n')}`,
  );
  const checked =
    doubts.length === 0 ? [] : [`## ${headings.doubts} (${doubts.length})\n\n${doubts.map(toDoubt).join('\n')}`];
  return `${[...toHead(annotations), ...checked, ...sections].join('\n\n')}\n`;
}

function toHead({ article }: Annotations): readonly string[] {
  const facts = [article.site, article.byline, article.published].filter((part) => part !== null).map(escapeMarkup);
  const link = article.url === null ? [] : [toLink(article.url, article.url)];
  const line = [...facts, ...link].join(' · ');
  return [article.title === null ? '' : `# ${escapeMarkup(article.title)}`, line].filter((part) => part !== '');
}

function toLine(entity: Entity, { lang = 'en', notes }: MarkdownOptions): string {
  const note = entity.note === null ? null : (notes?.note(entity.note) ?? null);
  const value = describeValue(entity);
  const times = entity.mentions.length > 1 ? ` ×${entity.mentions.length}` : '';
  const details = [
    note === null ? '' : escapeMarkup(note.role[lang]),
    value === '' || value === entity.name ? '' : escapeMarkup(value),
    entity.members === undefined ? '' : escapeMarkup(entity.members.join(', ')),
    note === null || notes === undefined ? '' : toSource(note, notes, lang),
  ];
  return `- ${[`**${escapeMarkup(entity.name)}**${times}`, ...details.filter((part) => part !== '')].join(' · ')}`;
}

/** The best source of the note's first seen fact. */
function toSource(note: Note, notes: Notes, lang: ExportLanguage): string {
  const fact = note.facts.find(({ seen }) => seen);
  const source = fact === undefined ? undefined : notes.sourcesOf(fact)[0];
  return source === undefined ? '' : `${HEADINGS[lang].source}: ${toCitation(source)}`;
}

const toCitation = ({ publisher, published, title, url }: SourceView): string =>
  [toLink(title, url), escapeMarkup(publisher), published === null ? '' : escapeMarkup(published)]
    .filter((part) => part !== '')
    .join(', ');

function toDoubt({ claim, expected, sources, text }: Finding): string {
  const outcome = expected === null ? escapeMarkup(claim) : `${escapeMarkup(claim)} → ${escapeMarkup(expected)}`;
  return `- “${escapeMarkup(text)}”: ${[outcome, ...sources.map(toCitation)].join('; ')}`;
}
