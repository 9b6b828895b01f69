import { useState } from 'preact/hooks';
import type { NoteKind } from '../../lib/notes';
import type { Emphasised, SearchHitView, SearchView } from '../../lib/views';
import { NoteAnchor, type NoteOpener } from '../NoteAnchor';
import { otherLanguage, type Voice } from '../voice';
import { RESULT } from './SearchField';

/** What a query found. */
export interface SearchResultsProps {
  readonly found: SearchView;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

type Order = 'best' | 'date' | 'name';
const ORDERS: readonly Order[] = ['best', 'date', 'name'];

/**
 * Notes that answer a query, best first, each with the fact that says most of what was asked and the query's words set
 * apart. Arrows walk from one to the next and back into the field.
 */
export function SearchResults({ found, voice, opener }: SearchResultsProps) {
  const [kind, setKind] = useState<NoteKind | null>(null);
  const [order, setOrder] = useState<Order>('best');
  const { t, ui } = voice;
  const kinds = countKinds(found.hits);
  const chosen = kinds.some(([one]) => one === kind) ? kind : null;
  const hits = sortHits(
    found.hits.filter((hit) => chosen === null || hit.noteKind === chosen),
    order,
    voice,
  );
  return (
    <div class="search">
      <Head found={found} voice={voice} />
      {kinds.length > 0 && (
        <div class="fac" lang={ui}>
          <Choice label={t('search.kind')}>
            <Chosen
              isOn={chosen === null}
              count={found.hits.length}
              label={t('search.all')}
              onPress={() => setKind(null)}
            />
            {kinds.map(([one, count]) => (
              <Chosen
                key={one}
                isOn={chosen === one}
                count={count}
                label={t(`noteKind.${one}`)}
                onPress={() => setKind(one)}
              />
            ))}
          </Choice>
          <Choice label={t('search.order')}>
            {ORDERS.map((one) => (
              <Chosen key={one} isOn={order === one} label={t(`search.by.${one}`)} onPress={() => setOrder(one)} />
            ))}
          </Choice>
        </div>
      )}
      {hits.length > 0 && (
        <ol class="res" onKeyDown={walk}>
          {hits.map((hit) => (
            <Hit key={hit.note.id} hit={hit} voice={voice} opener={opener} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Head({
  found: { query, count, hits, alsoSearchedAs },
  voice: { t },
}: Pick<SearchResultsProps, 'found' | 'voice'>) {
  return (
    <div class="qh">
      <h1 aria-live="polite">{t('notes.found', { count, query })}</h1>
      {hits.length < count && <p class="dim">{t('search.best', { shown: hits.length })}</p>}
      {alsoSearchedAs.length > 0 && <p class="dim">{t('notes.also', { names: alsoSearchedAs.join(t('comma')) })}</p>}
      {hits.length === 0 && (
        <p class="dim">
          {t('notes.nothing')} <a href="#glossary">{t('search.tryGlossary')}</a>
        </p>
      )}
    </div>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: preact.ComponentChildren }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly count?: number;
  readonly onPress: () => void;
}

function Chosen({ label, isOn, count, onPress }: ChosenProps) {
  return (
    <button type="button" aria-pressed={isOn} onClick={onPress}>
      {label}
      {count !== undefined && <span class="ct">{count}</span>}
    </button>
  );
}

interface HitProps extends Pick<SearchResultsProps, 'voice' | 'opener'> {
  readonly hit: SearchHitView;
}

function Hit({ hit: { note, noteKind, when, name, words }, voice, opener }: HitProps) {
  const { t, ui, notes } = voice;
  const other = otherLanguage(notes);
  return (
    <li>
      <p class="m" lang={ui}>
        {t(`noteKind.${noteKind}`)}
        {when !== null && `${t('comma')}${when[ui]}`}
      </p>
      <h2>
        <NoteAnchor noteId={note.id} kind={note.kind} lang={notes} opener={opener}>
          <Cut pieces={name[notes]} />
        </NoteAnchor>{' '}
        {note.name[other] !== note.name[notes] && (
          <small lang={other}>
            <Cut pieces={name[other]} />
          </small>
        )}
      </h2>
      <p class="sn" lang={notes}>
        <Cut pieces={words[notes]} />
      </p>
    </li>
  );
}

const Cut = ({ pieces }: { readonly pieces: Emphasised }) => (
  <>{pieces.map(({ text, strong }) => (strong ? <mark>{text}</mark> : text))}</>
);

/** How many of each kind, the most first. */
function countKinds(hits: readonly SearchHitView[]): readonly (readonly [NoteKind, number])[] {
  const counts = new Map<NoteKind, number>();
  for (const { noteKind } of hits) counts.set(noteKind, (counts.get(noteKind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Undated notes come last by date. */
function sortHits(hits: readonly SearchHitView[], order: Order, { notes }: Voice): readonly SearchHitView[] {
  if (order === 'best') return hits;
  const collator = new Intl.Collator(notes);
  const keyOf = ({ note, firstDay }: SearchHitView): string =>
    order === 'name' ? note.name[notes] : (firstDay ?? '9');
  return [...hits].sort((a, b) => collator.compare(keyOf(a), keyOf(b)));
}

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
