import { useCallback, useRef } from 'preact/hooks';
import type { AnnotatedPage, PageOutline, PageOverview, Result } from '../lib/protocol';
import type { NoteView, SearchView, TimelineView } from '../lib/views';
import type { ExportMenuProps } from './ExportMenu';
import { useNoteTrail } from './hooks/use-note-trail';
import { PanelFoot } from './panel/PanelFoot';
import { PanelHead } from './panel/PanelHead';
import { PanelMessage } from './panel/PanelMessage';
import { type PanelTab, TabBodies, TabRow } from './panel/PanelTabs';
import { NotePane } from './popup/NotePane';
import { PackNotice } from './popup/PackNotice';
import { PopupBar } from './popup/PopupBar';
import { Reading } from './popup/Reading';
import type { Voice } from './voice';

/** Props of the panel. */
export interface PanelProps {
  /** What is known of the page; null until the first answer. */
  readonly overview: PageOverview | null;
  /** The article line by line; null until it is there. */
  readonly outline: PageOutline | null;
  /** Null until it is there: asked for once the tab is chosen. */
  readonly timeline: TimelineView | null;
  /** The number of the mention at which the reader is; null where that is not known. */
  readonly place: number | null;
  readonly tab: PanelTab;
  /** Whether the browser refused to let us into the page from here. */
  readonly isRefused: boolean;
  readonly voice: Voice;
  /** A whole note, asked for when it is opened. */
  readonly readNote: (noteId: string) => Promise<Result<NoteView>>;
  readonly search: (query: string) => Promise<Result<SearchView>>;
  /** The address of a note's full page. */
  readonly toHref: (noteId: string) => string;
  readonly onTab: (tab: PanelTab) => void;
  readonly onOpenPage: (noteId: string) => void;
  readonly onOpenNotes: () => void;
  /** Shows the mention that starts there in the page. */
  readonly onGoTo: (start: number) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onSwitchPage: (isOn: boolean) => void;
  /** On: gives lasting access first where the site has none, which asks the reader. */
  readonly onSwitchSite: (isOn: boolean) => void;
  /** Reads the page, again or for the first time. */
  readonly onRun: () => void;
  /** Copies or saves what was found in one format. */
  readonly onExport: ExportMenuProps['onExport'];
}

/**
 * The side panel: the page's equal in words. Its entities or every mention in order, the article among the reform's dates, what was
 * compared, the notes behind it; the way through the page and where the reader is in it. Or what the page is instead of an article.
 */
export function Panel(props: PanelProps) {
  const { overview, voice, readNote, toHref, onOpenPage } = props;
  const { noteId, answer, open, back } = useNoteTrail(readNote);
  const openNote = useStable(open);
  return (
    <main class="panel" lang={voice.ui}>
      {noteId !== null && (
        <NotePane
          answer={answer}
          voice={voice}
          toHref={toHref}
          onBack={back}
          onOpenNote={openNote}
          onOpenPage={onOpenPage}
        />
      )}
      <div class="sheet" hidden={noteId !== null}>
        <Sheet {...props} onOpenNote={openNote} />
      </div>
      {overview?.state.kind === 'annotated' && <Foot page={overview.state} {...props} />}
    </main>
  );
}

/** The same function for good, which calls the latest: rows of a long list are not drawn again for a new one. */
function useStable<Args extends unknown[]>(latest: (...args: Args) => void): (...args: Args) => void {
  const held = useRef(latest);
  held.current = latest;
  return useCallback((...args: Args) => held.current(...args), []);
}

type SheetProps = PanelProps & { readonly onOpenNote: (noteId: string) => void };

function Sheet(props: SheetProps) {
  const { overview, voice, onSwitchPage } = props;
  if (overview === null) return <PopupBar voice={voice} isPageOn={null} onSwitchPage={onSwitchPage} />;
  switch (overview.state.kind) {
    case 'annotated':
      return <ArticleSheet {...props} overview={overview} page={overview.state} />;
    case 'reading':
      return (
        <>
          <PopupBar voice={voice} isPageOn={overview.pageOn} onSwitchPage={onSwitchPage} />
          <Reading voice={voice} />
        </>
      );
    default:
      return <PanelMessage {...props} overview={overview} />;
  }
}

interface ArticleSheetProps extends SheetProps {
  readonly overview: PageOverview;
  readonly page: AnnotatedPage;
}

function ArticleSheet(props: ArticleSheetProps) {
  const { page, voice, onOpenNote, toHref } = props;
  const { t } = voice;
  return (
    <>
      <header>
        <PanelHead {...props} />
        <TabRow {...props} />
      </header>
      <p class="vh" role="status">
        {t('panel.announced', { count: page.mentions })}
      </p>
      <PackNotice pack={page.pack} voice={voice} />
      <TabBodies key={page.articleId} {...props} opener={{ open: onOpenNote, toHref }} />
    </>
  );
}

function Foot({ page, outline, place, voice, onStep }: PanelProps & { readonly page: AnnotatedPage }) {
  const line = place === null ? undefined : outline?.lines[place];
  const at = place === null || line === undefined ? null : { line, number: place + 1 };
  return <PanelFoot at={at} count={page.mentions} lang={page.lang} voice={voice} onStep={onStep} />;
}
