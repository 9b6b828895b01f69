import type { ComponentChildren } from 'preact';
import type { Settings } from '../lib/settings';
import { Masthead } from './Masthead';
import { CardOptions } from './options/CardOptions';
import { type DataActions, DataOptions, type DataOptionsProps } from './options/DataOptions';
import { KeyOptions, type KeyOptionsProps } from './options/KeyOptions';
import { LanguageOptions } from './options/LanguageOptions';
import { MarkOptions } from './options/MarkOptions';
import { NotesSearch } from './options/NotesSearch';
import type { PartProps } from './options/part-props';
import { type SiteActions, SiteOptions, type SiteOptionsProps } from './options/SiteOptions';
import { useCurrentSection } from './options/use-current-section';
import type { Translate, Voice } from './voice';

/** Props of the options. */
export interface OptionsProps
  extends SiteActions,
    DataActions,
    Pick<PartProps, 'onChange'>,
    Pick<SiteOptionsProps, 'sites' | 'wanted'>,
    Pick<DataOptionsProps, 'kept' | 'faults'> {
  /** Null until the first answer. */
  readonly settings: Settings | null;
  readonly voice: Voice;
  readonly keys: Omit<KeyOptionsProps, 't'>;
  /** What was done last, in a sentence; empty at first. */
  readonly said: string;
  /** Leads to what the notes have for a query. */
  readonly onSearch: (query: string) => void;
}

const SECTIONS = ['marks', 'cards', 'sites', 'language', 'keys', 'data'] as const;

/** Everything the reader may choose. Each change is saved at once, and said. */
export function Options(props: OptionsProps) {
  const { settings, voice, said, onSearch } = props;
  const { t, ui } = voice;
  return (
    <div lang={ui}>
      <Masthead voice={voice} current="options">
        <NotesSearch voice={voice} onSearch={onSearch} />
      </Masthead>
      <main class="options">
        <h1>{t('places.options')}</h1>
        <div class="side">
          <Contents t={t} />
          <p class="said small dim" role="status">
            {said}
          </p>
        </div>
        <div class="parts">{settings !== null && <Parts {...props} settings={settings} />}</div>
      </main>
    </div>
  );
}

function Parts(props: OptionsProps & { readonly settings: Settings }) {
  const { settings, voice, keys, onChange } = props;
  const { t } = voice;
  const part = { settings, voice, onChange };
  return (
    <>
      <Part id="marks" t={t}>
        <MarkOptions {...part} />
      </Part>
      <Part id="cards" t={t}>
        <CardOptions {...part} />
      </Part>
      <Part id="sites" t={t}>
        <SiteOptions {...props} />
      </Part>
      <Part id="language" t={t}>
        <LanguageOptions {...part} />
      </Part>
      <Part id="keys" t={t}>
        <KeyOptions {...keys} t={t} />
      </Part>
      <Part id="data" t={t}>
        <DataOptions {...props} t={t} />
      </Part>
    </>
  );
}

interface SectionProps {
  readonly id: (typeof SECTIONS)[number];
  readonly t: Translate;
  readonly children: ComponentChildren;
}

function Part({ id, t, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <div class="sec">
        <h2 id={`${id}-title`}>{t(`options.part.${id}`)}</h2>
      </div>
      {children}
    </section>
  );
}

function Contents({ t }: { readonly t: Translate }) {
  const current = useCurrentSection(SECTIONS);
  return (
    <nav class="toc" aria-label={t('options.contents')}>
      {SECTIONS.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
          {t(`options.part.${id}`)}
        </a>
      ))}
    </nav>
  );
}
