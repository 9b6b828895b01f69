import { type ChartView, type NoteView as Note, type Paragraph, toCharts } from '../lib/views';
import { CopyButton } from './CopyButton';
import { Icon, type IconName } from './Icon';
import { type NoteOpener, Words } from './NoteAnchor';
import { NoteContents, type NoteContentsProps, toChartId } from './note/NoteContents';
import { NoteFacts } from './note/NoteFacts';
import { NoteInArticle, type NoteInArticleProps } from './note/NoteInArticle';
import { countRelations, NoteRelations } from './note/NoteRelations';
import { NoteSources } from './note/NoteSources';
import { SeriesChart } from './note/SeriesChart';
import { toNoteCitation } from './note/to-note-citation';
import { otherLanguage, type Voice } from './voice';

/** What a note on a page of its own can do besides being read. */
export interface NoteTools {
  /** The part that the address names, "meti/founded"; null for the note as a whole. */
  readonly marked: string | null;
  /** Puts a text or an address ("#meti") on the clipboard; resolves to whether it is there. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Puts a card to learn the note from on the clipboard; resolves to whether it is there. */
  readonly onCopyStudyCard: (noteId: string) => Promise<boolean>;
  readonly onPrint: () => void;
  /** Where the article that is being read speaks of it, and the way there; null where it does not. */
  readonly inArticle: Pick<NoteInArticleProps, 'found' | 'onGoTo'> | null;
}

/** A whole note. */
export interface NoteViewProps {
  readonly note: Note;
  readonly voice: Voice;
  readonly opener: NoteOpener;
  /** Absent in the popup, which has no room for them. */
  readonly tools?: NoteTools;
}

/** A note: what it is, its statements with their sources beside them, its numbers over time, what it is related to. */
export function NoteView({ note, voice, opener, tools }: NoteViewProps) {
  const { t, notes } = voice;
  const charts = toCharts(note.series);
  return (
    <article class={tools === undefined ? 'note' : 'note paged'} lang={notes}>
      {tools !== undefined && (
        <div class="aside">
          <NoteContents sections={toSections(note, charts, voice)} voice={voice} />
          {tools.inArticle !== null && <NoteInArticle {...tools.inArticle} voice={voice} />}
        </div>
      )}
      <div class="text">
        <Lede note={note} voice={voice} opener={opener} />
        {tools !== undefined && <Tools note={note} voice={voice} tools={tools} />}
        <div class="columns">
          <NoteFacts
            key={note.id}
            id={`${note.id}/facts`}
            facts={note.facts}
            voice={voice}
            opener={opener}
            {...(tools === undefined
              ? {}
              : { marked: tools.marked, onCopyLink: (factId: string) => void tools.onCopy(`#${factId}`) })}
          />
          {charts.map((chart) => (
            <SeriesChart key={chart.id} id={toChartId(note.id, chart)} chart={chart} voice={voice} />
          ))}
          <NoteRelations id={`${note.id}/relations`} note={note} voice={voice} opener={opener} />
          <NoteSources note={note} voice={voice} />
        </div>
        {note.facts.length === 0 && <p class="dim">{t('note.noFacts')}</p>}
      </div>
    </article>
  );
}

function Lede({ note, voice, opener }: Omit<NoteViewProps, 'tools'>) {
  const { t, ui, notes } = voice;
  const other = otherLanguage(notes);
  return (
    <header>
      <span class="kind mk" data-kind={note.kind} lang={ui}>
        {t(`noteKind.${note.noteKind}`)}
      </span>
      <h1>{note.name[notes]}</h1>
      <p class="other" lang={other}>
        {note.name[other]}
      </p>
      <p class="lede">{note.summary[notes]}</p>
      {note.former.length > 0 && <Former note={note} voice={voice} />}
      {note.body !== null && <Body paragraphs={note.body[notes]} opener={opener} />}
    </header>
  );
}

function Tools({
  note,
  voice,
  tools: { marked, onCopy, onCopyStudyCard, onPrint },
}: Pick<NoteViewProps, 'note' | 'voice'> & { readonly tools: NoteTools }) {
  const { t, ui } = voice;
  const isMissing = marked !== null && !hasPart(note, marked);
  return (
    <>
      <div class="tools" lang={ui}>
        <CopyButton
          label={<Labelled icon="copy" label={t('card.copy')} />}
          done={t('card.copied')}
          onCopy={() => onCopy(toNoteCitation(note, voice))}
        />
        <CopyButton label={t('note.studyCard')} done={t('card.copied')} onCopy={() => onCopyStudyCard(note.id)} />
        <CopyButton
          label={<Labelled icon="link" label={t('note.copyLink')} />}
          done={t('card.copied')}
          onCopy={() => onCopy(`#${note.id}`)}
        />
        <button type="button" class="b" onClick={onPrint}>
          <Icon name="print" />
          {t('note.print')}
        </button>
        {isEvent(note) && (
          <a class="b" href={`#timeline?event=${note.id}`}>
            {t('note.onTimeline')}
          </a>
        )}
        {isOrganisation(note) && (
          <a class="b" href={`#map/${note.id}`}>
            {t('note.onMap')}
          </a>
        )}
      </div>
      {isMissing && (
        <p class="missing" role="status" lang={ui}>
          {t('note.noPart')}
        </p>
      )}
    </>
  );
}

const Labelled = ({ icon, label }: { readonly icon: IconName; readonly label: string }) => (
  <>
    <Icon name={icon} />
    {label}
  </>
);

/** Sections are always there or left out with their own reason; a statement may have gone since the link was made. */
function hasPart({ id, facts, series }: Note, part: string): boolean {
  const sections = [`${id}/facts`, `${id}/relations`, ...toCharts(series).map((chart) => toChartId(id, chart))];
  return sections.includes(part) || facts.some((fact) => fact.id === part);
}

/** What is on the timeline for sure: a dated event, law or case. */
const isEvent = ({ noteKind, start }: Note): boolean =>
  start !== null && (noteKind === 'event' || noteKind === 'law' || noteKind === 'case');

const isOrganisation = ({ noteKind, related }: Note): boolean =>
  (noteKind === 'company' || noteKind === 'ministry' || noteKind === 'body') &&
  related.some(({ type }) => type === 'parent' || type === 'regulates' || type === 'successor');

function toSections(note: Note, charts: readonly ChartView[], { t, ui, notes }: Voice): NoteContentsProps['sections'] {
  return [
    ...(note.facts.length > 0 ? [{ id: `${note.id}/facts`, name: t('note.facts'), lang: ui }] : []),
    ...charts.map((chart) => ({ id: toChartId(note.id, chart), name: chart.label[notes], lang: notes })),
    ...(countRelations(note) > 0 ? [{ id: `${note.id}/relations`, name: t('note.relations'), lang: ui }] : []),
  ];
}

function Former({ note: { former }, voice: { t, ui, notes } }: Pick<NoteViewProps, 'note' | 'voice'>) {
  return (
    <p class="former">
      <span lang={ui}>{t('note.former')}</span>
      {former.map(({ name, years }, at) => (
        <>
          {at > 0 && t('comma')}
          {name[notes]}
          {years !== null && ` (${years[notes]})`}
        </>
      ))}
    </p>
  );
}

function Body({ paragraphs, opener }: { readonly paragraphs: readonly Paragraph[]; readonly opener: NoteOpener }) {
  return (
    <div class="body">
      {paragraphs.map((words) => (
        <p>
          <Words words={words} opener={opener} />
        </p>
      ))}
    </div>
  );
}
