import type { NoteView, SourceLine } from '../../lib/views';
import { SourceItem } from '../SourceItem';
import type { Voice } from '../voice';

/** A note's sources as a list. */
export interface NoteSourcesProps {
  readonly note: Pick<NoteView, 'facts' | 'series'>;
  readonly voice: Voice;
}

/** For paper, where a link cannot be followed: each source once, with its address. On the screen they stand beside the statements. */
export function NoteSources({ note: { facts, series }, voice }: NoteSourcesProps) {
  const sources = unique([...facts, ...series].flatMap((one) => one.sources));
  if (sources.length === 0) return null;
  return (
    <section class="paper" lang={voice.ui}>
      <div class="sec">
        <h2>{voice.t('note.sources')}</h2>
      </div>
      <ol class="src">
        {sources.map((source) => (
          <li key={`${source.url} ${source.title}`}>
            <SourceItem source={source} voice={voice} />
            <span class="url">{source.url}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function unique(sources: readonly SourceLine[]): readonly SourceLine[] {
  const byKey = new Map(sources.map((source) => [`${source.url} ${source.title}`, source]));
  return [...byKey.values()];
}
