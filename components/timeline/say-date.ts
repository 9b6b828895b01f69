import type { ArticleDate } from '../../lib/views';
import type { Voice } from '../voice';

/** What was found of a date and how often it stands in the article: "agrees, named twice". Empty where there is nothing to add. */
export function sayAbout({ verdict, mentions }: ArticleDate, { t }: Voice): string {
  const says = [
    ...(verdict === null ? [] : [t(`timeline.verdict.${verdict}`)]),
    ...(mentions > 1 ? [t('timeline.times', { count: mentions })] : []),
  ];
  return says.join(t('comma'));
}

/** A date in one line: "17 April 2023, agrees". */
export function sayDate(date: ArticleDate, voice: Voice): string {
  const about = sayAbout(date, voice);
  return about === '' ? date.date[voice.notes] : `${date.date[voice.notes]}${voice.t('comma')}${about}`;
}
