import type { PlacedCheck } from '../../lib/views';
import { Check, isDoubt } from '../card/Check';
import { toFootnotes } from '../footnotes';
import { Icon } from '../Icon';
import type { NoteOpener } from '../NoteAnchor';
import { SourceItem } from '../SourceItem';
import type { MessageKey, Voice } from '../voice';
import { EmptyTab } from './EmptyTab';

/** The third tab. */
export interface ChecksTabProps {
  /** Null until they are there. */
  readonly checks: readonly PlacedCheck[] | null;
  /** The article's language. */
  readonly lang: string;
  readonly voice: Voice;
  readonly opener: NoteOpener;
  readonly onGoTo: (start: number) => void;
}

/** What was compared: doubts first, each with its working; then what is for comparison only; then what agrees. */
export function ChecksTab({ checks, ...rest }: ChecksTabProps) {
  const { t } = rest.voice;
  if (checks === null) return null;
  const doubts = checks.filter(({ check }) => isDoubt(check));
  const agree = checks.filter(({ check }) => check.verdict === 'agrees');
  const related = checks.filter(({ check }) => check.verdict === 'related');
  return (
    <>
      {doubts.length === 0 && (
        <EmptyTab title={t('panel.noDoubt')} text={t('panel.noDoubtText', { count: agree.length })} />
      )}
      <Doubts checks={doubts} {...rest} />
      <Group title="panel.comparison" checks={related} {...rest} />
      <Group title="panel.agree" checks={agree} {...rest} />
    </>
  );
}

type DoubtsProps = Omit<ChecksTabProps, 'checks'> & { readonly checks: readonly PlacedCheck[] };

function Doubts({ checks, lang, voice, opener, onGoTo }: DoubtsProps) {
  const footnotes = toFootnotes(checks.map(({ check }) => check.sources));
  return (
    <>
      {checks.length > 0 && <h2 class="vh">{voice.t('panel.toCheck')}</h2>}
      {checks.map((placed) => (
        <div class="doubted" key={placed.start}>
          <p class="q" lang={lang}>
            {placed.before}
            <span class="mk" data-kind="doubt">
              {placed.check.article}
            </span>
            {placed.after}
          </p>
          <Check check={placed.check} footnotes={footnotes} voice={voice} opener={opener} />
          <button type="button" class="b b-link" onClick={() => onGoTo(placed.start)}>
            {voice.t('panel.show')}
          </button>
        </div>
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
    </>
  );
}

interface GroupProps extends DoubtsProps {
  readonly title: MessageKey;
}

function Group({ title, checks, lang, voice: { t, notes }, onGoTo }: GroupProps) {
  if (checks.length === 0) return null;
  return (
    <section>
      <div class="grp">
        <h2 class="kind">{t(title)}</h2>
        <span class="count">{checks.length}</span>
      </div>
      <ul class="cl">
        {checks.map(({ start, check }) => (
          <li key={`${start} ${check.kind}`}>
            <button type="button" onClick={() => onGoTo(start)}>
              <Icon name={check.verdict === 'agrees' ? 'agrees' : 'related'} />
              <span>
                <span lang={lang}>{check.article}</span>
                <small class="num" lang={check.expected === null ? lang : notes}>
                  {check.expected?.[notes] ?? check.claim}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
