import type { Translate } from '../voice';

/** A command as the browser has it. */
export interface KeyCommand {
  readonly name: string;
  /** In the browser's language; empty for the command that every extension has, which opens it from the toolbar. */
  readonly description: string;
  /** As the browser writes it; empty where none is set. */
  readonly shortcut: string;
}

/**
 * How keys are changed. `open`: the browser has a page for it, which a button opens · `words`: it can only be described ·
 * `none`: this browser has no commands (Firefox for Android).
 */
export type KeyChange =
  | { readonly kind: 'open'; readonly label: string | null; readonly open: () => void }
  | { readonly kind: 'words' | 'none' };

/** Props of the part about keys. */
export interface KeyOptionsProps {
  /** Null until they are known. */
  readonly commands: readonly KeyCommand[] | null;
  readonly change: KeyChange;
  readonly t: Translate;
}

/** The keyboard commands with their keys, and the way to change them. */
export function KeyOptions({ commands, change, t }: KeyOptionsProps) {
  return (
    <>
      {commands?.map(({ name, description, shortcut }) => (
        <div class="opt key" key={name}>
          <p>{description === '' ? t('options.keys.open') : description}</p>
          <div class="ctl">
            {shortcut === '' ? <span class="faint">{t('options.keys.unset')}</span> : <kbd>{shortcut}</kbd>}
          </div>
        </div>
      ))}
      <div class="opt">
        <p class="small dim">{t(change.kind === 'none' ? 'options.keys.none' : 'options.keys.text')}</p>
        {change.kind === 'open' && (
          <div class="ctl">
            <button type="button" class={change.label === null ? 'b b-edge' : 'b b-link linked'} onClick={change.open}>
              {change.label ?? t('options.keys.change')}
            </button>
          </div>
        )}
        {change.kind === 'words' && <p class="small">{t('options.keys.words')}</p>}
      </div>
    </>
  );
}
