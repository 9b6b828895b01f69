import { useState } from 'preact/hooks';
import type { FactLine } from '../../lib/views';
import { type NoteOpener, Words } from '../NoteAnchor';
import { SourceItem } from '../SourceItem';
import type { Voice } from '../voice';

/** The statements of a note. */
export interface NoteFactsProps {
  readonly facts: readonly FactLine[];
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** What fills the first screen of a note; the rest is one press away. */
const SHOWN_FIRST = 9;

/** Date or value left, statement, sources beside it. */
export function NoteFacts({ facts, voice, opener }: NoteFactsProps) {
  const [isWhole, setWhole] = useState(facts.length <= SHOWN_FIRST + 1);
  const { t } = voice;
  if (facts.length === 0) return null;
  const shown = isWhole ? facts : facts.slice(0, SHOWN_FIRST);
  return (
    <>
      <div class="sec" lang={voice.ui}>
        <h2>{t('note.facts')}</h2>
        <span class="count">
          {isWhole ? facts.length : t('note.shown', { shown: shown.length, all: facts.length })}
        </span>
      </div>
      <ol class="fl">
        {shown.map((fact) => (
          <Fact key={fact.id} fact={fact} voice={voice} opener={opener} />
        ))}
      </ol>
      {!isWhole && (
        <div class="more" lang={voice.ui}>
          <button type="button" class="b b-link" onClick={() => setWhole(true)}>
            {t('note.more', { count: facts.length - shown.length })}
          </button>
        </div>
      )}
    </>
  );
}

interface FactProps extends Pick<NoteFactsProps, 'voice' | 'opener'> {
  readonly fact: FactLine;
}

function Fact({ fact, voice, opener }: FactProps) {
  const { t, ui, notes } = voice;
  return (
    <li>
      <span class="when">{fact.when?.[notes]}</span>
      <p class="says">
        <Words words={fact.words[notes]} opener={opener} />
        <Value fact={fact} voice={voice} />
        {!fact.seen && (
          <>
            {' '}
            <em class="unseen" lang={ui}>
              {t('source.unseen')}
            </em>
          </>
        )}
      </p>
      <ul class="mg">
        {fact.sources.map((source) => (
          <li key={`${source.url} ${source.title}`}>
            <SourceItem source={source} voice={voice} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A figure after its statement, where the statement does not already hold it. */
function Value({ fact: { kind, value, brief, statement }, voice: { t, notes } }: Pick<FactProps, 'fact' | 'voice'>) {
  if (kind !== 'figure' || value === null || (brief !== null && statement[notes].includes(brief[notes]))) return null;
  return (
    <>
      {t('colon')}
      <b>{value[notes]}</b>
    </>
  );
}
