import type { Voice } from '../voice';
import { Tally } from './Tally';

/** The page is being read: nothing for 300 ms, then the tally waiting to be filled in place. */
export function Reading({ voice }: { readonly voice: Voice }) {
  return (
    <div class="reading pad">
      <p class="small dim" role="status">
        {voice.t('popup.reading')}
      </p>
      <div class="thread" />
      <Tally counts={null} voice={voice} onChoose={ignore} />
    </div>
  );
}

/** Nothing can be chosen before it is there. */
const ignore = (): void => undefined;
