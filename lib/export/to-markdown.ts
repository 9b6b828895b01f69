import type { Annotations, Entity, EntityType, Finding, SourceView } from '../nlp';
import type { Note, Notes } from '../notes';
import { describeValue } from './describe-value';
import { findDoubts, groupByType } from './group-by-type';

/** How a summary is written. */
export interface MarkdownOptions {
  /** Gives roles and sources; without it the names stand alone. */
  readonly notes?: Notes;
  /** The language of headings and roles. @default 'en' */
  readonly lang?: 'en' | 'ja';
}

const HEADINGS: Readonly<Record<'en' | 'ja', Readonly<Record<EntityType | 'doubts' | 'source', string>>>> = {
  en: {
    company: 'Companies',
    ministry: 'Authorities',
    date: 'Dates',
    figure: 'Figures',
    term: 'Terms',
    doubts: 'Differs from the notes or from itself',
    source: 'Source',
  },
  ja: {
    company: '企業',
    ministry: '官公庁',
    date: '日付',
    figure: '数値',
    term: '用語',
    doubts: '注釈または本文内との相違',
    source: '出典',
  },
};

/**
 * An article's entities as a summary to paste into a story file: doubts first, then each kind with its names, what they
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
function toSource(note: Note, notes: Notes, lang: 'en' | 'ja'): string {
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

/** Line breaks end a list item; the rest are the characters that CommonMark lets mark up text. */
const escapeMarkup = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+]/u, '\\$&');

/** Only the web's own schemes become links; an address that could run stays text. */
const toLink = (text: string, url: string): string =>
  /^https?:\/\//iu.test(url)
    ? `[${escapeMarkup(text)}](<${url.replace(/[<>\s\\]/gu, encodeURIComponent)}>)`
    : escapeMarkup(text);
