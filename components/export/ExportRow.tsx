import type { PageFormat } from '../../lib/export';
import type { ExportAct } from '../ExportMenu';
import type { Voice } from '../voice';

/** One format. */
export interface ExportRowProps {
  readonly format: PageFormat;
  readonly voice: Voice;
  readonly onAct: (act: ExportAct) => void;
}

/** What the format is, and its two buttons, whose full names say which format they mean. */
export function ExportRow({ format, voice: { t }, onAct }: ExportRowProps) {
  const name = t(`export.format.${format}`);
  return (
    <li>
      <span class="what">
        {name} <small>{t(`export.hint.${format}`)}</small>
      </span>
      <button type="button" class="b" aria-label={t('export.copyAs', { format: name })} onClick={() => onAct('copy')}>
        {t('export.copy')}
      </button>
      <button type="button" class="b" aria-label={t('export.saveAs', { format: name })} onClick={() => onAct('save')}>
        {t('export.save')}
      </button>
    </li>
  );
}
