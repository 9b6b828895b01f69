import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteEntry, ThemeView } from '../../lib/views';
import type { NoteOpener } from '../NoteAnchor';
import type { Voice } from '../voice';
import { NoteList } from './NoteList';

/** One theme of the home. */
export interface ThemeProps {
  readonly view: ThemeView;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** Themes that the reader opened, so that the way back finds them as they were left. For the life of the page. */
const opened = new Set<ThemeView['theme']>();

/** The theme's most important notes; the others when asked, by name, and focus goes to the first of them. */
export function Theme({ view: { theme, notes, shown }, voice, opener }: ThemeProps) {
  const { t, ui } = voice;
  const [isWhole, setWhole] = useState(opened.has(theme));
  const rest = useRef<HTMLDivElement>(null);
  const hasPressed = useRef(false);
  useEffect(() => {
    if (isWhole && hasPressed.current) rest.current?.querySelector('a')?.focus();
  }, [isWhole]);
  const onPress = (): void => {
    hasPressed.current = true;
    opened.add(theme);
    setWhole(true);
  };
  const others = notes.slice(shown);
  return (
    <section id={toThemeId(theme)} aria-labelledby={`${toThemeId(theme)}-name`}>
      <div class="sec" lang={ui}>
        <h2 id={`${toThemeId(theme)}-name`} tabIndex={-1}>
          {t(`theme.${theme}`)}
        </h2>
        <span class="count">{notes.length}</span>
      </div>
      <NoteList entries={notes.slice(0, shown)} voice={voice} opener={opener} />
      {isWhole && (
        <div ref={rest}>
          <NoteList entries={sortByName(others, voice)} voice={voice} opener={opener} />
        </div>
      )}
      {!isWhole && others.length > 0 && (
        <button type="button" class="b b-link" lang={ui} onClick={onPress}>
          {t('notes.allOf', { count: notes.length })}
          <span class="vh">
            {t('colon')}
            {t(`theme.${theme}`)}
          </span>
        </button>
      )}
    </section>
  );
}

/** The place of a theme on the home. */
export const toThemeId = (theme: ThemeView['theme']): string => `theme-${theme}`;

function sortByName(entries: readonly NoteEntry[], { notes }: Voice): readonly NoteEntry[] {
  const collator = new Intl.Collator(notes);
  return [...entries].sort((a, b) => collator.compare(a.name[notes], b.name[notes]));
}
