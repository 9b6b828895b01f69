import type { CheckLine } from '../../lib/views';
import type { Footnotes } from '../footnotes';
import { Icon, type IconName } from '../Icon';
import { NoteName, type NoteOpener } from '../NoteAnchor';
import type { MessageKey, Voice } from '../voice';

/** One comparison with its working. */
export interface CheckProps {
  readonly check: CheckLine;
  readonly footnotes: Footnotes;
  readonly voice: Voice;
  readonly opener: NoteOpener;
}

/** Whether a verdict is a doubt: the only thing that is drawn in vermilion. */
export const isDoubt = ({ verdict }: Pick<CheckLine, 'verdict'>): boolean =>
  verdict === 'differs' || verdict === 'inconsistent';

const ICONS: Readonly<Record<CheckLine['verdict'], IconName>> = {
  agrees: 'agrees',
  differs: 'differs',
  inconsistent: 'differs',
  related: 'related',
};

/** What was compared with what, across the card's whole width. Never says who is wrong. */
export function Check({ check, footnotes, voice, opener }: CheckProps) {
  const { t, notes } = voice;
  const doubt = isDoubt(check);
  const numbers = footnotes.numbersOf(check.sources);
  return (
    <section class={doubt ? 'check doubt' : 'check'}>
      <h3 class={`v ${doubt ? 'v-doubt' : check.verdict === 'related' ? 'v-quiet' : ''}`}>
        <Icon name={ICONS[check.verdict]} />
        {t(verdictKey(check))}
      </h3>
      <dl class="working">
        <dt>{t('check.article')}</dt>
        <dd>
          {doubt ? (
            <span class="mk" data-kind="doubt">
              {check.article}
            </span>
          ) : (
            check.article
          )}
        </dd>
        {check.expected !== null && (
          <>
            <dt>{t('check.notes')}</dt>
            <dd lang={notes}>
              {doubt ? <b>{check.expected[notes]}</b> : check.expected[notes]}
              {numbers !== '' && <sup>{numbers}</sup>}
            </dd>
          </>
        )}
        {check.subject !== null && (
          <>
            <dt>{t('check.subject')}</dt>
            <dd>
              <NoteName link={check.subject} voice={voice} opener={opener} />
            </dd>
          </>
        )}
        {check.expected === null && (
          <>
            <dt>{t('check.compared')}</dt>
            <dd>{check.claim}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function verdictKey({ verdict, reason }: CheckLine): MessageKey {
  if (verdict !== 'related') return `verdict.${verdict}`;
  return reason === 'other-measure' ? 'verdict.otherMeasure' : 'verdict.otherDate';
}
