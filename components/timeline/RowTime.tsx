import type { Bilingual } from '../../lib/notes';
import type { TimelineArticle } from '../../lib/views';
import type { Voice } from '../voice';
import type { TimelineRow } from './to-rows';

/** When a line of the list was. */
export interface RowTimeProps {
  readonly row: TimelineRow;
  /** The line above; undefined for the first. */
  readonly before: TimelineRow | undefined;
  readonly article: TimelineArticle | null;
  readonly voice: Voice;
}

/** A line's date; its year is shown once and read out every time. */
export function RowTime({ row, before, article, voice: { notes } }: RowTimeProps) {
  const brief = briefOf(row, article)?.[notes] ?? '';
  const [year, rest] = splitYear(brief);
  return (
    <time lang={notes} dateTime={row.day}>
      {isSameYear(row, before) && rest !== '' ? <YearUnseen year={year} rest={rest} notes={notes} /> : brief}
    </time>
  );
}

interface YearUnseenProps extends Pick<Voice, 'notes'> {
  readonly year: string;
  readonly rest: string;
}

/** "17 Apr" with its year for screen readers, where each language has it. */
const YearUnseen = ({ year, rest, notes }: YearUnseenProps) => (
  <>
    {notes === 'ja' && <span class="vh">{year}</span>}
    {rest}
    {notes === 'en' && <span class="vh"> {year}</span>}
  </>
);

const isSameYear = (row: TimelineRow, before: TimelineRow | undefined): boolean =>
  before?.day.slice(0, 4) === row.day.slice(0, 4);

function briefOf(row: TimelineRow, article: TimelineArticle | null): Bilingual | null {
  if (row.kind === 'published') return article?.publishedOn?.brief ?? null;
  return row.kind === 'event' ? row.event.brief : row.date.brief;
}

/** "17 Apr 2023" → 2023, 17 Apr; "2023" and what has no year at its edge have no rest. */
function splitYear(brief: string): readonly [string, string] {
  const match = /^(?<day>.+) (?<year>\d{4})$|^(?<nen>\d{4}年)(?<tsuki>.+)$/u.exec(brief)?.groups;
  if (match === undefined || brief.startsWith('Fiscal')) return [brief, ''];
  return [match.year ?? match.nen ?? '', match.day ?? match.tsuki ?? ''];
}
