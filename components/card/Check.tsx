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
export function Check(props: CheckProps) {
  const { check, voice } = props;
  const doubt = isDoubt(check);
  return (
    <section class={doubt ? 'check doubt' : 'check'}>
      <h3 class={`v ${doubt ? 'v-doubt' : check.verdict === 'related' ? 'v-quiet' : ''}`}>
        <Icon name={ICONS[check.verdict]} />
        {voice.t(verdictKey(check))}
      </h3>
      <dl class="working">
        <dt>{voice.t('check.article')}</dt>
        <dd>{doubt ? <Doubted words={check.article} /> : check.article}</dd>
        <Compared {...props} />
      </dl>
    </section>
  );
}

const Doubted = ({ words }: { readonly words: string }) => (
  <span class="mk" data-kind="doubt">
    {words}
  </span>
);

/** The notes' value and their subject; within one article, what was compared there. */
function Compared({ check, footnotes, voice: { t, ui, notes }, opener }: CheckProps) {
  const { expected, subject, sources, claim } = check;
  const numbers = footnotes.numbersOf(sources);
  return (
    <>
      <dt>{t(expected === null ? 'check.compared' : 'check.notes')}</dt>
      {expected === null ? (
        <dd>{claim}</dd>
      ) : (
        <dd lang={notes}>
          {isDoubt(check) ? <b>{expected[notes]}</b> : expected[notes]}
          {numbers !== '' && <sup>{numbers}</sup>}
        </dd>
      )}
      {subject !== null && (
        <>
          <dt>{t('check.subject')}</dt>
          <dd>
            <NoteName link={subject} voice={{ t, ui, notes }} opener={opener} />
          </dd>
        </>
      )}
    </>
  );
}

function verdictKey({ verdict, reason }: CheckLine): MessageKey {
  if (verdict !== 'related') return `verdict.${verdict}`;
  return reason === 'other-measure' ? 'verdict.otherMeasure' : 'verdict.otherDate';
}
