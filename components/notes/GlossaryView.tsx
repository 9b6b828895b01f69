import { useState } from 'preact/hooks';
import { filterGlossary, type Glossary, type GlossaryGroup, groupGlossary } from '../../lib/views';
import { Icon } from '../Icon';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import { otherLanguage, type Voice } from '../voice';

/** The glossary. */
export interface GlossaryViewProps {
  readonly glossary: Glossary;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** Every term, market, law and body with one sentence, in the order of the notes' language, with an index and a filter. */
export function GlossaryView({ glossary: { entries }, voice, opener }: GlossaryViewProps) {
  const [wanted, setWanted] = useState('');
  const { t, ui, notes } = voice;
  const found = filterGlossary(entries, wanted);
  const groups = groupGlossary(found, notes);
  return (
    <div class="glossary">
      <div class="hero">
        <h1>{t('places.glossary')}</h1>
        <p>{t(notes === 'ja' ? 'glossary.aboutJapanese' : 'glossary.about')}</p>
      </div>
      <label class="field">
        <Icon name="search" />
        <input
          type="search"
          aria-label={t('glossary.filter')}
          placeholder={t('glossary.filter')}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p class="sub num" role="status">
        {t('glossary.count', { count: found.length })}
      </p>
      <nav class="letters" aria-label={t('glossary.index')} lang={notes}>
        {groups.map(({ heading }) => (
          <button key={heading} type="button" onClick={() => showGroup(heading)}>
            {heading}
          </button>
        ))}
      </nav>
      {groups.map((group) => (
        <Group key={group.heading} group={group} voice={voice} opener={opener} />
      ))}
      {found.length === 0 && (
        <p class="dim" lang={ui}>
          {t('glossary.nothing')}
        </p>
      )}
    </div>
  );
}

interface GroupProps extends Pick<GlossaryViewProps, 'voice' | 'opener'> {
  readonly group: GlossaryGroup;
}

function Group({ group: { heading, entries }, voice, opener }: GroupProps) {
  const { t, ui, notes } = voice;
  const other = otherLanguage(notes);
  return (
    <section class="letter">
      <h2 id={toGroupId(heading)} tabIndex={-1} lang={notes}>
        {heading}
      </h2>
      <dl>
        {entries.map((entry) => (
          <div key={entry.id}>
            <dt>
              <NoteName link={entry} voice={voice} opener={opener} />
              {entry.name[other] !== entry.name[notes] && <small lang={other}>{entry.name[other]}</small>}
              <small class="faint" lang={ui}>
                {t(`noteKind.${entry.noteKind}`)}
              </small>
            </dt>
            <dd lang={notes}>{entry.summary[notes]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const toGroupId = (heading: string): string => `letter-${heading}`;

function showGroup(heading: string): void {
  const title = document.getElementById(toGroupId(heading));
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}
