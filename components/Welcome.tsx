import { Icon } from './Icon';
import { Logo } from './Logo';
import type { Voice } from './voice';
import { Sample, type SampleProps } from './welcome/Sample';

/** Props of the page that greets a new reader. */
export interface WelcomeProps extends Omit<SampleProps, 'text'> {
  readonly voice: Voice;
  /** Whether the sample could not be read. */
  readonly hasFailed: boolean;
  /** Called straight from the click, as the browsers want it. */
  readonly onOpenPanel: () => void;
  readonly onOpenOptions: () => void;
}

const WAYS = ['sites', 'click', 'panel', 'keys'] as const;
const NOT = ['sends', 'guesses', 'hindsight', 'leaves'] as const;

/** One sentence to try, how it works, what it does not do. */
export function Welcome({ voice, hasFailed, onOpenPanel, onOpenOptions, ...sample }: WelcomeProps) {
  const { t, ui } = voice;
  return (
    <main class="wel" lang={ui}>
      <Lead voice={voice} />
      <section class="try">
        <p class="small faint">{t('welcome.try')}</p>
        <Sample text={t('welcome.sample')} voice={voice} {...sample} />
        {hasFailed && (
          <p class="small dim" role="status">
            {t('welcome.failed')}
          </p>
        )}
      </section>
      <ol class="steps" aria-label={t('welcome.ways')}>
        {WAYS.map((way) => (
          <li key={way}>
            <h2>{t(`welcome.${way}.title`)}</h2>
            <p>{t(`welcome.${way}.text`)}</p>
            {way === 'panel' && (
              <button type="button" class="b b-ink" onClick={onOpenPanel}>
                <Icon name="panel" />
                {t('places.panel')}
              </button>
            )}
            {way === 'keys' && (
              <button type="button" class="b b-edge" onClick={onOpenOptions}>
                <Icon name="options" />
                {t('welcome.options')}
              </button>
            )}
          </li>
        ))}
      </ol>
      <section class="not" aria-labelledby="not-title">
        <div class="sec">
          <h2 id="not-title">{t('welcome.not')}</h2>
        </div>
        <ul>
          {NOT.map((point) => (
            <li key={point}>
              <b>{t(`welcome.${point}.title`)}</b>
              {t(`welcome.${point}.text`)}
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function Lead({ voice: { t } }: Pick<WelcomeProps, 'voice'>) {
  const [before = '', after = ''] = t('welcome.lead').split('{name}');
  return (
    <header class="lead">
      <Logo />
      <div>
        <h1>{t('welcome.title')}</h1>
        <p>
          {before}
          <span lang="ja">電注</span>
          {after}
        </p>
      </div>
    </header>
  );
}
