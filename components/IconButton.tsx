import { Icon, type IconName } from './Icon';

/** What a button without words needs. */
export interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, shown on hover and read out. */
  readonly label: string;
  /** Present on a button that stays down. */
  readonly pressed?: boolean;
  /** Present on a button that unfolds something under it. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

/** A square button of 28 px with an icon. */
export function IconButton({ icon, label, pressed, expanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="ib"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
