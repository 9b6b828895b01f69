import type { EntityType } from '../lib/nlp';
import type { PageOverview, Result } from '../lib/protocol';
import type { NoteView } from '../lib/views';
import type { ExportMenuProps } from './ExportMenu';
import { useNoteTrail } from './hooks/use-note-trail';
import { AnnotatedList } from './popup/AnnotatedList';
import { headingId } from './popup/EntityLists';
import { Message } from './popup/Message';
import { type MessageAction, messageOf } from './popup/message-of';
import { NotePane } from './popup/NotePane';
import { PopupBar } from './popup/PopupBar';
import { type Places, PopupFoot } from './popup/PopupFoot';
import { Reading } from './popup/Reading';
import { SiteSwitch } from './popup/SiteSwitch';
import type { Voice } from './voice';

/** Props of the popup. */
export interface PopupProps {
  /** What is known of the page; null until the first answer. */
  readonly overview: PageOverview | null;
  readonly voice: Voice;
  readonly places: Places;
  /** A whole note, asked for when it is opened. */
  readonly readNote: (noteId: string) => Promise<Result<NoteView>>;
  /** The address of a note's full page. */
  readonly toHref: (noteId: string) => string;
  readonly onOpenPage: (noteId: string) => void;
  /** Shows the mention that starts there in the page. */
  readonly onGoTo: (start: number) => void;
  readonly onSwitchPage: (isOn: boolean) => void;
  /** On: gives lasting access first where the site has none, which asks the reader. */
  readonly onSwitchSite: (isOn: boolean) => void;
  /** Copies or saves what was found in one format. */
  readonly onExport: ExportMenuProps['onExport'];
  /** Reads the page, again or for the first time. */
  readonly onRun: () => void;
}

/**
 * The toolbar popup: the article as understood, its entities by kind, each leading to its note (here) and to its places
 * (in the page), switches for page and site; or what the page is instead of an article.
 */
export function Popup(props: PopupProps) {
  const { overview, voice, readNote } = props;
  const { noteId, answer, open, back } = useNoteTrail(readNote);
  return (
    <main class="popup" lang={voice.ui}>
      {noteId !== null && <NotePane answer={answer} onBack={back} onOpenNote={open} {...pick(props)} />}
      <div class="sheet" hidden={noteId !== null}>
        <Sheet {...props} onOpenNote={open} />
      </div>
      {overview !== null && <PopupFoot places={props.places} voice={voice} isQuiet={hasFilledButton(overview)} />}
    </main>
  );
}

const pick = ({ voice, toHref, onOpenPage }: PopupProps) => ({ voice, toHref, onOpenPage });

const hasFilledButton = ({ state, siteCanBeAdded }: PageOverview): boolean =>
  messageOf(state, siteCanBeAdded)?.isMended ?? false;

/** Everything but the note: head, list or message, the site's switch. */
function Sheet(props: PopupProps & { readonly onOpenNote: (noteId: string) => void }) {
  const { overview, voice, onOpenNote, onGoTo, onSwitchPage, onSwitchSite } = props;
  if (overview === null) return <PopupBar voice={voice} isPageOn={null} onSwitchPage={onSwitchPage} />;
  const { state, host, siteOn, siteCanBeAdded, pageOn } = overview;
  const message = messageOf(state, siteCanBeAdded);
  const hasSwitch = state.kind === 'annotated' || state.kind === 'reading' || state.kind === 'off-page';
  return (
    <>
      <PopupBar voice={voice} isPageOn={hasSwitch ? pageOn : null} onSwitchPage={onSwitchPage} />
      {state.kind === 'reading' && <Reading voice={voice} />}
      {state.kind === 'annotated' && (
        <AnnotatedList
          page={state}
          voice={voice}
          onOpenNote={onOpenNote}
          onGoTo={onGoTo}
          onChoose={showKind}
          onExport={props.onExport}
        />
      )}
      {message !== null && (
        <Message
          message={message}
          host={host ?? ''}
          code={state.kind === 'failed' ? state.code : null}
          voice={voice}
          onAct={(action) => ACTIONS[action](props)}
        />
      )}
      {host !== null && state.kind !== 'restricted' && (
        <SiteSwitch host={host} isOn={siteOn} voice={voice} onSwitchSite={onSwitchSite} />
      )}
    </>
  );
}

/** To a kind's list: its heading takes the focus, so that the keyboard goes on from there. */
function showKind(kind: EntityType): void {
  const heading = document.getElementById(headingId(kind));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** What each button under a message does. */
const ACTIONS: Readonly<Record<MessageAction, (props: PopupProps) => void>> = {
  run: ({ onRun }) => onRun(),
  runAgain: ({ onRun }) => onRun(),
  addSite: ({ onSwitchSite }) => onSwitchSite(true),
  switchSiteOn: ({ onSwitchSite }) => onSwitchSite(true),
  switchPageOn: ({ onSwitchPage }) => onSwitchPage(true),
  openNotes: ({ places }) => places.notes?.(),
};
