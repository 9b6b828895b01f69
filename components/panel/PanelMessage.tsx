import type { PageOverview } from '../../lib/protocol';
import type { PanelProps } from '../Panel';
import { Message } from '../popup/Message';
import { type MessageAction, messageOf } from '../popup/message-of';
import { PopupBar } from '../popup/PopupBar';
import { SiteSwitch } from '../popup/SiteSwitch';
import { NotesTab } from './NotesTab';

/** What the panel says of a page without a list. */
export interface PanelMessageProps extends PanelProps {
  readonly overview: PageOverview;
  readonly onOpenNote: (noteId: string) => void;
}

/** The popup's words; the site's switch; and the notes, which can be read beside any page. */
export function PanelMessage(props: PanelMessageProps) {
  const { overview, voice, isRefused, search, toHref, onOpenNote, onSwitchPage, onSwitchSite } = props;
  const { state, host, siteOn, siteCanBeAdded, pageOn } = overview;
  const message = messageOf(state, siteCanBeAdded);
  return (
    <>
      <PopupBar voice={voice} isPageOn={state.kind === 'off-page' ? pageOn : null} onSwitchPage={onSwitchPage} />
      {message !== null && (
        <Message
          message={message}
          host={host ?? ''}
          code={state.kind === 'failed' ? state.code : null}
          voice={voice}
          onAct={(action) => ACTIONS[action](props)}
        />
      )}
      {isRefused && (
        <p class="refused pad" role="status">
          {voice.t('panel.refused')}
        </p>
      )}
      {host !== null && state.kind !== 'restricted' && (
        <SiteSwitch host={host} isOn={siteOn} voice={voice} onSwitchSite={onSwitchSite} />
      )}
      <div class="pbody">
        <NotesTab rows={[]} next={[]} voice={voice} opener={{ open: onOpenNote, toHref }} search={search} />
      </div>
    </>
  );
}

/** What each button under a message does. */
const ACTIONS: Readonly<Record<MessageAction, (props: PanelProps) => void>> = {
  run: ({ onRun }) => onRun(),
  runAgain: ({ onRun }) => onRun(),
  addSite: ({ onSwitchSite }) => onSwitchSite(true),
  switchSiteOn: ({ onSwitchSite }) => onSwitchSite(true),
  switchPageOn: ({ onSwitchPage }) => onSwitchPage(true),
  openNotes: ({ onOpenNotes }) => onOpenNotes(),
};
