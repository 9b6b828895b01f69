import type { Voice } from '../voice';

/** What a card without an answer needs. */
export interface FailedCardProps {
  /** The words of the mark. */
  readonly text: string;
  /** Whether this page's script is cut off for good. */
  readonly updated: boolean;
  readonly voice: Voice;
  readonly onRetry: () => void;
}

/** What happened, that nothing left the computer, one button. */
export function FailedCard({ text, updated, voice: { t }, onRetry }: FailedCardProps) {
  const about = updated ? 'updated' : 'failed';
  return (
    <>
      <div class="card-body">
        {!updated && <h2>{text}</h2>}
        <p class="what" role="status">
          <b>{t(`card.${about}.title`)}</b> {t(`card.${about}.text`)}
        </p>
      </div>
      <div class="card-foot">
        <button type="button" class="b b-link" onClick={onRetry}>
          {t(`card.${about}.action`)}
        </button>
      </div>
    </>
  );
}
