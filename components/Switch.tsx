/** A switch. */
export interface SwitchProps {
  readonly isOn: boolean;
  /** Its name, as read out; the words beside it may say more. */
  readonly label: string;
  readonly onChange: (isOn: boolean) => void;
}

/** On or off, at once and without a "save". Ink where it is on. */
export function Switch({ isOn, label, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="sw"
      role="switch"
      aria-checked={isOn}
      aria-label={label}
      onClick={() => onChange(!isOn)}
    />
  );
}
