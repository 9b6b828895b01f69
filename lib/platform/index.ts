export { answerAll, type ContentHandlers, type PanelHandlers } from './answer-all';
export { isAlive } from './is-alive';
export { type LoadedPack, loadPack, loadSearchIndex, measurePackCopy } from './load-pack';
export { logFault } from './log-fault';
export {
  answerBackground,
  askAsPage,
  askAsPanel,
  askContent,
  onPageChanged,
  type PageHandlers,
  tellPanels,
} from './messenger';
export { openPanel } from './open-panel';
export { followPlace, onFollowed } from './place-port';
export type { Sender } from './sender';
export { changeSettings, onSettingsChanged, readSettings } from './settings-store';
export { timed } from './timed';
