import type { EntityType } from '../lib/nlp';
import type { CardView } from '../lib/views';
import { CardFoot } from './card/CardFoot';
import { CardHead } from './card/CardHead';
import { Check, isDoubt } from './card/Check';
import { toCitation } from './card/citation';
import { Facts } from './card/Facts';
import { Heading, titleOf } from './card/Heading';
import { Week } from './card/Week';
import { toFootnotes } from './footnotes';
import { Icon } from './Icon';
import { NoteName, type NoteOpener } from './NoteAnchor';
import { SourceItem } from './SourceItem';
import type { Language, Voice } from './voice';

/** What a card has to show. */
export type CardState =
  /** Asked for and not answered yet: nothing for 300 ms, then the words of the mark. */
  | { readonly kind: 'loading'; readonly type: EntityType; readonly text: string }
  | { readonly kind: 'ready'; readonly view: CardView }
  /** No answer. `updated`: this page's script is cut off for good, and only a reload helps. */
  | { readonly kind: 'failed'; readonly type: EntityType; readonly text: string; readonly updated: boolean };

/** Props of a card. */
export interface CardProps {
  readonly state: CardState;
  readonly voice: Voice;
  /** The style sheet as text, where the card stands alone in a shadow root that has none. */
  readonly styles?: string;
  /** `floating` beside its mark, `pinned` in the window's margin, `docked` at the foot of a window under 400 px. @default 'floating' */
  readonly place?: 'floating' | 'pinned' | 'docked';
  readonly onClose: () => void;
  /** Absent where there is no margin to pin it to. */
  readonly onPin?: () => void;
  readonly onOpenNote: (noteId: string) => void;
  /** Puts text on the clipboard; resolves to whether it is there. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** To the next (1) or previous (-1) mention of the same entity. */
  readonly onStep: (direction: 1 | -1) => void;
  /** Absent where a doubt cannot be dismissed. */
  readonly onDismiss?: () => void;
  /** What helps after a failure: a reload where the script is cut off, else a second try. */
  readonly onRetry: () => void;
}

/**
 * A note in the margin: what the mark under the pointer means. Takes focus itself when opened by keyboard (`tabIndex` -1);
 * Escape belongs to whoever opened it, since it closes one layer of several.
 */
export function Card(props: CardProps) {
  const { state, voice, styles, place = 'floating' } = props;
  return (
    <>
      {styles !== undefined && <style>{styles}</style>}
      <div
        class={`card ${place === 'pinned' ? 'small pinned' : place}`}
        role="dialog"
        aria-label={toLabel(state, voice.notes)}
        aria-busy={state.kind === 'loading'}
        tabIndex={-1}
        lang={voice.ui}
      >
        <CardHead
          kind={state.kind === 'ready' ? state.view.kind : state.type}
          voice={voice}
          isPinned={place === 'pinned'}
          onPin={state.kind === 'ready' && hasSomething(state.view) && place !== 'docked' ? props.onPin : undefined}
          onClose={props.onClose}
        />
        <Body {...props} />
      </div>
    </>
  );
}

/** Whether the notes or the words themselves give a card something to say. */
const hasSomething = ({ note, value, members }: CardView): boolean =>
  note !== null || value !== null || members.length > 0;

/** What the card is about, for the name of its dialog. */
function toLabel(state: CardState, language: Language): string {
  return state.kind === 'ready' ? titleOf(state.view, language) : state.text;
}

function Body(props: CardProps) {
  const { state, voice } = props;
  if (state.kind === 'ready') return <Ready {...props} view={state.view} />;
  if (state.kind === 'failed')
    return <Failed text={state.text} updated={state.updated} voice={voice} onRetry={props.onRetry} />;
  return (
    <div class="card-body">
      <Waiting type={state.type} text={state.text} />
      <p class="dim" role="status">
        {voice.t('card.loading')}
      </p>
    </div>
  );
}

