import type { FileFault } from '../../lib/settings';
import type { Translate, Values } from '../voice';

/** More at once are no help: the first ones mended, the file is tried again. */
const MOST_FAULTS = 10;

/** What is wrong in a file and where; read out at once. Nothing where nothing is. */
export function FileFaults({ faults, t }: { readonly faults: readonly FileFault[]; readonly t: Translate }) {
  const more = faults.length - MOST_FAULTS;
  return (
    <div class="faults" role="alert">
      {faults.length > 0 && (
        <>
          <p>
            <b>{t('options.file.refused')}</b> {t('options.file.unchanged')}
          </p>
          <ul>
            {faults.slice(0, MOST_FAULTS).map((fault) => (
              <li key={JSON.stringify(fault)}>
                {'field' in fault && <b>{fault.field} </b>}
                {t(`options.fault.${fault.kind}`, toValues(fault, t))}
              </li>
            ))}
            {more > 0 && <li>{t('options.fault.more', { count: more })}</li>}
          </ul>
        </>
      )}
    </div>
  );
}

/** The words' own places, filled from the fault. */
function toValues(fault: FileFault, t: Translate): Values {
  switch (fault.kind) {
    case 'notJson':
      return { line: fault.line, column: fault.column };
    case 'newer':
      return { version: fault.version };
    case 'choice':
      return { found: fault.found, choices: fault.choices.join(t('comma')) };
    case 'boolean':
    case 'list':
    case 'group':
    case 'host':
    case 'tooMany':
      return { found: fault.found };
    default:
      return {};
  }
}
