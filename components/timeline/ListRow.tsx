import type { ComponentChildren } from 'preact';
import type { ArticleDate, TimelineArticle, TimelineEvent } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { DateWords } from './DateWords';
import { EventLink } from './EventLink';
import { RowTime } from './RowTime';
import { sayAbout } from './say-date';
import type { TimelineRow } from './to-rows';

/** What the lines of the list share. */
export interface ListContext {
  readonly article: TimelineArticle | null;
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
  /** Goes to a date's place in the article; absent where there is no way there. */
  readonly onGoTo?: (start: number) => void;
}

/** A line of the list. */
export interface ListRowProps {
  readonly row: TimelineRow;
  /** The line above; undefined for the first. */
  readonly before: TimelineRow | undefined;
  readonly context: ListContext;
}

/** An event of the notes, a date of the article, or the article's own day. */
export function ListRow({ row, before, context }: ListRowProps) {
  const { article, voice } = context;
  return (
    <li class={toClass(row)}>
      <RowTime row={row} before={before} article={article} voice={voice} />
      <i class="dot" />
      <RowWords row={row} context={context} />
    </li>
  );
}

function toClass(row: TimelineRow): string {
  if (row.kind === 'published') return 'published';
  if (row.kind === 'event') return row.event.inArticle ? 'in' : 'note';
  return row.date.verdict === 'differs' ? 'differs' : 'in';
}

function RowWords({ row, context }: Pick<ListRowProps, 'row' | 'context'>) {
  if (row.kind === 'published') return <b>{context.voice.t('timeline.published')}</b>;
  if (row.kind === 'event') return <EventWords event={row.event} dates={row.dates} context={context} />;
  return row.date.verdict === 'differs' ? (
    <DoubtWords date={row.date} context={context} />
  ) : (
    <PlainDate date={row.date} context={context} />
  );
}

interface EventWordsProps extends Pick<ListRowProps, 'context'> {
  readonly event: TimelineEvent;
  readonly dates: readonly ArticleDate[];
}

/** The event, and what the article says of its day. */
const EventWords = ({ event, dates, context }: EventWordsProps) => (
  <div>
    <EventLink event={event} voice={context.voice} opener={context.opener} />
    {dates.map((date) => (
      <AboutDate key={date.entityId} date={date} context={context} />
    ))}
  </div>
);

interface DateProps extends Pick<ListRowProps, 'context'> {
  readonly date: ArticleDate;
}

/** What the article dates otherwise than the notes do. */
function DoubtWords({ date, context }: DateProps) {
  const { t, notes } = context.voice;
  return (
    <div>
      {date.about !== null && (
        <span class="doubt" lang={notes}>
          {t('timeline.articleSays', { name: date.about[notes] })}
        </span>
      )}
      <AboutDate date={date} context={context} />
    </div>
  );
}

/** A date of the article on which the notes have nothing. */
const PlainDate = ({ date, context }: DateProps) => (
  <div>
    <Words date={date} context={context} />
    <p class="small dim" lang={context.voice.notes}>
      {date.date[context.voice.notes]}
    </p>
  </div>
);

const AboutDate = ({ date, context }: DateProps) => (
  <p class="small dim">
    <Words date={date} context={context} /> {sayAbout(date, context.voice)}
  </p>
);

const Words = ({ date, context: { article, voice, onGoTo } }: DateProps): ComponentChildren => (
  <DateWords date={date} article={article} voice={voice} {...(onGoTo && { onGoTo })} />
);
