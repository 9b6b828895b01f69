import type { SourceLine } from '../lib/views';
import { SourceItem } from './SourceItem';
import type { Voice } from './voice';

/** Sources numbered as the statements refer to them. */
export function SourceList({ sources, voice }: { readonly sources: readonly SourceLine[]; readonly voice: Voice }) {
  return (
    <ol class="src">
      {sources.map((source, at) => (
        <li key={source.url}>
          <span class="n">{at + 1}</span>
          <SourceItem source={source} voice={voice} />
        </li>
      ))}
    </ol>
  );
}
