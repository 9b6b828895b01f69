import { useState } from 'preact/hooks';
import type { NoteKind } from '../../lib/notes';
import type { SearchHitView, SearchView } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { SearchFacets } from './SearchFacets';
import { RESULT } from './SearchField';
import { SearchHead } from './SearchHead';
import { SearchHit } from './SearchHit';
import { SearchSide } from './SearchSide';
import { type SearchOrder, sortHits } from './sort-hits';

/** What a query found. */
export interface SearchResultsProps {
  readonly found: SearchView;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** Notes that answer a query, best first, with what narrows them on one side and what they share on the other. */
export function SearchResults({ found, voice, opener }: SearchResultsProps) {
  const [wanted, onKind] = useState<NoteKind | null>(null);
  const [order, onOrder] = useState<SearchOrder>('best');
  const { hits, shared } = found;
  const kind = hits.some(({ noteKind }) => noteKind === wanted) ? wanted : null;
  return (
    <div class="search">
      <SearchHead found={found} voice={voice} />
      {hits.length > 0 && (
        <>
          <SearchFacets {...{ hits, kind, order, voice, onKind, onOrder }} />
          <Hits hits={sortHits(ofKind(hits, kind), order, voice.notes)} voice={voice} opener={opener} />
          <SearchSide shared={shared} voice={voice} opener={opener} />
        </>
      )}
    </div>
  );
}

const ofKind = (hits: readonly SearchHitView[], kind: NoteKind | null): readonly SearchHitView[] =>
  hits.filter(({ noteKind }) => kind === null || noteKind === kind);

interface HitsProps extends Pick<SearchResultsProps, 'voice' | 'opener'> {
  readonly hits: readonly SearchHitView[];
}

/** Arrows walk from one to the next and back into the field. */
const Hits = ({ hits, voice, opener }: HitsProps) => (
  <ol class="res" onKeyDown={walk}>
    {hits.map((hit) => (
      <SearchHit key={hit.note.id} hit={hit} voice={voice} opener={opener} />
    ))}
  </ol>
);

/** Up and down between the results' links; up from the first leads back into the field. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links: readonly (Element | null)[] = [...document.querySelectorAll<HTMLElement>(RESULT)];
  const at = links.indexOf(document.activeElement);
  const next = at + step < 0 ? document.querySelector<HTMLElement>('.mast input') : links[at + step];
  if (at < 0 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
