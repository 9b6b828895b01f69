import {
  type Contents,
  formatDate,
  formatEnglishNumber,
  formatJapaneseNumber,
  type SearchExample,
  type ThemeView,
} from '../../lib/views';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import { type MessageKey, otherLanguage, type Voice } from '../voice';
import { Theme, toThemeId } from './Theme';
import { Trends } from './Trends';

/** The home of the notes. */
export interface NotesHomeProps {
  readonly contents: Contents;
  readonly voice: Voice;
  readonly opener: NoteOpener;
  /** The address of a search. */
  readonly toSearchHref: (query: string) => string;
  readonly onPrint: () => void;
}

/** The contents in three groups, as a reader asks: who, what happened, how it works. */
const GROUPS: readonly { readonly label: MessageKey; readonly themes: readonly ThemeView['theme'][] }[] = [
  { label: 'notes.who', themes: ['utilities', 'retailers', 'authorities', 'bodies', 'people'] },
  { label: 'notes.what', themes: ['reform', 'cases'] },
  { label: 'notes.how', themes: ['markets', 'tariffs', 'grid', 'generation'] },
];

/** What the notes are, the way into them by date, theme and figure, and every theme with its most important notes. */
export function NotesHome({ contents, voice, opener, toSearchHref, onPrint }: NotesHomeProps) {
  const { t, ui, notes } = voice;
  const { title, asOf, count, themes, trends, series } = contents;
  return (
    <div class="home">
      <div class="hero">
        <h1 lang={notes}>{title[notes]}</h1>
        <p>{t('notes.about')}</p>
        <p class="sub num">{t('notes.kept', { count, date: formatDate(asOf)[ui] })}</p>
        <Examples examples={contents.examples[notes]} voice={voice} toSearchHref={toSearchHref} />
      </div>
      <div class="cols">
        <Milestones contents={contents} voice={voice} opener={opener} />
        <ContentsList themes={themes} voice={voice} />
      </div>
      {trends.length > 0 && (
        <section class="block">
          <div class="sec">
            <h2>{t('notes.trends')}</h2>
            <span class="count">{t('notes.ofSeries', { count: series })}</span>
          </div>
          <Trends trends={trends} voice={voice} opener={opener} />
        </section>
      )}
      <div class="themes">
        {themes.map((view) => (
          <Theme key={view.theme} view={view} voice={voice} opener={opener} />
        ))}
      </div>
      <Foot contents={contents} voice={voice} onPrint={onPrint} />
    </div>
  );
}

interface ExamplesProps extends Pick<NotesHomeProps, 'voice' | 'toSearchHref'> {
  readonly examples: readonly SearchExample[];
}

/** Searches to try, each in the line of its kind; under the field where that stands beside the title. */
function Examples({ examples, voice: { t }, toSearchHref }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <p class="eg">
      {t('notes.try')}
      {examples.map(({ kind, query, lang }) => (
        <>
          {' '}
          <a class="mk" data-kind={kind} lang={lang} href={toSearchHref(query)}>
            {query}
          </a>
        </>
      ))}
    </p>
  );
}

function Milestones({
  contents: { milestones, timeline },
  voice,
  opener,
}: Pick<NotesHomeProps, 'contents' | 'voice' | 'opener'>) {
  const { t, notes } = voice;
  if (milestones.length === 0) return null;
  return (
    <section>
      <div class="sec">
        <h2>{t('notes.milestones')}</h2>
      </div>
      <ol class="chron">
        {milestones.map(({ when, note }) => (
          <li key={note.id}>
            <span class="when" lang={notes}>
              {when[notes]}
            </span>
            <span>
              <NoteName link={note} voice={voice} opener={opener} />
            </span>
          </li>
        ))}
      </ol>
      <a class="more" href="#timeline">
        {t('notes.wholeTimeline', { first: yearOf(timeline.first), last: yearOf(timeline.last) })}
      </a>
    </section>
  );
}

const yearOf = (day: string): string => day.slice(0, 4);

/** The page's own contents. They scroll: an address of their own would be one more step on the way back. */
function ContentsList({ themes, voice: { t, ui } }: Pick<Contents, 'themes'> & Pick<NotesHomeProps, 'voice'>) {
  const countOf = (theme: ThemeView['theme']): number => themes.find((one) => one.theme === theme)?.notes.length ?? 0;
  return (
    <nav class="contents" aria-label={t('notes.contents')}>
      {GROUPS.map(({ label, themes: grouped }) => (
        <section key={label}>
          <div class="sec">
            <h2>{t(label)}</h2>
            <span class="count">{grouped.reduce((sum, theme) => sum + countOf(theme), 0)}</span>
          </div>
          <ul class="cnt">
            {grouped.filter(countOf).map((theme) => (
              <li key={theme}>
                <button type="button" class="b-link" onClick={() => showTheme(theme)}>
                  {t(`theme.${theme}`)}
                </button>
                <small lang={otherLanguage(ui)}>{t(`themeAlso.${theme}`)}</small>
                <span class="ct">{countOf(theme)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="ways">
        <a class="more" href="#map">
          {t('notes.toMap')}
        </a>
        <a class="more" href="#glossary">
          {t('notes.toGlossary')}
        </a>
      </p>
    </nav>
  );
}

function showTheme(theme: ThemeView['theme']): void {
  const section = document.getElementById(toThemeId(theme));
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

function Foot({ contents, voice: { t, ui, notes }, onPrint }: Pick<NotesHomeProps, 'contents' | 'voice' | 'onPrint'>) {
  const { title, statements, sources } = contents;
  const format = ui === 'ja' ? formatJapaneseNumber : formatEnglishNumber;
  return (
    <footer class="foot">
      <span lang={notes}>{title[notes]}</span>
      <span>{t('notes.statements', { all: format(statements.count), seen: format(statements.seen) })}</span>
      <span>{t('notes.sources', { count: sources })}</span>
      <span class="grow" />
      <button type="button" class="b b-link" onClick={onPrint}>
        {t('note.print')}
      </button>
    </footer>
  );
}
