import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon';
import type { Voice } from '../voice';

/** The field of the notes' search. */
export interface SearchFieldProps {
  readonly query: string;
  /** What stands in it while it is empty. @default what it is for */
  readonly hint?: string;
  readonly voice: Voice;
  /** Every change of the field; an empty query leads home. */
  readonly onSearch: (query: string) => void;
}

/**
 * The field. It keeps its own text while the cursor is in it: an answer that comes late must not take back a letter, nor
 * end an input method's composition. "/" puts the cursor in it, as on other reference sites; the arrow down leads to the
 * results, Enter to the first of them.
 */
export function SearchField({ query, hint, voice: { t }, onSearch }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = query;
  }, [query]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <label class="field">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={t('notes.search')}
        title={t('notes.hint')}
        placeholder={hint ?? t('notes.search')}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={onFieldKey}
      />
      <kbd>/</kbd>
    </label>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** While an input method composes, its keys are its own. */
function onFieldKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const first = document.querySelector<HTMLElement>(RESULT);
  if (first === null || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
  event.preventDefault();
  if (event.key === 'Enter') first.click();
  else first.focus();
}

/** A result's link. */
export const RESULT = '.res h2 a';
