import type { PageExport } from '../../lib/export';
import { askAsPanel } from '../../lib/platform';
import type { ExportMenuProps } from '../ExportMenu';
import { saveFile } from './save-file';

/** What a menu's `onExport` does for the page in one tab: asks the background for the file, then copies or saves it here. */
export const exportTab =
  (tabId: number): ExportMenuProps['onExport'] =>
  async (act, format) => {
    const answer = await askAsPanel('exportPage', { tabId, format });
    if (!answer.ok) return false;
    if (act === 'copy') return copyText(answer.value);
    saveFile(answer.value);
    return true;
  };

async function copyText({ text }: PageExport): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // "NotAllowedError": the page lost the focus meanwhile; the menu says that nothing was exported.
    return false;
  }
}
