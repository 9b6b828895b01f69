import type { MessageKey, Voice } from '../voice';
import type { MessageAction, PageMessage } from './message-of';

/** What a page without a list says. */
export interface MessageProps {
  readonly message: PageMessage;
  /** The page's host, for the words; empty where there is none. */
  readonly host: string;
  /** A code for whoever looks into a failure; null else. */
  readonly code: string | null;
  readonly voice: Voice;
  readonly onAct: (action: MessageAction) => void;
}

const LABELS: Readonly<Record<MessageAction, MessageKey>> = {
  run: 'action.read',
  runAgain: 'action.readAgain',
  addSite: 'action.addSite',
  switchSiteOn: 'action.switchOn',
  switchPageOn: 'action.switchOn',
  openNotes: 'action.openNotes',
};

/** One line in serif, one sentence, the next best thing. */
export function Message({ message, host, code, voice: { t }, onAct }: MessageProps) {
  return (
    <div class="msg pad" role="status">
      <h1>{t(message.title, { host })}</h1>
      <p>
        {t(message.text, { host })} {code !== null && <span class="faint">({code})</span>}
      </p>
      <div class="acts">
        {message.actions.map((action, at) => (
          <button
            key={action}
            type="button"
            class={at === 0 && message.isMended ? 'b b-ink' : 'b b-edge'}
            onClick={() => onAct(action)}
          >
            {t(LABELS[action])}
          </button>
        ))}
      </div>
    </div>
  );
}
