import type { SourceLine } from '../lib/views';
import type { Voice } from './voice';

/** One source. */
export interface SourceItemProps {
  readonly source: SourceLine;
  readonly voice: Voice;
}

/** Publisher, title as a link, date: "Jiji via The Japan News, 5 Power Firms Slapped …, 18 Apr 2023". */
export function SourceItem({ source: { publisher, via, title, url, titleLang, date }, voice }: SourceItemProps) {
  return (
    <span>
      <span class="pub">{via === null ? publisher : voice.t('source.via', { publisher, via })}</span>
      {', '}
      <a href={url} lang={titleLang} target="_blank" rel="noreferrer">
        {title}
      </a>
      {date !== null && (
        <>
          {', '}
          <span class="nowrap num">{date[voice.notes]}</span>
        </>
      )}
    </span>
  );
}
