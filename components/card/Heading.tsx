import type { CardView } from '../../lib/views';
import { type Language, otherLanguage, type Voice } from '../voice';

/** The name or value a card is about. */
export interface HeadingProps {
  readonly view: CardView;
  readonly voice: Voice;
}

/** A name with its other language under it, or a value with its other ways of writing. */
export function Heading({ view, voice: { notes } }: HeadingProps) {
  const { name, value } = view;
  const title = titleOf(view, notes);
  const other = name[otherLanguage(notes)];
  if (value !== null) {
    return (
      <div class="value">
        <h2 lang={notes}>{value.main[notes]}</h2>
        {value.detail !== null && <Detail detail={value.detail[notes]} lang={notes} />}
      </div>
    );
  }
  return (
    <div>
      <h2 lang={notes}>{title}</h2>
      {other !== title && (
        <p class="other" lang={otherLanguage(notes)}>
          {other}
        </p>
      )}
    </div>
  );
}

/** A company stands under the press's name for it, an authority or term under its full one: those the press cuts most. */
export const titleOf = ({ kind, name, short, value }: CardView, language: Language): string =>
  (value?.main ?? (kind === 'company' ? short : name))[language];

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/u;

/** The line under a value; its parts are told apart by language, so that an era is read out in Japanese. */
function Detail({ detail, lang }: { readonly detail: string; readonly lang: string }) {
  return (
    <p class="sub num" lang={lang}>
      {detail.split(' · ').map((part, at) => (
        <>
          {at > 0 && ' · '}
          {lang === 'en' && JAPANESE.test(part) ? <span lang="ja">{part}</span> : part}
        </>
      ))}
    </p>
  );
}
