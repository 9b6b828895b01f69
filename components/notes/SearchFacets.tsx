import type { ComponentChildren } from 'preact';
import type { NoteKind } from '../../lib/notes';
import type { SearchHitView } from '../../lib/views';
import type { Voice } from '../voice';
import { ORDERS, type SearchOrder } from './sort-hits';

/** What narrows and sorts the results. */
export interface SearchFacetsProps {
  /** All results, whatever is chosen. */
  readonly hits: readonly SearchHitView[];
  /** Null for all kinds. */
  readonly kind: NoteKind | null;
  readonly order: SearchOrder;
  readonly voice: Voice;
  readonly onKind: (kind: NoteKind | null) => void;
  readonly onOrder: (order: SearchOrder) => void;
}

/** The kinds among the results with how many of each, the most first; and the orders. */
export function SearchFacets({ hits, kind, order, voice: { t, ui }, onKind, onOrder }: SearchFacetsProps) {
  return (
    <div class="fac" lang={ui}>
      <Choice label={t('search.kind')}>
        <Chosen isOn={kind === null} count={hits.length} label={t('search.all')} onPress={() => onKind(null)} />
        {countKinds(hits).map(([one, count]) => (
          <Chosen
            key={one}
            isOn={kind === one}
            count={count}
            label={t(`noteKinds.${one}`)}
            onPress={() => onKind(one)}
          />
        ))}
      </Choice>
      <Choice label={t('search.order')}>
        {ORDERS.map((one) => (
          <Chosen key={one} isOn={order === one} label={t(`search.by.${one}`)} onPress={() => onOrder(one)} />
        ))}
      </Choice>
    </div>
  );
}

const Choice = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <fieldset>
    <legend>{label}</legend>
    {children}
  </fieldset>
);

interface ChosenProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly count?: number;
  readonly onPress: () => void;
}

const Chosen = ({ label, isOn, count, onPress }: ChosenProps) => (
  <button type="button" aria-pressed={isOn} onClick={onPress}>
    {label}
    {count !== undefined && <span class="ct">{count}</span>}
  </button>
);

function countKinds(hits: readonly SearchHitView[]): readonly (readonly [NoteKind, number])[] {
  const counts = new Map<NoteKind, number>();
  for (const { noteKind } of hits) counts.set(noteKind, (counts.get(noteKind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
