export { isAlive } from './is-alive';
export { EMPTY, type LoadedPack, loadPack } from './load-pack';
export {
  answerAll,
  answerBackground,
  askAsPage,
  askAsPanel,
  askContent,
  type ContentHandlers,
  onPageChanged,
  type PageHandlers,
  type PanelHandlers,
  tellPanels,
} from './messenger';
export type { Sender } from './sender';
export { forgetTab, readTab, type TabRecord, writeTab } from './session-cache';
export { readSettings, writeSettings } from './settings-store';
