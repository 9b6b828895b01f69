import type { AnnotatedPage } from '../../lib/protocol';
import { formatDateWithWeekday } from '../../lib/views';
import type { MessageKey, Voice } from '../voice';

/** The article as understood. */
export interface AsReadProps {
  readonly page: Pick<AnnotatedPage, 'title' | 'site' | 'published' | 'lang'>;
  readonly voice: Voice;
}

const LANGUAGES: Readonly<Record<string, MessageKey>> = { en: 'popup.english', ja: 'popup.japanese' };

/** Headline, publication, day and language, so that a wrong reading of any of them is seen at once. */
export function AsRead({ page: { title, site, published, lang }, voice: { t, ui } }: AsReadProps) {
  const language = LANGUAGES[lang];
  const parts = [
    site,
    published === null ? t('popup.undated') : formatDateWithWeekday(published)[ui],
    language === undefined ? null : t(language),
  ];
  return (
    <div class="asread pad">
      <h1 lang={lang}>{title ?? t('popup.untitled')}</h1>
      <p class="num">{parts.filter((part) => part !== null).join(' · ')}</p>
    </div>
  );
}
