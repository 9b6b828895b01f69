import type { NoteView as Note, Paragraph } from '../lib/views';
import { type NoteOpener, Words } from './NoteAnchor';
import { NoteFacts } from './note/NoteFacts';
import { NoteRelations } from './note/NoteRelations';
import { NoteSeries } from './note/NoteSeries';
import { otherLanguage, type Voice } from './voice';

/** A whole note. */
export interface NoteViewProps {
  readonly note: Note;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** A note: what it is, its statements with their sources beside them, its numbers over time, what it is related to. */
export function NoteView({ note, voice, opener }: NoteViewProps) {
  const { t, ui, notes } = voice;
  const other = otherLanguage(notes);
  return (
    <article class="note" lang={notes}>
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
      <div class="columns">
        <NoteFacts key={note.id} facts={note.facts} voice={voice} opener={opener} />
        {note.series.map((series) => (
          <NoteSeries key={series.id} series={series} voice={voice} />
        ))}
        <NoteRelations related={note.related} voice={voice} opener={opener} />
      </div>
    </article>
  );
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
