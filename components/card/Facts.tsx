import type { ComponentChildren } from 'preact';
import type { FactLine, NoteLink } from '../../lib/views';
import type { Footnotes } from '../footnotes';
import { NoteName, type NoteOpener, Words } from '../NoteAnchor';
import type { Voice } from '../voice';

/** The facts of a card. */
export interface FactsProps {
  readonly facts: readonly FactLine[];
  /** Notes to read next, as a last line; often none. */
  readonly related: readonly NoteLink[];
  readonly footnotes: Footnotes;
  readonly voice: Voice;
  readonly opener: NoteOpener;
  /** A heading over them; often none. */
  readonly children?: ComponentChildren;
}

/** Value left, statement right with its footnote. Nothing where there is nothing to say. */
export function Facts({ children, ...props }: FactsProps) {
  if (props.facts.length + props.related.length === 0) return null;
  if (!children) return <List {...props} />;
  return (
    <section>
      <h3 class="sub over">{children}</h3>
      <List {...props} />
    </section>
  );
}

function List({ facts, related, footnotes, voice, opener }: Omit<FactsProps, 'children'>) {
  return (
    <dl class="facts" lang={voice.notes}>
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} footnotes={footnotes} voice={voice} opener={opener} />
      ))}
      {related.length > 0 && (
        <div>
          <dt lang={voice.ui}>{voice.t('card.seeAlso')}</dt>
          <dd>
            {related.map((link, at) => (
              <>
                {at > 0 && (voice.notes === 'ja' ? '、' : ', ')}
                <NoteName link={link} voice={voice} opener={opener} />
              </>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

interface FactProps extends Pick<FactsProps, 'footnotes' | 'voice' | 'opener'> {
  readonly fact: FactLine;
}

function Fact({ fact, footnotes, voice, opener }: FactProps) {
  const { t, ui, notes } = voice;
  const numbers = footnotes.numbersOf(fact.sources);
  const isAlone = fact.brief === null;
  return (
    <div>
      <dt hidden={isAlone}>{fact.brief?.[notes] ?? t('card.fact')}</dt>
      <dd class={isAlone ? 'alone' : undefined}>
        {fact.of !== null && (
          <>
            <NoteName link={fact.of} voice={voice} opener={opener} />
            {notes === 'ja' ? '：' : ': '}
          </>
        )}
        <Words words={fact.words[notes]} opener={opener} />
        {numbers !== '' && <sup>{numbers}</sup>}
        {!fact.seen && (
          <>
            {' '}
            <em class="unseen" lang={ui}>
              {t('source.unseen')}
            </em>
          </>
        )}
      </dd>
    </div>
  );
}
