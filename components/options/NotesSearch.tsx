import { useRef } from 'preact/hooks';
import { SearchField } from '../notes/SearchField';
import type { Voice } from '../voice';

/** Props of the way from the options to the notes' search. */
export interface NotesSearchProps {
  readonly voice: Voice;
  /** Enter in the field; the query as typed, never empty. */
  readonly onSearch: (query: string) => void;
}

/** The notes' field where no results are drawn: what is typed leads to them with Enter, and not before. */
export function NotesSearch({ voice, onSearch }: NotesSearchProps) {
  const typed = useRef('');
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (typed.current.trim() !== '') onSearch(typed.current);
  };
  return (
    <form class="elsewhere" onSubmit={onSubmit}>
      <SearchField
        query=""
        voice={voice}
        onSearch={(query) => {
          typed.current = query;
        }}
      />
    </form>
  );
}
