import type { PackState } from '../../lib/protocol';
import type { Voice } from '../voice';

/** More faults than this are no help in a popup; `npm run pack -- check` lists all. */
const MOST_FAULTS = 5;

/** What is wrong with the notes; nothing where nothing is. */
export function PackNotice({ pack, voice: { t } }: { readonly pack: PackState; readonly voice: Voice }) {
  if (pack.kind === 'current') return null;
  const { faults } = pack;
  return (
    <details class="notice pad">
      <summary>{t(pack.kind === 'kept' ? 'pack.kept' : 'pack.none', { count: faults.length })}</summary>
      <ul>
        {faults.slice(0, MOST_FAULTS).map(({ file, id, field, message }) => (
          <li key={`${file}/${id}/${field}/${message}`}>
            <b>{[file, id, field].filter((part) => part !== null).join(' · ')}</b>
            {t('colon')}
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
