import type { ArticleDate, TimelineArticle, TimelineView } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { EventLink } from './EventLink';
import { sayAbout } from './say-date';
import { type TimelineRow, toRows } from './to-rows';

/** The narrow form. */
export interface TimelineListProps {
  readonly view: TimelineView;
  readonly voice: Voice;
  readonly opener: Required<NoteOpener>;
  /** Whether all events are shown, or those of the article and the weightiest. */
  readonly isWhole: boolean;
  /** Goes to a date's place in the article; absent where there is no way there. */
  readonly onGoTo?: (start: number) => void;
}

/** Time from the top down: the reform's events and among them the article's dates. Nothing is placed, so nothing can collide. */
export function TimelineList({ view, voice, opener, isWhole, onGoTo }: TimelineListProps) {
  const rows = toRows(view, isWhole);
  const { t } = voice;
  return (
    <>
      {view.article !== null && (
        <p class="small dim key">
          <span>
            <i class="dot in" />
            {t('timeline.inThisArticle')}
          </span>
          <span>
            <i class="dot" />
            {t('timeline.inNotes')}
          </span>
        </p>
      )}
      <ol class="years">
        {rows.map((row, at) => (
          <Row
            key={keyOf(row)}
            row={row}
            before={rows[at - 1]}
            view={view}
            voice={voice}
            opener={opener}
            {...(onGoTo && { onGoTo })}
          />
        ))}
      </ol>
    </>
  );
}

const keyOf = (row: TimelineRow): string => {
  if (row.kind === 'published') return row.kind;
  return row.kind === 'event' ? `event ${row.event.id}` : `date ${row.date.entityId}`;
};

interface RowProps extends Omit<TimelineListProps, 'isWhole'> {
  readonly row: TimelineRow;
  readonly before: TimelineRow | undefined;
}

function Row({ row, before, view: { article }, voice, opener, onGoTo }: RowProps) {
  const time = <RowTime row={row} before={before} article={article} voice={voice} />;
  const reach = { article, voice, ...(onGoTo && { onGoTo }) };
  switch (row.kind) {
    case 'published':
      return (
        <li class="published">
          {time}
          <i class="dot" />
          <b>{voice.t('timeline.published')}</b>
        </li>
      );
    case 'event':
      return (
        <li class={row.event.inArticle ? 'in' : 'note'}>
          {time}
          <i class="dot" />
          <div>
            <EventLink event={row.event} voice={voice} opener={opener} />
            {row.dates.map((date) => (
              <p key={date.entityId} class="small dim">
                <DateWords date={date} {...reach} /> {sayAbout(date, voice)}
              </p>
            ))}
          </div>
        </li>
      );
    case 'date':
      return row.date.verdict === 'differs' ? (
        <li class="differs">
          {time}
          <i class="dot" />
          <div>
            {row.date.about !== null && (
              <span class="doubt" lang={voice.notes}>
                {voice.t('timeline.articleSays', { name: row.date.about[voice.notes] })}
              </span>
            )}
            <p class="small dim">
              <DateWords date={row.date} {...reach} /> {sayAbout(row.date, voice)}
            </p>
          </div>
        </li>
      ) : (
        <li class="in">
          {time}
          <i class="dot" />
          <div>
            <DateWords date={row.date} {...reach} />
            <p class="small dim" lang={voice.notes}>
              {row.date.date[voice.notes]}
            </p>
          </div>
        </li>
      );
  }
}

interface RowTimeProps {
  readonly row: TimelineRow;
  readonly before: TimelineRow | undefined;
  readonly article: TimelineArticle | null;
  readonly voice: Voice;
}

/** A line's date; its year is shown once and read out every time. */
function RowTime({ row, before, article, voice: { notes } }: RowTimeProps) {
  const brief = briefOf(row, article)?.[notes] ?? '';
  const isSameYear = before !== undefined && before.day.slice(0, 4) === row.day.slice(0, 4);
  const [year, rest] = splitYear(brief);
  return (
    <time lang={notes} dateTime={row.day}>
      {isSameYear && rest !== '' ? (
        <>
          {notes === 'ja' && <span class="vh">{year}</span>}
          {rest}
          {notes === 'en' && <span class="vh"> {year}</span>}
        </>
      ) : (
        brief
      )}
    </time>
  );
}

const briefOf = (row: TimelineRow, article: TimelineArticle | null) => {
  if (row.kind === 'published') return article?.publishedOn?.brief ?? null;
  return row.kind === 'event' ? row.event.brief : row.date.brief;
};

/** "17 Apr 2023" → 2023, 17 Apr; "2023" and what has no year at its edge have no rest. */
function splitYear(brief: string): readonly [string, string] {
  const match = /^(?<day>.+) (?<year>\d{4})$|^(?<nen>\d{4}年)(?<tsuki>.+)$/u.exec(brief)?.groups;
  if (match === undefined || brief.startsWith('Fiscal')) return [brief, ''];
  return [match.year ?? match.nen ?? '', match.day ?? match.tsuki ?? ''];
}

interface DateWordsProps {
  readonly date: ArticleDate;
  readonly article: TimelineArticle | null;
  readonly voice: Voice;
  readonly onGoTo?: (start: number) => void;
}

/** The article's own words for a date, in a date's line or a doubt's. */
function DateWords({ date: { words, start, verdict }, article, voice: { t }, onGoTo }: DateWordsProps) {
  const kind = verdict === 'differs' ? 'doubt' : 'date';
  if (onGoTo === undefined) {
    return (
      <span class="mk" data-kind={kind} lang={article?.lang}>
        {words}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="mk words"
      data-kind={kind}
      lang={article?.lang}
      title={t('timeline.goTo')}
      onClick={() => onGoTo(start)}
    >
      {words}
    </button>
  );
}
