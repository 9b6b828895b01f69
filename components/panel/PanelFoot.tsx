import type { MentionLine } from '../../lib/views';
import { IconButton } from '../IconButton';
import type { Voice } from '../voice';

/** The panel's last line. */
export interface PanelFootProps {
  /** The mention at which the reader is, and its number from 1; null where that is not known. */
  readonly at: { readonly line: MentionLine; readonly number: number } | null;
  /** Number of mentions. */
  readonly count: number;
  /** The article's language. */
  readonly lang: string;
  readonly voice: Voice;
  readonly onStep: (direction: 1 | -1) => void;
}

/** The way through the page, mark by mark, and where in it the reader is. */
export function PanelFoot({ at, count, lang, voice: { t }, onStep }: PanelFootProps) {
  return (
    <footer class="pbot">
      <IconButton icon="up" label={t('panel.previous')} onClick={() => onStep(-1)} />
      <IconButton icon="down" label={t('panel.nextMark')} onClick={() => onStep(1)} />
      <span class="grow small dim" lang={lang}>
        {at?.line.text}
      </span>
      <span class="small faint num">
        {at === null ? t('panel.mentions', { count }) : t('card.position', { at: at.number, of: count })}
      </span>
    </footer>
  );
}