/** The words of the mark, set as the answer will be. */
function Waiting({ type, text }: { readonly type: EntityType; readonly text: string }) {
  const isValue = type === 'date' || type === 'figure';
  return (
    <div class={isValue ? 'value' : undefined}>
      <h2>{text}</h2>
    </div>
  );
}

interface FailedProps extends Pick<CardProps, 'voice' | 'onRetry'> {
  readonly text: string;
  readonly updated: boolean;
}

function Failed({ text, updated, voice: { t }, onRetry }: FailedProps) {
  const about = updated ? 'updated' : 'failed';
  return (
    <>
      <div class="card-body">
        {!updated && <h2>{text}</h2>}
        <p class="what" role="status">
          <b>{t(`card.${about}.title`)}</b> {t(`card.${about}.text`)}
        </p>
      </div>
      <div class="card-foot">
        <button type="button" class="b b-link" onClick={onRetry}>
          {t(`card.${about}.action`)}
        </button>
      </div>
    </>
  );
}

function Ready({ view, voice, onOpenNote, onCopy, onStep, onDismiss }: CardProps & { readonly view: CardView }) {
  const { t, notes } = voice;
  const opener = { open: onOpenNote };
  const footnotes = toFootnotes([...view.facts, ...view.checks].map(({ sources }) => sources));
  const isCovered = hasSomething(view);
  return (
    <>
      <div class="card-body">
        <Heading view={view} voice={voice} />
        {view.summary !== null && (
          <p class="what" lang={notes}>
            {view.summary[notes]}
          </p>
        )}
        {!isCovered && (
          <p class="v v-quiet">
            <Icon name="none" />
            {t('verdict.none')}
          </p>
        )}
        {view.week !== null && <Week days={view.week} voice={voice} />}
        <Why view={view} voice={voice} isCovered={isCovered} />
        {view.members.length > 0 && <Members view={view} voice={voice} opener={opener} />}
        <Facts facts={view.facts} related={view.related} footnotes={footnotes} voice={voice} opener={opener} />
        {view.checks.map((check) => (
          <Check check={check} footnotes={footnotes} voice={voice} opener={opener} />
        ))}
        {footnotes.sources.length > 0 && (
          <ol class="src">
            {footnotes.sources.map((source, at) => (
              <li key={source.url}>
                <span class="n">{at + 1}</span>
                <SourceItem source={source} voice={voice} />
              </li>
            ))}
          </ol>
        )}
        {isCovered && (
          <details class="rule">
            <summary>{t('card.rule')}</summary>
            <p class="why" lang={notes}>
              {view.rule[notes]}
            </p>
          </details>
        )}
      </div>
      <CardFoot
        view={view}
        voice={voice}
        isCovered={isCovered}
        hasSources={footnotes.sources.length > 0}
        hasDoubt={view.checks.some(isDoubt)}
        onOpenNote={onOpenNote}
        onCopy={() => onCopy(toCitation(view, footnotes, voice))}
        onStep={onStep}
        onDismiss={onDismiss}
      />
    </>
  );
}

interface WhyProps {
  readonly view: CardView;
  readonly voice: Voice;
  readonly isCovered: boolean;
}

/** How the words were read; where the notes have nothing, the rule is all there is to say. */
function Why({ view, voice: { notes }, isCovered }: WhyProps) {
  const why = view.why ?? (isCovered ? null : view.rule);
  if (why === null) return null;
  return (
    <p class="why" lang={notes}>
      {why[notes]}
    </p>
  );
}

interface MembersProps {
  readonly view: CardView;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

function Members({ view, voice, opener }: MembersProps) {
  return (
    <ul class="members" lang={voice.notes}>
      {view.members.map(({ entityId, name, note }) => (
        <li key={entityId}>
          {note === null ? (
            name[voice.notes]
          ) : (
            <NoteName link={{ id: note, kind: view.kind, name }} voice={voice} opener={opener} />
          )}
        </li>
      ))}
    </ul>
  );
}
