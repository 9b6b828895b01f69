import { useId, useRef, useState } from 'preact/hooks';
import { PAGE_FORMATS, type PageFormat } from '../lib/export';
import { ExportRow } from './export/ExportRow';
import { Icon } from './Icon';
import type { Voice } from './voice';

/** What is done with an export. */
export type ExportAct = 'copy' | 'save';

/** The ways out for a page's annotations. */
export interface ExportMenuProps {
  readonly voice: Voice;
  /** Puts one format on the clipboard or into a file; resolves to whether it is there. Never rejects. */
  readonly onExport: (act: ExportAct, format: PageFormat) => Promise<boolean>;
}

/** What the last act came to. */
interface Outcome {
  readonly act: ExportAct;
  readonly format: PageFormat;
  readonly isDone: boolean;
}

/**
 * A button that opens a list of formats, each to copy or to save, in the flow below it: a popup is as high as what it
 * shows, and would cut off what hangs over. Escape within it closes it and gives the focus back. What was done is said in words and
 * read out.
 */
export function ExportMenu({ voice, onExport }: ExportMenuProps) {
  const { t } = voice;
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  };
  const act = async (what: ExportAct, format: PageFormat): Promise<void> => {
    setOutcome(null);
    setOutcome({ act: what, format, isDone: await onExport(what, format) });
  };
  const toggle = (): void => {
    setOutcome(null);
    setOpen(!isOpen);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key pressed on any of its buttons; the group is no control
    <div class="export" onKeyDown={onKeyDown}>
      <button
        type="button"
        class="b b-link opener"
        ref={opener}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={toggle}
      >
        {t('export.title')}
        <Icon name="down" />
      </button>
      <div class="formats" id={listId} hidden={!isOpen}>
        <ul aria-label={t('export.title')}>
          {PAGE_FORMATS.map((format) => (
            <ExportRow key={format} format={format} voice={voice} onAct={(what) => act(what, format)} />
          ))}
        </ul>
        <p class="small dim" role="status">
          {outcome === null ? '' : toWords(outcome, voice)}
        </p>
      </div>
    </div>
  );
}

function toWords({ act, format, isDone }: Outcome, { t }: Voice): string {
  if (!isDone) return t('export.failed');
  return t(act === 'copy' ? 'export.copied' : 'export.saved', { format: t(`export.format.${format}`) });
}
