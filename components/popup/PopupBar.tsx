import { Logo } from '../Logo';
import { Switch } from '../Switch';
import type { Voice } from '../voice';

/** The popup's first line. */
export interface PopupBarProps {
  readonly voice: Voice;
  /** Whether marks are on in this page; null where there is nothing to switch. */
  readonly isPageOn: boolean | null;
  readonly onSwitchPage: (isOn: boolean) => void;
}

/** Our name, and this page's switch. */
export function PopupBar({ voice: { t }, isPageOn, onSwitchPage }: PopupBarProps) {
  return (
    <header class="bar">
      <Logo />
      <span class="word">Denchu</span>
      <span class="grow" />
      {isPageOn !== null && (
        <span class="switch small dim">
          <span aria-hidden="true">{t('popup.marks')}</span>
          <Switch isOn={isPageOn} label={t('popup.marks')} onChange={onSwitchPage} />
        </span>
      )}
    </header>
  );
}
