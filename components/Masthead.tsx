import type { ComponentChildren } from 'preact';
import { Logo } from './Logo';
import type { MessageKey, Voice } from './voice';

/** A page of ours as the masthead names it. */
export type PageName = 'notes' | 'timeline' | 'map' | 'glossary' | 'options';

/** Our full pages, in the order of the masthead, with their addresses. */
const PAGES: readonly { readonly name: PageName; readonly label: MessageKey; readonly href: string }[] = [
  { name: 'notes', label: 'places.notes', href: 'notes.html#' },
  { name: 'timeline', label: 'timeline.name', href: 'notes.html#timeline' },
  { name: 'map', label: 'places.map', href: 'notes.html#map' },
  { name: 'glossary', label: 'places.glossary', href: 'notes.html#glossary' },
  { name: 'options', label: 'places.options', href: 'options.html' },
];

/** The head of a full page. */
export interface MastheadProps {
  readonly voice: Voice;
  /** The page that is shown; null where it is none of them. */
  readonly current: PageName | null;
  /** What stands at its end: a search field. */
  readonly children?: ComponentChildren;
}

/** Our name, the way to the other pages, and what the page itself adds. */
export function Masthead({ voice: { t }, current, children }: MastheadProps) {
  return (
    <header class="mast">
      <a class="word" href="notes.html#" title={t('notes.home')}>
        <Logo />
        Denchu<span lang="ja">電注</span>
      </a>
      <nav aria-label={t('notes.pages')}>
        {PAGES.map(({ name, label, href }) => (
          <a key={name} href={href} aria-current={name === current ? 'page' : undefined}>
            {t(label)}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
