import type { EntityRow } from '../../lib/views';
import { memo } from '../memo';
import type { Voice } from '../voice';
import type { NumberedLine } from './number-lines';

/** One mention of the list in order of the text. */
export interface MentionEntryProps {
  readonly line: NumberedLine;
  readonly row: EntityRow;
  /** The article's language. */
  readonly lang: string;
  readonly voice: Voice;
  readonly isCurrent: boolean;
  readonly onGoTo: (start: number) => void;
}

/** The id of a mention's row, for the way there. */
export const mentionId = (mention: number): string => `mention-${mention}`;

/** The article's words in their line, and under them what they are: kind, name, role or value. */
export const MentionEntry = memo(function MentionEntry(props: MentionEntryProps) {
  const { line, row, lang, isCurrent, onGoTo } = props;
  return (
    <li id={mentionId(line.mention)} class={isCurrent ? 'on' : undefined}>
      <button type="button" aria-current={isCurrent ? 'location' : undefined} onClick={() => onGoTo(line.start)}>
        <span class="words" lang={lang}>
          <span class="mk" data-kind={line.doubt ? 'doubt' : row.kind}>
            {line.text}
          </span>
        </span>
        <WhatItIs {...props} />
      </button>
    </li>
  );
});

function WhatItIs({ line, row: { kind, name, detail }, voice: { t, notes } }: MentionEntryProps) {
  const own = name[notes];
  return (
    <small>
      <span>{t(`kind.${kind}`)}</span>
      {own.toLowerCase() !== line.text.toLowerCase() && <span lang={notes}>{own}</span>}
      {detail !== null && <span lang={notes}>{detail[notes]}</span>}
      {line.doubt && <span class="doubt">{t('panel.toCheck')}</span>}
    </small>
  );
}
