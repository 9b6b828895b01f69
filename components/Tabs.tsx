import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';

/** One tab. */
export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: ComponentChild;
}

/** A row of tabs. */
export interface TabsProps<Name extends string> {
  /** What the row is for, read out before its tabs. */
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/** The ids that tie a tab to what it shows: `<div role="tabpanel" id={panelIdOf(name)} aria-labelledby={tabIdOf(name)}>`. */
export const tabIdOf = (name: string): string => `tab-${name}`;
export const panelIdOf = (name: string): string => `panel-${name}`;

/** Tabs as ARIA has them: one stop for the Tab key, arrows, Home and End select, selection follows focus. */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect }: TabsProps<Name>) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const to = toIndex(event.key, at, tabs.length);
    const name = to === null ? undefined : tabs[to]?.name;
    if (name === undefined) return;
    event.preventDefault();
    onSelect(name);
    row.current?.querySelector<HTMLElement>(`#${tabIdOf(name)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={tabIdOf(tab.name)}
          aria-selected={tab.name === selected}
          aria-controls={panelIdOf(tab.name)}
          tabIndex={tab.name === selected ? 0 : -1}
          onClick={() => onSelect(tab.name)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from one of `count` tabs; null for a key that leads nowhere. */
function toIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
