import type { CardView } from '../../lib/views';
import type { CardProps } from '../Card';
import { toFootnotes } from '../footnotes';
import { Icon } from '../Icon';
import { NoteName, type NoteOpener, Words } from '../NoteAnchor';
import { SourceList } from '../SourceList';
import type { Voice } from '../voice';
import { Around } from './Around';
import { CardFoot } from './CardFoot';
import { Check, isDoubt } from './Check';
import { toCitation } from './citation';
import { Facts } from './Facts';
import { Heading } from './Heading';
import { Scale } from './Scale';
import { Week } from './Week';

/** A card with its answer. */
export interface ReadyCardProps
  extends Pick<CardProps, 'voice' | 'onOpenNote' | 'onFollow' | 'onCopy' | 'onStep' | 'onDismiss'> {
  readonly view: CardView;
}

/** Whether the notes or the words themselves give a card something to say. */
export const hasSomething = ({ note, value, members }: CardView): boolean =>
  note !== null || value !== null || members.length > 0;

/** Everything under a card's first line, in the order of the margin: what it is, why, facts, checks, sources, ways on. */
export function ReadyCard(props: ReadyCardProps) {
  const { view, voice, onOpenNote, onFollow, onCopy, onStep, onDismiss } = props;
  const statements = [...(view.scale === null ? [] : [view.scale]), ...view.facts, ...view.checks];
  const footnotes = toFootnotes(statements.map(({ sources }) => sources));
  const opener = { open: onOpenNote, follow: onFollow };
  return (
    <>
      <div class="card-body">
        <About view={view} voice={voice} opener={opener} />
        {view.scale !== null && <Scale scale={view.scale} footnotes={footnotes} voice={voice} />}
        <Members view={view} voice={voice} opener={opener} />
        <Facts facts={view.facts} related={view.related} footnotes={footnotes} voice={voice} opener={opener}>
          {view.happened !== null && voice.t(`card.happened.${view.happened}`)}
        </Facts>
        <Around events={view.around} voice={voice} opener={opener} />
        {view.checks.map((check) => (
          <Check check={check} footnotes={footnotes} voice={voice} opener={opener} />
        ))}
        {footnotes.sources.length > 0 && <SourceList sources={footnotes.sources} voice={voice} />}
        <Rule view={view} voice={voice} />
      </div>
      <CardFoot
        view={view}
        voice={voice}
        isCovered={hasSomething(view)}
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

interface PartProps {
  readonly view: CardView;
  readonly voice: Voice;
}

/** Name or value, what it is, how the words were read. */
function About({ view, voice, opener }: PartProps & { readonly opener: NoteOpener }) {
  const { t, notes } = voice;
  const isCovered = hasSomething(view);
  // Where the notes have nothing, the rule is all there is to say.
  const why = view.why ?? (isCovered ? null : view.rule);
  return (
    <>
      <Heading view={view} voice={voice} />
      {view.words !== null && (
        <p class="what" lang={notes}>
          <Words words={view.words[notes]} opener={opener} />
        </p>
      )}
      {!isCovered && (
        <p class="v v-quiet">
          <Icon name="none" />
          {t('verdict.none')}
        </p>
      )}
      {view.week !== null && <Week days={view.week} voice={voice} />}
      {why !== null && (
        <p class="why" lang={notes}>
          {why[notes]}
        </p>
      )}
    </>
  );
}

function Members({ view, voice, opener }: PartProps & { readonly opener: NoteOpener }) {
  if (view.members.length === 0) return null;
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

/** Why it is marked at all, when asked. */
function Rule({ view, voice: { t, notes } }: PartProps) {
  if (!hasSomething(view) || view.rule === null) return null;
  return (
    <details class="rule">
      <summary>{t('card.rule')}</summary>
      <p class="why" lang={notes}>
        {view.rule[notes]}
      </p>
    </details>
  );
}
