import { useState } from 'preact/hooks';
import { type FactGroup, type FactLine, groupFacts } from '../../lib/views';
import { Icon } from '../Icon';
import { type NoteOpener, Words } from '../NoteAnchor';
import { SourceItem } from '../SourceItem';
import type { Voice } from '../voice';

/** The statements of a note. */
export interface NoteFactsProps {
  /** The address of the section within the note's. */
  readonly id: string;
  readonly facts: readonly FactLine[];
  readonly voice: Voice;
  readonly opener: NoteOpener;
  /** The statement that the address names. */
  readonly marked?: string | null;
  /** Puts a statement's address on the clipboard; absent where statements have none. */
  readonly onCopyLink?: (factId: string) => void;
}

/** What fills the first screen of a note; the rest is one press away. */
const SHOWN_FIRST = 9;

/**
 * Date or value left, statement, sources beside it; what disagrees stands side by side. All are in the page from the start,
 * so that paper has them all.
 */
export function NoteFacts({ id, facts, voice, opener, marked = null, onCopyLink }: NoteFactsProps) {
  const groups = groupFacts(facts);
  const isLate = groups.findIndex((group) => group.some((fact) => fact.id === marked)) >= SHOWN_FIRST;
  const [isOpen, setOpen] = useState(false);
  const { t, ui } = voice;
  if (facts.length === 0) return null;
  const isWhole = isOpen || isLate || groups.length <= SHOWN_FIRST + 1;
  const shown = isWhole ? groups.length : SHOWN_FIRST;
  return (
    <>
      <div class="sec" lang={ui} id={id}>
        <h2>{t('note.facts')}</h2>
        {!isWhole && <span class="count screen">{t('note.shown', { shown, all: facts.length })}</span>}
        <span class={isWhole ? 'count' : 'count paper'}>{facts.length}</span>
        <span class="beside">{t('note.sourcesBeside')}</span>
      </div>
      <ol class="fl">
        {groups.map((group, at) => (
          <li key={group[0]?.id} class={at < shown ? undefined : 'later'}>
            {group.length > 1 && (
              <p class="dis" lang={ui}>
                {t('note.disagree')}
              </p>
            )}
            {group.map((fact) => (
              <Fact
                key={fact.id}
                fact={fact}
                voice={voice}
                opener={opener}
                isMarked={fact.id === marked}
                onCopyLink={onCopyLink}
              />
            ))}
          </li>
        ))}
      </ol>
      {!isWhole && (
        <div class="more" lang={ui}>
          <button type="button" class="b b-link" onClick={() => setOpen(true)}>
            {t('note.more', { count: countFacts(groups.slice(shown)) })}
          </button>
        </div>
      )}
    </>
  );
}

const countFacts = (groups: readonly FactGroup[]): number => groups.reduce((sum, group) => sum + group.length, 0);

interface FactProps extends Pick<NoteFactsProps, 'voice' | 'opener'> {
  readonly fact: FactLine;
  readonly isMarked: boolean;
  readonly onCopyLink: NoteFactsProps['onCopyLink'];
}

function Fact({ fact, voice, opener, isMarked, onCopyLink }: FactProps) {
  const { t, ui, notes } = voice;
  return (
    <div class={isMarked ? 'fact marked' : 'fact'} id={fact.id} aria-current={isMarked ? 'true' : undefined}>
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
        {onCopyLink !== undefined && <FactAddress factId={fact.id} voice={voice} onCopy={onCopyLink} />}
      </p>
      <ul class="mg">
        {fact.sources.map((source) => (
          <li key={`${source.url} ${source.title}`}>
            <SourceItem source={source} voice={voice} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FactAddressProps extends Pick<NoteFactsProps, 'voice'> {
  readonly factId: string;
  readonly onCopy: (factId: string) => void;
}

/** A statement's own address: followed it marks the statement, and it lies on the clipboard. */
function FactAddress({ factId, voice: { t, ui }, onCopy }: FactAddressProps) {
  return (
    <a
      class="ib at"
      lang={ui}
      href={`#${factId}`}
      aria-label={t('note.factLink')}
      title={t('note.factLink')}
      onClick={() => onCopy(factId)}
    >
      <Icon name="link" />
    </a>
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
