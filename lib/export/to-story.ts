import type { Annotations, Entity, Finding } from '../nlp';
import type { Fact, Note, Notes } from '../notes';
import { overlaps } from '../text';
import { formatDate, formatFactValue, nameEntity } from '../views';
import { type Bibliography, makeBibliography } from './bibliography';
import { describeValue, isDateValue } from './describe-value';
import { groupByType } from './group-by-type';
import { type ExportLanguage, HEADINGS } from './headings';
import { escapeMarkup, toAutolink } from './markup';
import { chooseCited, type StatedValues, toStatedValues } from './stated-values';
import { toIso } from './to-iso';

/** How an entity list is written. */
export interface StoryOptions {
  readonly notes: Notes;
  /** The language of everything but the names, which stand in both. @default 'en' */
  readonly lang?: ExportLanguage;
}

/** More facts than these make a list nobody pastes. */
const MOST_FACTS = 3;

/** A statement needs no more than two sources to cite; the notes hold the others. */
const MOST_SOURCES = 2;

/**
 * The entity list of a story file: each name in full in English and Japanese with what it is, the facts of the notes that
 * speak of the article's own dates and figures, every value with its ISO date, and the sources to cite, numbered.
 * Markdown that reads as plain text; nothing of the article can become markup. Facts not seen in a source are left out.
 */
export function toStory(annotations: Annotations, options: StoryOptions): string {
  const { lang = 'en', notes } = options;
  const story: Story = {
    annotations,
    notes,
    lang,
    stated: toStatedValues(annotations),
    bibliography: makeBibliography(),
  };
  const sections = groupByType(annotations).map(
    ([type, entities]) =>
      `## ${HEADINGS[lang][type]}\n\n${entities.flatMap((entity) => toLines(entity, story)).join('\n')}`,
  );
  const sources = story.bibliography.list();
  const list = sources.length === 0 ? [] : [`## ${HEADINGS[lang].sources}\n\n${sources.join('\n')}`];
  return `${[...toHead(annotations, lang), ...sections, ...list].join('\n\n')}\n`;
}

/** What every line needs. */
interface Story {
  readonly annotations: Annotations;
  readonly notes: Notes;
  readonly lang: ExportLanguage;
  readonly stated: StatedValues;
  readonly bibliography: Bibliography;
}

function toHead({ article }: Annotations, lang: ExportLanguage): readonly string[] {
  const { byline, published, site, title, url } = article;
  const facts = [site, byline].filter((part) => part !== null).map(escapeMarkup);
  const date = published === null ? [] : [`${formatDate(published)[lang]} (${published})`];
  const line = [...facts, ...date, ...(url === null ? [] : [toAutolink(url)])].join(' · ');
  return [title === null ? '' : `# ${escapeMarkup(title)}`, line].filter((part) => part !== '');
}

function toLines(entity: Entity, story: Story): readonly string[] {
  const note = entity.note === null ? null : story.notes.note(entity.note);
  return note === null ? [toValueLine(entity, story)] : toNoteLines(note, entity, story);
}

function toNoteLines(note: Note, entity: Entity, story: Story): readonly string[] {
  const { lang } = story;
  const [own, other] = lang === 'en' ? [note.name.en, note.name.ja] : [note.name.ja, note.name.en];
  const name = own === other ? `**${escapeMarkup(own)}**` : `**${escapeMarkup(own)}** (${escapeMarkup(other)})`;
  const facts = chooseCited(note, story.stated, MOST_FACTS).map((fact) => toFactLine(fact, story));
  return [`- ${name} · ${escapeMarkup(note.role[lang])}${toCheck(entity, story)}`, ...facts];
}

function toFactLine(fact: Fact, { bibliography, lang, notes }: Story): string {
  const value = formatFactValue(fact);
  const written = value === null ? '' : `: ${escapeMarkup(value[lang])}`;
  const date = fact.kind === 'date' && typeof fact.value === 'string' ? fact.value : fact.asOf;
  const iso = date === undefined ? '' : ` (${toIso(date)})`;
  const marks = bibliography.cite(notes.sourcesOf(fact).slice(0, MOST_SOURCES));
  return `  - ${escapeMarkup(fact.statement[lang])}${written}${iso}${marks}`;
}

/** A date, a figure, a group, or a name that the notes do not cover. */
function toValueLine(entity: Entity, story: Story): string {
  const { annotations, lang, notes } = story;
  const name = nameEntity(entity, annotations, notes);
  const plain = describeValue(entity);
  const parts = [
    `**${escapeMarkup(name[lang])}**${plain === '' ? '' : ` (${escapeMarkup(plain)})`}`,
    toBound(entity, lang),
    toMembers(entity, story),
    entity.value === undefined ? '' : toOwnWords(entity, name[lang]),
  ];
  return `- ${parts.filter((part) => part !== '').join(' · ')}${toCheck(entity, story)}`;
}

/** A date's "by" or "since"; a figure's bound stands in its words. */
function toBound({ value }: Entity, lang: ExportLanguage): string {
  if (value === undefined || !isDateValue(value) || value.bound === null) return '';
  return HEADINGS[lang][value.bound === 'min' ? 'since' : 'until'];
}

function toMembers({ members = [] }: Entity, { annotations, lang, notes }: Story): string {
  const names = members.flatMap((id) => {
    const member = annotations.entities.find((entity) => entity.id === id);
    const name = notes.note(id)?.name ?? (member && nameEntity(member, annotations, notes));
    return name === undefined ? [] : [escapeMarkup(name[lang])];
  });
  return names.join(lang === 'ja' ? '、' : '; ');
}

/** How the article writes it, where that is not the name already. */
function toOwnWords({ mentions }: Entity, name: string): string {
  const words = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name);
  return words.map((text) => `“${escapeMarkup(text)}”`).join(', ');
}

/** What the checks found on its mentions: the sources that agree, or what the notes have instead. */
function toCheck({ mentions }: Entity, { annotations, bibliography, lang }: Story): string {
  const found = annotations.findings.filter(
    (finding) => finding.verdict !== 'related' && mentions.some((mention) => overlaps(mention, finding)),
  );
  const differing = found.flatMap(({ expected, verdict }: Finding) =>
    verdict === 'differs' && expected !== null ? [`${HEADINGS[lang].differs} ${escapeMarkup(expected)}`] : [],
  );
  const words = [...new Set(differing)].map((part) => ` · ${part}`).join('');
  return words + bibliography.cite(found.flatMap(({ sources }) => sources.slice(0, MOST_SOURCES)));
}
