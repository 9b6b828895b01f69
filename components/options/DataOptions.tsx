import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptItem } from '../../lib/protocol';
import type { FileFault } from '../../lib/settings';
import type { Translate } from '../voice';
import { FileFaults } from './FileFaults';
import { formatBytes } from './format-bytes';

/** What can be done with everything that is kept. */
export interface DataActions {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** Props of the part about data. */
export interface DataOptionsProps extends DataActions {
  /** Null until it is known. */
  readonly kept: readonly KeptItem[] | null;
  /** What was wrong in the last file; empty where it was taken, or there was none. */
  readonly faults: readonly FileFault[];
  readonly t: Translate;
}

/** What is kept and how much, the settings as a file, and the way back to the beginning. */
export function DataOptions({ kept, faults, t, onExport, onImport, onReset }: DataOptionsProps) {
  return (
    <>
      <p class="small dim lead">{t('options.data.text')}</p>
      {kept?.length === 0 && <p class="opt">{t('options.data.nothing')}</p>}
      <dl class="kept">
        {kept?.map(({ kind, count, bytes }) => (
          <div key={kind} class="opt">
            <dt>{t(`options.kept.${kind}`, { count })}</dt>
            <dd class="num">{formatBytes(bytes)}</dd>
          </div>
        ))}
      </dl>
      <div class="opt">
        <div>
          <p>{t('options.file.title')}</p>
          <p class="small dim">{t('options.file.text')}</p>
        </div>
        <div class="ctl">
          <button type="button" class="b b-edge" onClick={onExport}>
            {t('options.file.export')}
          </button>
          <ImportButton t={t} onImport={onImport} />
        </div>
      </div>
      <FileFaults faults={faults} t={t} />
      <Reset t={t} onReset={onReset} />
    </>
  );
}

/** The browser's own file field, behind a button that looks like the others. */
function ImportButton({ t, onImport }: Pick<DataOptionsProps, 't' | 'onImport'>) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="b b-edge" onClick={() => field.current?.click()}>
        {t('options.file.import')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onImport(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Asks once: what is set back cannot be brought again but by a file. Focus goes to the answer that changes nothing. */
function Reset({ t, onReset }: Pick<DataOptionsProps, 't' | 'onReset'>) {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking !== wasAsking.current) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const answer = (isSure: boolean): void => {
    setAsking(false);
    if (isSure) onReset();
  };
  return (
    <div class="opt">
      <div>
        <p id={id}>{t(isAsking ? 'options.reset.ask' : 'options.reset.title')}</p>
        <p class="small dim">{t('options.reset.text')}</p>
      </div>
      <div class="ctl">
        {isAsking ? (
          <>
            <button type="button" class="b b-edge" onClick={() => answer(true)}>
              {t('options.reset.sure')}
            </button>
            <button type="button" class="b b-ink" ref={button} aria-describedby={id} onClick={() => answer(false)}>
              {t('options.reset.stay')}
            </button>
          </>
        ) : (
          <button type="button" class="b b-edge" ref={button} onClick={() => setAsking(true)}>
            {t('options.reset.action')}
          </button>
        )}
      </div>
    </div>
  );
}
