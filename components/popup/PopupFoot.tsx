import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import type { Voice } from '../voice';

/** Where the popup leads; what does not exist yet has no entry, and no button. */
export interface Places {
  readonly panel?: () => void;
  readonly notes?: () => void;
  readonly desk?: () => void;
  readonly library?: () => void;
  readonly options?: () => void;
}

/** The popup's last line. */
export interface PopupFootProps {
  readonly places: Places;
  readonly voice: Voice;
  /** Whether another button on the popup is already filled: only one is. */
  readonly isQuiet: boolean;
}

const PAGES = ['notes', 'desk', 'library'] as const;

/** The panel first, then the full pages. */
export function PopupFoot({ places, voice: { t }, isQuiet }: PopupFootProps) {
  return (
    <footer class="pfoot">
      {places.panel !== undefined && (
        <button type="button" class={isQuiet ? 'b b-edge' : 'b b-ink'} onClick={places.panel}>
          <Icon name="panel" />
          {t('places.panel')}
        </button>
      )}
      <span class="grow" />
      {PAGES.map((page) =>
        places[page] === undefined ? null : (
          <button key={page} type="button" class="b" onClick={places[page]}>
            {t(`places.${page}`)}
          </button>
        ),
      )}
      {places.options !== undefined && (
        <IconButton icon="options" label={t('places.options')} onClick={places.options} />
      )}
    </footer>
  );
}
